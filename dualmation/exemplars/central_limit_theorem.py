"""
concept: Central limit theorem
aliases: CLT; why averages are bell shaped; distribution of the sample mean; averages of dice
domain: statistics
level: university
facts: a single die gives each number equally often; the average of several dice clusters around 3.5; the more dice, the more bell shaped and the narrower the distribution; this holds for averages of almost any independent quantities
"""
from manim import *
from dualmation.stage import *
import numpy as np


class CentralLimitTheorem(Explainer):
    def construct(self):
        self.title("The central limit theorem")
        axis = NumberLine(x_range=[1, 6, 1], length=10, color=self.theme.muted, stroke_width=3).move_to([0, -1.75, 0])
        names = VGroup(*[Label(k, 24, self.theme.muted).next_to(axis.n2p(k), DOWN, buff=0.18) for k in range(1, 7)])

        def hist(n, i):
            p = np.ones(1)
            for _ in range(n):
                p = np.convolve(p, np.ones(6) / 6)
            w, dens = 2.0 / n, p * n
            top = dens.max()
            return VGroup(*[Rectangle(width=w * 0.9, height=max(0.01, 3.3 * min(1, 0.45 + 0.11 * n) * d / top), stroke_width=0, fill_color=accent(i), fill_opacity=0.9).move_to(axis.n2p((k + n) / n), aligned_edge=DOWN) for k, d in enumerate(dens) if d / top > 2e-3])
        def die(k):
            g = VGroup(RoundedRectangle(corner_radius=0.12, width=0.75, height=0.75, stroke_color=self.theme.text, stroke_width=3, fill_color=self.theme.panel, fill_opacity=0.9))
            spots = {1: [(0, 0)], 2: [(-1, 1), (1, -1)], 3: [(-1, 1), (0, 0), (1, -1)], 4: [(-1, 1), (1, 1), (-1, -1), (1, -1)], 5: [(-1, 1), (1, 1), (0, 0), (-1, -1), (1, -1)], 6: [(-1, 1), (1, 1), (-1, 0), (1, 0), (-1, -1), (1, -1)]}[k]
            return g.add(*[Dot([0.2 * x, 0.2 * y, 0], radius=0.07, color=self.theme.text) for x, y in spots])
        rng = np.random.default_rng(4)
        def roll(n):
            return VGroup(*[die(int(k)) for k in rng.integers(1, 7, n)]).arrange(RIGHT, buff=0.15).move_to([0, 2.3, 0])
        said = {1: "Roll one die many times: all six numbers come up equally often.", 2: "Roll two and take the average. Middle values have more ways to come about.",
                4: "With four dice, extreme averages become rare.", 10: "With ten dice, the averages form a narrow bell around 3.5."}
        now = dice = None
        for i, (n, text) in enumerate(said.items()):
            with self.beat(text):
                new, nd = hist(n, i), roll(n)
                if now is None:
                    self.play(Create(axis), FadeIn(names))
                    self.play(FadeIn(nd))
                    self.play(LaggedStart(*[GrowFromEdge(b, DOWN) for b in new], lag_ratio=0.15))
                else:
                    self.play(FadeOut(dice), run_time=0.3)
                    self.play(LaggedStart(*[FadeIn(d, shift=0.2 * DOWN) for d in nd], lag_ratio=0.1), run_time=0.8)
                    self.play(FadeOut(now), LaggedStart(*[GrowFromEdge(b, DOWN) for b in new], lag_ratio=0.03), run_time=1.5)
                now, dice = new, nd
        s = np.sqrt(35 / 12 / 10)
        h = now.height
        bell = VMobject(stroke_color=accent(1), stroke_width=6).set_points_smoothly([axis.n2p(x) + h * np.exp(-((x - 3.5) ** 2) / (2 * s * s)) * UP for x in np.linspace(1.6, 5.4, 50)])
        with self.beat("Averages of almost anything independent do this. The bell is the normal curve."):
            self.play(Create(bell), run_time=1.6)
