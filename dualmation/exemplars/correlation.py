"""
concept: Correlation
aliases: correlation coefficient; Pearson r; scatter plot relationship; correlation is not causation
domain: statistics
level: school
facts: the correlation coefficient r lies between -1 and 1; near 1 the points lie along a rising line; near 0 there is no linear relation; a negative r means that one falls as the other rises; correlation alone does not show a cause
"""
from manim import *
from dualmation.stage import *
import numpy as np


class Correlation(Explainer):
    def construct(self):
        self.title("Correlation")
        n = 60
        z = np.random.default_rng(5).normal(size=(2, n))
        z = (z - z.mean(1, keepdims=True)) / z.std(1, keepdims=True)
        z[1] -= (z[0] @ z[1] / n) * z[0]
        z[1] /= z[1].std()
        z *= 0.92
        r = ValueTracker(0.0)
        axes = Axes(x_range=[-3, 3, 1], y_range=[-3, 3, 1], x_length=6.6, y_length=5.1, tips=False, axis_config=dict(color=self.theme.muted, stroke_width=3)).move_to([-2.9, 0.15, 0])
        y = lambda q: q * z[0] + np.sqrt(max(0, 1 - q * q)) * z[1]
        dots = VGroup(*[Dot(axes.c2p(a, b), radius=0.09, color=accent(0)) for a, b in zip(z[0], y(0))])
        dots.add_updater(lambda g: [d.move_to(axes.c2p(a, b)) for d, a, b in zip(g, z[0], y(r.get_value()))])
        word = MathTex("r =", font_size=64).move_to([3.0, 1.6, 0])
        num = DecimalNumber(0, num_decimal_places=2, include_sign=True, font_size=64, color=accent(1)).next_to(word, RIGHT, buff=0.3)
        num.add_updater(lambda m: m.set_value(np.corrcoef(z[0], y(r.get_value()))[0, 1]))
        scale = Ruler(-1, 1, 1, length=5).move_to([3.9, 0.2, 0])
        here = Triangle(color=accent(1), fill_opacity=1).scale(0.14).rotate(PI).add_updater(lambda m: m.move_to(scale.at(r.get_value()) + 0.25 * UP))
        with self.beat("Each dot is one person with two measurements. Do they go together?"):
            self.play(Create(axes))
            self.play(LaggedStart(*[FadeIn(d) for d in dots], lag_ratio=0.02))
            self.add(dots)
        with self.beat("The number r measures it. Here it is zero: no linear relation."):
            self.play(FadeIn(word), FadeIn(num), FadeIn(scale), FadeIn(here))
        with self.beat("As r grows towards 1, the dots gather along a rising line."):
            self.play(r.animate.set_value(0.6), run_time=1.5)
            self.wait(0.5)
            self.play(r.animate.set_value(0.97), run_time=2)
        with self.beat("A negative r: when one goes up, the other goes down."):
            self.play(r.animate.set_value(-0.9), run_time=3)
        people = VGroup(Card("ice cream sold", accent(0), 2.3), Card("people swimming", accent(3), 2.3), Card("hot days", accent(1), 2.3))
        for c, p in zip(people, ([2.6, -2.05, 0], [5.4, -2.05, 0], [4.0, -0.85, 0])):
            c.move_to(p)
        arrows = VGroup(*[Arrow(people[2].get_bottom(), c.get_top(), buff=0.08, color=self.theme.muted, stroke_width=4, tip_length=0.18) for c in people[:2]])
        with self.beat("Beware: two things can rise together because a third one drives both."):
            self.play(r.animate.set_value(0.8), FadeIn(people[0]), FadeIn(people[1]), run_time=1.5)
            self.play(FadeIn(people[2]), *map(GrowArrow, arrows))
