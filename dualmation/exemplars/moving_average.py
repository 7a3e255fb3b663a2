"""
concept: Moving average
aliases: rolling mean; smoothing a noisy time series; seven-day average; running average; trend in noisy data
domain: statistics and probability
level: school
facts: a moving average replaces each value by the mean of the values in a window; the window slides along the data; random ups and downs cancel in the mean; a wider window gives a smoother curve; an average of past days lags behind the data
"""
from manim import *
from dualmation.stage import *
import numpy as np


class MovingAverage(Explainer):
    def construct(self):
        self.title("Moving average")
        rng = np.random.default_rng(3)
        n = 48
        days = np.arange(n)
        trend = 4 + 2.4 / (1 + np.exp(-(days - 18) / 2.5)) - 2.0 / (1 + np.exp(-(days - 38) / 2.0))
        v = trend + rng.normal(0, 0.75, n)
        at = lambda d, y: np.array([-6 + 12 * d / (n - 1), -2.3 + 0.56 * y, 0])
        ground = Line([-6.3, -2.3, 0], [6.3, -2.3, 0], color=self.theme.muted, stroke_width=3)
        bars = VGroup(*[Rectangle(width=0.17, height=0.56 * y, stroke_width=0, fill_color=accent(0), fill_opacity=0.65).move_to(at(d, 0), aligned_edge=DOWN) for d, y in zip(days, v)])
        with self.beat("One number a day. It jumps up and down: where is it going?"):
            self.play(Create(ground), LaggedStart(*[GrowFromEdge(b, DOWN) for b in bars], lag_ratio=0.03), run_time=2)
        mean = lambda k: {d: float(v[d - k + 1:d + 1].mean()) for d in range(k - 1, n)}
        def window(d, k, color):
            w = Rectangle(width=12 * (k - 1) / (n - 1) + 0.28, height=4.6, stroke_color=color, stroke_width=3, fill_color=color, fill_opacity=0.12)
            return w.move_to(at(d - (k - 1) / 2, 0) + 0.05 * DOWN, aligned_edge=DOWN)
        w7, m7 = window(6, 7, accent(1)), mean(7)
        level = Line(at(-0.2, m7[6]), at(6.2, m7[6]), color=accent(1), stroke_width=6)
        dot = Dot(at(6, m7[6]), radius=0.13, color=accent(1)).set_z_index(3)
        with self.beat("Take a window of seven days, and level the seven bars: that is their mean."):
            self.play(FadeIn(w7))
            old = [b.copy() for b in bars[:7]]
            self.play(*[b.animate.stretch_to_fit_height(0.56 * m7[6]).move_to(at(i, 0), aligned_edge=DOWN) for i, b in enumerate(bars[:7])], Create(level), run_time=1.5)
            self.play(FadeIn(dot, scale=2))
            self.play(*[Transform(b, c) for b, c in zip(bars[:7], old)], FadeOut(level))
        def slide(w, dot, mk, k, color, t):
            pts, lo = [at(d, y) for d, y in mk.items()], w.get_center()
            line = VMobject(stroke_color=color, stroke_width=6).set_points_as_corners(pts).set_z_index(2)
            def step(m, a):
                x = a * (len(pts) - 1)
                tip = pts[int(x)] + (x - int(x)) * (pts[min(int(x) + 1, len(pts) - 1)] - pts[int(x)])
                line.set_points_as_corners(pts[:int(x) + 1] + [tip])
                dot.move_to(tip)
                w.move_to(lo + (tip[0] - pts[0][0]) * RIGHT)
            self.play(UpdateFromAlphaFunc(VGroup(line, dot, w), step, rate_func=linear), run_time=t)
            return line
        with self.beat("Slide the window day by day. Chance ups and downs cancel, and the trend appears."):
            l7 = slide(w7, dot, m7, 7, accent(1), 5)
            self.play(FadeOut(w7), FadeOut(dot), run_time=0.5)
        m15 = mean(15)
        w15, dot15 = window(14, 15, accent(2)), Dot(at(14, m15[14]), radius=0.13, color=accent(2)).set_z_index(3)
        with self.beat("A window of fifteen days: smoother still, but it turns later than the data."):
            self.play(FadeIn(w15), FadeIn(dot15))
            l15 = slide(w15, dot15, m15, 15, accent(2), 4)
            self.play(FadeOut(w15), FadeOut(dot15), run_time=0.5)
        with self.beat("So choose: a calm curve, or one that reacts quickly."):
            key = VGroup(Label("7 days", 28, accent(1)), Label("15 days", 28, accent(2))).arrange(RIGHT, buff=0.7).move_to([-4.4, 2.3, 0])
            self.play(bars.animate.set_opacity(0.25), FadeIn(key))
