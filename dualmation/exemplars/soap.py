"""
concept: How soap works
aliases: why soap cleans; surfactant; micelle; how washing removes grease; why oil and water do not mix
domain: everyday science
level: school
facts: water and oil do not mix; a soap molecule has a head that water attracts and a tail that goes into oil; the tails surround a drop of grease with the heads outside; the wrapped drop is carried away by the water
"""
from manim import *
from dualmation.stage import *


class Soap(Explainer):
    def molecule(self, size=1.0):
        tail = VMobject(stroke_color=accent(1), stroke_width=6).set_points_smoothly([[0, -0.16 - 0.16 * k, 0] + 0.07 * RIGHT * (-1) ** k for k in range(5)])
        return VGroup(tail, Dot([0, 0, 0], radius=0.15, color=accent(0))).scale(size)

    def construct(self):
        self.title("How soap works")
        rng = np.random.default_rng(2)
        skin = Rectangle(width=13, height=0.55, stroke_width=0, fill_color=accent(5), fill_opacity=0.55).move_to([0, -2.2, 0])
        grease = AnnularSector(inner_radius=0, outer_radius=1.15, angle=PI, stroke_width=0, fill_color=accent(1), fill_opacity=0.75).move_to([0, -1.35, 0])
        water = VGroup(*[Dot([rng.uniform(-6.3, 6.3), rng.uniform(0.2, 2.6), 0], radius=0.07, color=accent(0), fill_opacity=0.7) for _ in range(60)])
        pool = Rectangle(width=13, height=4.6, stroke_width=0, fill_color=accent(0), fill_opacity=0.13).move_to([0, 0.4, 0])
        tag = lambda t, p, c: Label(t, 26, c).move_to(p)
        words = VGroup(tag("skin", [-5.2, -2.2, 0], self.theme.text), tag("grease", [2.2, -1.2, 0], accent(1)), tag("water", [-5.2, -0.4, 0], accent(0)))
        with self.beat("Grease sticks to the skin. Water runs past it: oil and water do not mix."):
            self.play(FadeIn(pool), FadeIn(skin), FadeIn(grease), FadeIn(words))
            self.play(FadeIn(water, shift=2 * RIGHT), run_time=1.5)
        one = self.molecule(2.6).move_to([0, 1.3, 0])
        call = VGroup(Label("head: likes water", 28, accent(0)).next_to(one[1], RIGHT, buff=0.4), Label("tail: likes grease", 28, accent(1)).next_to(one[0], RIGHT, buff=0.4))
        with self.beat("A soap molecule has two ends: a head for water and a tail for grease."):
            self.play(FadeOut(water), run_time=0.4)
            self.show(one, call)
        self.play(FadeOut(call), FadeOut(words), run_time=0.4)
        hub = np.array([0, -1.9, 0])
        soap = VGroup(one, *[self.molecule().move_to([rng.uniform(-5, 5), rng.uniform(0.6, 2.4), 0]).rotate(rng.uniform(-1, 1)) for _ in range(8)])
        def aim(m, a, c, r):
            t = self.molecule().rotate(a - PI / 2, about_point=ORIGIN)
            return t.shift(c + r * np.array([np.cos(a), np.sin(a), 0]))
        with self.beat("The tails dig into the grease. The heads stay outside, in the water."):
            self.play(FadeIn(soap[1:]), run_time=0.6)
            self.play(LaggedStart(*[Transform(m, aim(m, PI * (k + 0.5) / 9, hub, 1.5)) for k, m in enumerate(soap)], lag_ratio=0.1), run_time=2.4)
        ball = Circle(0.75, stroke_width=0, fill_color=accent(1), fill_opacity=0.75).move_to([0, 0.3, 0])
        extra = VGroup(*[aim(None, PI + PI * (k + 0.5) / 9, np.array([0, 0.3, 0]), 1.05) for k in range(9)])
        with self.beat("They wrap the grease into a ball that is covered with heads."):
            self.play(Transform(grease, ball), *[Transform(m, aim(m, PI * (k + 0.5) / 9, np.array([0, 0.3, 0]), 1.05)) for k, m in enumerate(soap)], FadeIn(extra, shift=UP), run_time=2)
        with self.beat("Now the water can hold it, and carries it away."):
            self.play(FadeIn(water.shift(1.2 * DOWN).set_opacity(0.5)), run_time=0.5)
            self.play(VGroup(grease, soap, extra).animate(rate_func=rush_into).shift(4.6 * RIGHT + 0.7 * UP), water.animate.shift(0.25 * RIGHT), run_time=2.4)
