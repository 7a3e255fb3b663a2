"""
concept: Law of large numbers
aliases: coin flips even out; why averages settle; relative frequency and probability; long run average
domain: probability
level: school
facts: each flip of a fair coin is heads with probability one half; the share of heads varies widely in a few flips; with more flips it settles near one half; the coin has no memory, later flips only dilute early luck
"""
from manim import *
from dualmation.stage import *
import numpy as np


class LawOfLargeNumbers(Explainer):
    def construct(self):
        self.title("The law of large numbers")
        n = 1000
        heads = np.random.default_rng(11).integers(0, 2, n)
        share = np.cumsum(heads) / np.arange(1, n + 1)
        coins = VGroup(*[VGroup(Circle(0.38, stroke_color=accent(1 if h else 0), stroke_width=4, fill_color=accent(1 if h else 0), fill_opacity=0.35), Label("H" if h else "T", 28)) for h in heads[:10]]).arrange(RIGHT, buff=0.25).move_to([0, 1.2, 0])
        first = int(heads[:10].sum())
        tally = Label(f"{first} heads in 10 flips: {first * 10} %", 32, accent(1), width=9).move_to([0, -0.3, 0])
        with self.beat("Flip a fair coin ten times. Do not expect exactly five heads."):
            self.play(LaggedStart(*[FadeIn(c, shift=0.5 * UP) for c in coins], lag_ratio=0.2), run_time=2.2)
            self.show(tally)
        axes = Axes(x_range=[0, n, 100], y_range=[0, 1, 0.25], x_length=10, y_length=4.2, tips=False, axis_config=dict(color=self.theme.muted, stroke_width=3)).move_to([0.3, 0.35, 0])
        names = VGroup(*[Label(t, 22, self.theme.muted).next_to(axes.c2p(0, v), LEFT, buff=0.15) for v, t in ((0, "0 %"), (0.5, "50 %"), (1, "100 %"))], *[Label(f"{v}", 22, self.theme.muted).next_to(axes.c2p(v, 0), DOWN, buff=0.15) for v in (250, 500, 750, 1000)])
        names.add(Label("share of heads", 24, self.theme.muted).next_to(axes.c2p(0, 1), RIGHT, buff=0.2))
        half = DashedLine(axes.c2p(0, 0.5), axes.c2p(n, 0.5), color=self.theme.text, stroke_width=3)
        with self.beat("Now keep flipping, and draw the share of heads after every flip."):
            self.play(FadeOut(coins), FadeOut(tally), run_time=0.5)
            self.play(Create(axes), FadeIn(names), Create(half))
        def run(a, b, i):
            ks = np.unique(np.linspace(a, b, 240).astype(int))
            return VMobject(stroke_color=accent(i), stroke_width=5).set_points_as_corners([axes.c2p(k, share[k - 1]) for k in ks])
        with self.beat("At first, luck throws the curve up and down."):
            self.play(Create(run(1, 100, 1)), run_time=2.5, rate_func=linear)
        with self.beat("Later each flip matters less, and the share settles near one half."):
            self.play(Create(run(100, n, 1)), run_time=3.5, rate_func=linear)
        others = [np.cumsum(np.random.default_rng(s).integers(0, 2, n)) / np.arange(1, n + 1) for s in (1, 5, 8)]
        with self.beat("Every long series does so. The coin has no memory; many flips dilute early luck."):
            curves = VGroup(*[VMobject(stroke_color=accent(i), stroke_width=3).set_points_as_corners([axes.c2p(k, o[k - 1]) for k in range(1, n + 1, 4)]) for i, o in zip((0, 2, 3), others)])
            self.play(*[Create(c) for c in curves], run_time=3, rate_func=linear)
