"""
concept: Neural network
aliases: how a neural network works; artificial neurons; forward pass; layers and weights; deep learning
domain: machine learning
level: university
facts: a neuron adds its inputs times their weights and a bias; an activation function such as ReLU turns negative sums to zero; layers feed their outputs to the next layer; training changes the weights
"""
from manim import *
from dualmation.stage import *
import numpy as np


class NeuralNetwork(Explainer):
    def construct(self):
        self.title("A neural network")
        sizes, xs = [3, 4, 2], [-4.6, -0.6, 3.4]
        rng = np.random.default_rng(5)
        W = [rng.uniform(-1, 1, (4, 3)).round(1), rng.uniform(-1, 1, (2, 4)).round(1)]
        v = [np.array([0.9, 0.2, 0.6])]
        v += [np.maximum(0, W[0] @ v[0])]
        z = W[1] @ v[1]
        v += [np.exp(z) / np.exp(z).sum()]
        pos = [[np.array([x, -0.15 + 1.2 * ((n - 1) / 2 - i), 0]) for i in range(n)] for x, n in zip(xs, sizes)]
        nodes = [VGroup(*[Circle(0.42, stroke_color=accent(l), stroke_width=4, fill_color=self.theme.panel, fill_opacity=0.95).move_to(p) for p in ps]) for l, ps in enumerate(pos)]
        edges = [VGroup(*[Line(p, q, buff=0.42, color=accent(3) if W[l][j, i] > 0 else accent(2), stroke_width=1 + 4 * abs(W[l][j, i])) for j, q in enumerate(pos[l + 1]) for i, p in enumerate(pos[l])]) for l in range(2)]
        tags = VGroup(*[Label(t, 24, accent(l)).move_to([x, 2.5 if l == 1 else (1.3 if l == 2 else 1.9), 0]) for l, (t, x) in enumerate(zip(("inputs", "hidden layer", "outputs"), xs))])
        with self.beat("Numbers go in on the left. Each circle is a neuron that holds one number."):
            self.play(LaggedStart(*[FadeIn(n) for n in nodes], lag_ratio=0.3), FadeIn(tags))
        with self.beat("Every line has a weight: green ones strengthen, red ones weaken."):
            self.play(LaggedStart(*[Create(e) for l in edges for e in l], lag_ratio=0.04), run_time=2)
        nums = [VGroup(*[Label(f"{a:.2f}", 22).move_to(p) for a, p in zip(vs, ps)]) for vs, ps in zip(v, pos)]
        fire = lambda l: AnimationGroup(*[n.animate.set_fill(interpolate_color(ManimColor(self.theme.panel), ManimColor(accent(l)), 0.75 * min(1, a)), 0.95) for n, a in zip(nodes[l], v[l])], FadeIn(nums[l]))
        pulse = lambda l: LaggedStart(*[ShowPassingFlash(e.copy().set_stroke(self.theme.text, 6), time_width=0.4) for e in edges[l]], lag_ratio=0.02, run_time=1.4)
        with self.beat("A neuron adds its inputs, each times its weight. Sums below zero become zero."):
            self.play(fire(0))
            self.play(pulse(0))
            self.play(fire(1))
        best = int(np.argmax(v[2]))
        out = VGroup(*[Label(t, 28, accent(3) if i == best else self.theme.text).next_to(nodes[2][i], RIGHT, buff=0.25) for i, t in enumerate(("cat", "dog"))])
        with self.beat(f"The next layer repeats this. The outputs are read as chances: {v[2][best]:.0%} {('cat', 'dog')[best]}."):
            self.play(pulse(1))
            self.play(fire(2), FadeIn(out))
        with self.beat("Learning means changing the weights until the right answer grows surer."):
            for _ in range(2):
                old = nums[2]
                W[1] = W[1] - 0.6 * np.outer(v[2] - np.eye(2)[best], v[1])
                z = W[1] @ v[1]
                v[2] = np.exp(z) / np.exp(z).sum()
                nums[2] = VGroup(*[Label(f"{a:.2f}", 22).move_to(p) for a, p in zip(v[2], pos[2])])
                w = [W[1][j, i] for j in range(2) for i in range(4)]
                self.play(FadeOut(old), *[e.animate.set_stroke(accent(3) if a > 0 else accent(2), 1 + 4 * abs(a)) for e, a in zip(edges[1], w)], run_time=0.9)
                self.play(fire(2), run_time=0.8)
