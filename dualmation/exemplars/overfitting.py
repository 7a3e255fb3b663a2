"""
concept: Overfitting
aliases: model memorises the data; generalisation; training error and test error; too complex a model
domain: machine learning
level: university
facts: an overfitted model follows the noise of its training points; its training error is very small but its error on new points is large; a model that is too simple misses the pattern; test points that were held back reveal the difference
"""
from manim import *
from dualmation.stage import *
import numpy as np


class Overfitting(Explainer):
    def construct(self):
        self.title("Overfitting")
        truth = lambda x: 1.2 + 0.5 * x - 0.06 * (x - 3) ** 2 * (x > -1)
        rng = np.random.default_rng(6)
        x = np.linspace(0.5, 9.5, 10)
        y = truth(x) + rng.normal(0, 0.42, 10)
        xt = np.array([1.1, 2.9, 4.2, 5.8, 7.2, 8.1])
        yt = truth(xt) + rng.normal(0, 0.35, 6)
        axes = Axes(x_range=[0, 10, 1], y_range=[-0.5, 5, 1], x_length=8.4, y_length=4.9, tips=False, axis_config=dict(color=self.theme.muted, stroke_width=3)).move_to([-2.1, 0.2, 0])
        train = VGroup(*[Dot(axes.c2p(*p), radius=0.12, color=accent(0)) for p in zip(x, y)]).set_z_index(3)
        test = VGroup(*[Dot(axes.c2p(*p), radius=0.12, color=accent(1)) for p in zip(xt, yt)]).set_z_index(3)
        fits = {d: np.polynomial.Polynomial.fit(x, y, d) for d in (2, 9)}
        rms = lambda d, a, b: float(np.sqrt(np.mean((fits[d](a) - b) ** 2)))

        def curve(d, i):
            xs = np.linspace(0.35, 9.65, 300)
            return VMobject(stroke_color=accent(i), stroke_width=5).set_points_as_corners([axes.c2p(t, np.clip(fits[d](t), -0.6, 5.2)) for t in xs])
        with self.beat("These points follow a trend, with some random noise."):
            self.play(Create(axes))
            self.play(LaggedStart(*[FadeIn(p, scale=2) for p in train], lag_ratio=0.1))
        head = VGroup(Label("old", 26, accent(0)).move_to([4.3, 1.9, 0]), Label("new", 26, accent(1)).move_to([5.8, 1.9, 0]))
        table = {d: [Label(n, 24, accent(i)).move_to([2.98, yy, 0]), Label(f"{rms(d, x, y):.2f}", 28).move_to([4.3, yy, 0]), Label(f"{rms(d, xt, yt):.2f}", 28).move_to([5.8, yy, 0])] for d, n, i, yy in ((2, "curve", 4, 1.1), (9, "wiggle", 2, 0.3))}
        title = Label("typical error", 26, self.theme.muted).move_to([5.05, 2.55, 0])
        now = curve(2, 4)
        with self.beat("A simple curve catches the trend and leaves the noise alone."):
            self.play(Create(now), run_time=1.2)
            self.play(FadeIn(title), FadeIn(head[0]), FadeIn(table[2][0]), FadeIn(table[2][1]))
        with self.beat("A very flexible model passes through every point. Its error here is zero!"):
            new = curve(9, 2)
            self.play(FadeOut(now), Create(new), run_time=2)
            self.play(FadeIn(table[9][0]), FadeIn(table[9][1]))
        with self.beat("But new points, which it has never seen, show that it learned the noise."):
            miss = VGroup(*[Line(axes.c2p(a, b), axes.c2p(a, np.clip(fits[9](a), -0.6, 5.2)), color=accent(1), stroke_width=4) for a, b in zip(xt, yt)])
            self.play(LaggedStart(*[FadeIn(p, scale=2) for p in test], lag_ratio=0.1))
            self.play(Create(miss), FadeIn(head[1]), FadeIn(table[9][2]))
        with self.beat("On new points the simple curve wins. That is what counts."):
            miss2 = VGroup(*[Line(axes.c2p(a, b), axes.c2p(a, fits[2](a)), color=accent(1), stroke_width=4) for a, b in zip(xt, yt)])
            self.play(FadeOut(miss), FadeOut(new), run_time=0.6)
            self.play(FadeIn(now), FadeIn(miss2), FadeIn(table[2][2]))
            self.play(Circumscribe(table[2][2], color=accent(3)))
