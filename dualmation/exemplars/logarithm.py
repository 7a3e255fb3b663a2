"""
concept: Logarithm
aliases: log; what does a logarithm mean; inverse of powers; log scale
domain: mathematics
level: school
facts: the logarithm counts how many times the base must be multiplied to reach a number; log base 2 of 8 is 3; on a logarithmic scale equal steps mean equal factors; the logarithm of a product is the sum of the logarithms
"""
from manim import *
from dualmation.stage import *


class Logarithm(Explainer):
    def construct(self):
        self.title("The logarithm")
        length, n = 11.0, 5
        even = NumberLine(x_range=[0, 34, 2], length=length, color=self.theme.muted, stroke_width=3).move_to([0, -0.9, 0])
        steps = NumberLine(x_range=[0, 5.2, 1], length=length, color=self.theme.muted, stroke_width=3).move_to([0, -0.9, 0])
        dots = VGroup(*[Dot(even.n2p(2**k), radius=0.12, color=accent(1)) for k in range(n + 1)])
        names = VGroup(*[Label(2**k, 26, accent(1)).next_to(even.n2p(2**k), DOWN, buff=0.25) for k in range(n + 1)])

        def hops(line, pos, color=accent(0)):
            return VGroup(*[ArcBetweenPoints(line.n2p(pos(k)) + 0.12 * UP, line.n2p(pos(k + 1)) + 0.12 * UP, angle=-PI * 0.55, color=color, stroke_width=4) for k in range(n)])
        arcs = hops(even, lambda k: 2**k)
        with self.beat("Start at 1 and double again and again. The jumps grow longer and longer."):
            self.show(even)
            self.play(FadeIn(dots[0]), FadeIn(names[0]), run_time=0.5)
            for k in range(n):
                self.play(Create(arcs[k]), FadeIn(dots[k + 1]), FadeIn(names[k + 1]), run_time=0.55)
        new = hops(steps, lambda k: k)
        with self.beat("Now draw every doubling as an equal step: a logarithmic scale."):
            self.play(Transform(even, steps), *[Transform(a, b) for a, b in zip(arcs, new)], *[d.animate.move_to(steps.n2p(k)) for k, d in enumerate(dots)],
                      *[m.animate.next_to(steps.n2p(k), DOWN, buff=0.25) for k, m in enumerate(names)], run_time=2)
        count = VGroup(*[Label(k, 30, accent(2)).move_to(steps.n2p(k) + 1.15 * DOWN) for k in range(n + 1)])
        tag = Label("number of doublings = logarithm", 26, accent(2), width=9).move_to([0, -2.42, 0])
        with self.beat("Count the steps from 1. This count is the logarithm to base 2."):
            self.play(LaggedStart(*[FadeIn(c, shift=0.1 * UP) for c in count], lag_ratio=0.25), FadeIn(tag))
        rule = MathTex(r"2^3 = 8", r"\quad\Longleftrightarrow\quad", r"\log_2 8 = 3", font_size=52).move_to([0, 2.1, 0])
        with self.beat("Three doublings lead to 8, so the logarithm of 8 is 3."):
            self.play(*[a.animate.set_stroke(accent(3), 7) for a in arcs[:3]])
            self.show(rule)
        product = MathTex(r"\log_2 (8 \cdot 4) = 3 + 2 = 5 = \log_2 32", font_size=46).move_to([0, 2.1, 0])
        with self.beat("Multiplying numbers means adding steps: 8 times 4 lies at 3 plus 2."):
            self.swap(rule, product)
            self.play(*[a.animate.set_stroke(accent(5), 7) for a in arcs[3:]])
