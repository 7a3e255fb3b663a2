"""
concept: Kepler's laws
aliases: how planets move; elliptical orbits; equal areas in equal times; planetary orbits; why planets move faster near the sun
domain: earth and space
level: university
facts: planets move on ellipses with the sun in one focus; the line from the sun to the planet sweeps equal areas in equal times; so a planet is fastest where it is nearest; the square of the period is proportional to the cube of the half long axis
"""
from manim import *
from dualmation.stage import *


class KeplersLaws(Explainer):
    def construct(self):
        self.title("Kepler's laws")
        a, e, mid = 3.15, 0.6, np.array([-2.2, 0.2, 0])
        b, sun_at = a * np.sqrt(1 - e * e), mid + [a * e, 0, 0]
        def where(m):  # mean anomaly (time) to place on the ellipse, by Kepler's equation
            u = m
            for _ in range(12):
                u = u - (u - e * np.sin(u) - m) / (1 - e * np.cos(u))
            return mid + np.array([a * np.cos(u), b * np.sin(u), 0])
        t = ValueTracker(0)
        orbit = Ellipse(width=2 * a, height=2 * b, color=self.theme.muted, stroke_width=4).move_to(mid)
        sun = Dot(sun_at, radius=0.32, color=accent(1), z_index=2)
        planet = Dot(radius=0.17, color=accent(0), z_index=3).add_updater(lambda m: m.move_to(where(t.get_value())))
        focus = VGroup(*[Line(mid - [a * e, 0, 0] + 0.12 * d, mid - [a * e, 0, 0] - 0.12 * d, color=self.theme.muted, stroke_width=4) for d in (UR, UL)])
        one = VGroup(Label("1", 34, accent(1), weight="BOLD"), Label("ellipse, sun in a focus", 26, width=3.4)).arrange(RIGHT, buff=0.3)
        two = VGroup(Label("2", 34, accent(1), weight="BOLD"), Label("equal areas in equal times", 26, width=3.4)).arrange(RIGHT, buff=0.3)
        three = VGroup(Label("3", 34, accent(1), weight="BOLD"), MathTex(r"T^2 \propto a^3", font_size=42)).arrange(RIGHT, buff=0.3)
        VGroup(one, two, three).arrange(DOWN, buff=0.7, aligned_edge=LEFT).move_to([4.6, 0.2, 0])
        with self.beat("A planet's path is an ellipse. The sun sits in a focus, not in the middle."):
            self.show(orbit, sun, planet, focus)
            self.play(FadeIn(one), t.animate.set_value(TAU), run_time=4, rate_func=linear)
        def sector(start, color):
            return always_redraw(lambda: Polygon(sun_at, *[where(q) for q in np.linspace(start, t.get_value(), 24)], color=color, fill_opacity=0.55, stroke_width=2))
        with self.beat("Near the sun it is fast. Watch the area that its line to the sun sweeps."):
            near = sector(TAU - 0.45, accent(2))
            t.set_value(TAU - 0.45)
            self.add(near)
            self.play(t.animate.set_value(TAU + 0.45), run_time=1.8, rate_func=linear)
            near.clear_updaters()
        with self.beat("Far away it is slow. In the same time it sweeps the same area."):
            self.play(t.animate.set_value(TAU + PI - 0.45), run_time=2.4, rate_func=linear)
            far = sector(TAU + PI - 0.45, accent(0))
            self.add(far)
            self.play(t.animate.set_value(TAU + PI + 0.45), run_time=1.8, rate_func=linear)
            far.clear_updaters()
            self.play(FadeIn(two))
        with self.beat("And the larger the orbit, the longer the year."):
            self.play(FadeIn(three))
            self.play(t.animate.set_value(2 * TAU), run_time=2.5, rate_func=linear)
