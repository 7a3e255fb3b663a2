"""
concept: Solar system
aliases: the planets in order; how far apart are the planets; planets around the sun; sizes of the planets; inner and outer planets
domain: earth and space
level: school
facts: eight planets circle the sun; the four inner ones are rocky; the four outer ones are giants; the farther out the slower a planet moves and the longer its year; Neptune takes 165 years; distances in astronomical units are 0.39 0.72 1 1.52 5.2 9.5 19 and 30
"""
from manim import *
from dualmation.stage import *


class SolarSystem(Explainer):
    def construct(self):
        self.title("Solar system")
        planets = [("Mercury", 0.39, 0.09), ("Venus", 0.72, 0.12), ("Earth", 1.0, 0.13), ("Mars", 1.52, 0.1), ("Jupiter", 5.2, 0.22), ("Saturn", 9.5, 0.19), ("Uranus", 19.2, 0.15), ("Neptune", 30.1, 0.15)]
        mid, years = np.array([0, 0.15, 0]), ValueTracker(0)
        def ride(i, unit, squash):
            r, period = planets[i][1] * unit, planets[i][1] ** 1.5  # Kepler: years from astronomical units
            d = Dot(radius=planets[i][2], color=accent((5, 1, 0, 2)[i % 4]), z_index=3)
            return d.add_updater(lambda m: m.move_to(mid + r * np.array([np.cos(0.8 * i + TAU * years.get_value() / period), squash * np.sin(0.8 * i + TAU * years.get_value() / period), 0])))
        path = lambda i, unit, squash: Ellipse(width=2 * planets[i][1] * unit, height=2 * squash * planets[i][1] * unit, color=self.theme.muted, stroke_width=2.5, stroke_opacity=0.7).move_to(mid)
        inner, rings = VGroup(*[ride(i, 2.9, 0.5) for i in range(4)]), VGroup(*[path(i, 2.9, 0.5) for i in range(4)])
        sun = Dot(mid, radius=0.3, color=accent(1))
        with self.beat("Close to the sun circle four small planets of rock. The third is ours."):
            self.play(FadeIn(sun), Create(rings), FadeIn(inner), run_time=1.5)
            self.add(inner)
            self.play(years.animate.set_value(1), run_time=3.5, rate_func=linear)
        with self.beat("The inner ones are faster. Mercury goes round four times in our year."):
            self.play(years.animate.set_value(2), run_time=4, rate_func=linear)
        outer, wide = VGroup(*[ride(i, 0.215, 0.37) for i in range(4, 8)]), VGroup(*[path(i, 0.215, 0.37) for i in range(4, 8)])
        with self.beat("Zoom out: beyond them, much farther away, circle four giants."):
            self.play(*[FadeOut(m) for m in inner], rings.animate.scale(0.215 / 2.9).set_stroke(opacity=0.3), sun.animate.scale(0.35), Create(wide), FadeIn(outer), run_time=2.5)
            self.add(outer)
        with self.beat("They are slow. In the time of one Neptune year, Jupiter goes round 14 times."):
            self.play(years.animate.set_value(60), run_time=5, rate_func=linear)
        self.clear_stage()
        row = VGroup(*[VGroup(Dot(radius=(0.16, 0.24, 0.25, 0.19, 0.7, 0.5, 0.42, 0.41)[i], color=accent((5, 1, 0, 2)[i % 4])), Label(p[0], 26)) for i, p in enumerate(planets)])
        for i, g in enumerate(row):
            g[0].move_to([-5.7 + 1.63 * i, 0.5, 0])
            g[1].move_to([-5.7 + 1.63 * i, -0.85, 0])
        row[5].add(Ellipse(width=1.6, height=0.4, color=self.theme.text, stroke_width=4).rotate(0.3).move_to(row[5][0]))
        with self.beat("Their order from the sun, with sizes not to scale."):
            self.play(LaggedStart(*[FadeIn(g, shift=0.3 * RIGHT) for g in row], lag_ratio=0.25), run_time=2.5)
