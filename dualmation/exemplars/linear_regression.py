"""
concept: Linear regression
aliases: line of best fit; least squares; trend line; predict with a straight line
domain: machine learning
level: school
facts: a regression line predicts y from x; a residual is the vertical distance from a point to the line; least squares chooses the line with the smallest sum of squared residuals; the fitted line can predict new values
"""
from manim import *
from dualmation.stage import *
import numpy as np


class LinearRegression(Explainer):
    def construct(self):
        self.title("Linear regression")
        rng = np.random.default_rng(4)
        xs = np.array([0.8, 1.6, 2.5, 3.1, 4.2, 5.0, 5.8, 6.9])
        ys = 0.9 + 0.55 * xs + rng.normal(0, 0.55, len(xs))
        m, c = np.polyfit(xs, ys, 1)
        axes = Axes(x_range=[0, 9, 1], y_range=[0, 6.4, 1], x_length=7.2, y_length=4.5, tips=False, axis_config=dict(color=self.theme.muted, stroke_width=3)).move_to([-2.6, 0.4, 0])
        names = VGroup(Label("size of flat", 24, self.theme.muted).next_to(axes.c2p(4.5, 0), DOWN, buff=0.2), Label("rent", 24, self.theme.muted).next_to(axes.c2p(0, 6.4), RIGHT, buff=0.15).shift(0.1 * DOWN))
        points = VGroup(*[Dot(axes.c2p(x, y), radius=0.1, color=accent(0)) for x, y in zip(xs, ys)]).set_z_index(3)
        with self.beat("Larger flats cost more rent. Which straight line says it best?"):
            self.play(Create(axes), FadeIn(names))
            self.play(LaggedStart(*[FadeIn(p, scale=2) for p in points], lag_ratio=0.1))
        k, b = ValueTracker(-0.1), ValueTracker(3.9)
        y = lambda x: k.get_value() * x + b.get_value()
        line = always_redraw(lambda: Line(axes.c2p(0, y(0)), axes.c2p(8.8, y(8.8)), color=accent(1), stroke_width=6))

        def boxes():
            out = VGroup()
            for px, py in zip(xs, ys):
                p, q = axes.c2p(px, py), axes.c2p(px, y(px))
                h = abs(p[1] - q[1]) + 1e-3
                out.add(Square(h, color=accent(2), stroke_width=2.5, fill_opacity=0.22).move_to((p + q) / 2 + h / 2 * RIGHT))
            return out
        squares = always_redraw(boxes)
        sse = lambda: float(np.sum((ys - y(xs)) ** 2))
        with self.beat("Try any line. Each point misses it by some height."):
            self.play(FadeIn(line))
        word = Label("sum of squares", 28, accent(2)).move_to([4.2, 1.6, 0])
        num = DecimalNumber(sse(), num_decimal_places=2, font_size=64, color=accent(2)).next_to(word, DOWN, buff=0.3)
        num.add_updater(lambda d: d.set_value(sse()))
        with self.beat("Draw a square on every miss. Their total area measures how bad the line is."):
            self.play(FadeIn(squares))
            self.play(FadeIn(word), FadeIn(num))
        with self.beat("Turn and shift the line until the total is as small as possible."):
            self.play(k.animate.set_value(0.3), b.animate.set_value(2.6), run_time=1.6)
            self.play(k.animate.set_value(m), b.animate.set_value(c), run_time=2.2)
        guess = Dot(axes.c2p(8, m * 8 + c), radius=0.13, color=accent(3), z_index=4)
        drop = DashedLine(axes.c2p(8, 0), guess.get_center(), color=accent(3), stroke_width=4)
        with self.beat("This line of best fit can now predict: a new size gives an expected rent."):
            self.play(FadeOut(squares), Create(drop))
            self.play(FadeIn(guess, scale=2), Flash(guess, color=accent(3)))
