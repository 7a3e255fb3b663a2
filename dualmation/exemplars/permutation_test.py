"""
concept: Permutation test
aliases: hypothesis test by shuffling; is the difference real or chance; p-value explained; randomisation test; statistical significance
domain: statistics and probability
level: university
facts: the test asks how often chance alone gives a difference as large as the one seen; if the groups do not matter the labels can be shuffled; each shuffle gives one difference; the p-value is the share of shuffles at least as extreme as the data; a small p-value speaks against chance
"""
from manim import *
from dualmation.stage import *
import numpy as np


class PermutationTest(Explainer):
    def construct(self):
        self.title("Real difference, or chance?")
        rng = np.random.default_rng(11)
        h = np.round(np.concatenate([rng.normal(23.2, 2.4, 10), rng.normal(20.4, 2.4, 10)]), 1)
        lab = np.array([1] * 10 + [0] * 10)
        gap = lambda l: float(h[l == 1].mean() - h[l == 0].mean())
        seen = gap(lab)
        x = lambda i: -6.1 + 0.56 * i + (0.5 if i > 9 else 0)
        hue = [accent(0), accent(1)]
        def plant(i):
            top = np.array([x(i), -1.9 + 0.13 * h[i], 0])
            stem = Line([x(i), -1.9, 0], top, stroke_width=6)
            leaf = VGroup(*[Ellipse(width=0.34, height=0.15, stroke_width=0, fill_opacity=1).rotate(s * 0.5).move_to([x(i) + s * 0.15, -1.3 + 0.4 * (s > 0), 0]) for s in (-1, 1)])
            return VGroup(stem, leaf, Dot(top, radius=0.14)).set_color(hue[lab[i]])
        plants = VGroup(*[plant(i) for i in range(20)])
        ground = Line([-6.5, -1.9, 0], [5.3, -1.9, 0], color=self.theme.muted, stroke_width=4)
        names = VGroup(Label("fertiliser", 28, hue[1]).move_to([x(4.5), -2.3, 0]), Label("none", 28, hue[0]).move_to([x(14.5) + 0.5, -2.3, 0]))
        with self.beat("Ten plants with fertiliser, ten without."):
            self.play(Create(ground), LaggedStart(*[GrowFromEdge(p, DOWN) for p in plants], lag_ratio=0.06), FadeIn(names), run_time=2)
        means = VGroup(*[DashedLine([x(a) - 0.2, y, 0], [x(b) + 0.2, y, 0], color=hue[k], stroke_width=5) for k, a, b in ((1, 0, 9), (0, 10, 19)) for y in [-1.9 + 0.13 * h[lab == k].mean()]])
        with self.beat(f"On average the first are {seen:.1f} cm taller. Could that be luck?"):
            self.play(Create(means))
            self.play(FadeIn(Label(f"difference {seen:.1f} cm", 30, weight="BOLD").move_to([0, 2.1, 0])))
        self.clear_stage(plants, ground)
        plot = [rng.permutation(lab) for _ in range(400)]
        gaps = np.array([gap(l) for l in plot])
        with self.beat("If fertiliser did nothing, the labels mean nothing. So shuffle them."):
            self.play(VGroup(plants, ground).animate.scale(0.52).move_to([-3.6, 0.5, 0]))
            for l in plot[:3]:
                self.play(*[p.animate.set_color(hue[k]) for p, k in zip(plants, l)], run_time=0.6)
        g = lambda d: np.array([3.5 + 0.82 * d, -1.9, 0])
        axis = VGroup(Line(g(-3.8), g(3.8), color=self.theme.muted, stroke_width=3), *[Label(f"{d:+d}" if d else "0", 24, self.theme.muted).move_to(g(d) + 0.3 * DOWN) for d in (-3, -2, -1, 0, 1, 2, 3)])
        pile, balls = {}, []
        for d in gaps:
            k = int(np.round(d / 0.25))
            pile[k] = pile.get(k, 0) + 1
            far = abs(d) >= seen - 1e-9
            balls.append(Rectangle(width=0.18, height=0.055, stroke_width=0, fill_color=accent(2) if far else accent(3), fill_opacity=1).move_to(g(0.25 * k) + 0.066 * pile[k] * UP))
        with self.beat("Each shuffle gives a difference by pure chance. Do it 400 times."):
            self.play(FadeIn(axis))
            for l, b in zip(plot[3:7], balls):
                self.play(*[p.animate.set_color(hue[k]) for p, k in zip(plants, l)], FadeIn(b, shift=0.6 * DOWN), run_time=0.45)
            self.play(LaggedStart(*[FadeIn(b, shift=0.4 * DOWN) for b in balls[4:]], lag_ratio=0.01), run_time=3)
        p = int((np.abs(gaps) >= seen - 1e-9).sum())
        mark = Arrow(g(seen) + 1.7 * UP, g(seen) + 0.45 * UP, buff=0, color=accent(2), stroke_width=7)
        with self.beat(f"Only {p} of 400 reach {seen:.1f} either way, so luck alone is a poor explanation."):
            self.play(GrowArrow(mark), FadeIn(Label("what we saw", 26, accent(2)).next_to(mark, UP, buff=0.12).shift(0.45 * RIGHT)))
            self.play(FadeIn(Label(f"p = {p}/400 = {p / 400:.3f}", 34, weight="BOLD").move_to([-3.6, -1.5, 0])))
