"""
concept: Day and night
aliases: why the sun rises and sets; rotation of the Earth; why it gets dark; time zones; how the Earth spins
domain: earth and space
level: school
facts: the sun always lights half of the Earth; the Earth turns once in 24 hours; seen from above the North Pole it turns anticlockwise; a place has noon when it faces the sun and midnight when it faces away; while it is day here it is night on the other side
"""
from manim import *
from dualmation.stage import *


class DayAndNight(Explainer):
    def construct(self):
        self.title("Day and night")
        c, r = np.array([1.4, 0.1, 0]), 1.9
        turn = ValueTracker(PI)  # direction of our town, seen from above the North Pole; the sun is on the left
        sun = Circle(0.8, stroke_width=0, fill_color=accent(1), fill_opacity=1).move_to([-5.7, 0.1, 0])
        rays = VGroup(*[Arrow([-4.6, y, 0], [-1.1 + 0.25 * abs(y), y, 0], color=accent(1), stroke_width=4, tip_length=0.2, buff=0) for y in (-1.2, -0.4, 0.4, 1.2)]).shift(0.1 * UP)
        globe = Circle(r, color=accent(0), stroke_width=4, fill_color=accent(0), fill_opacity=0.85).move_to(c)
        lands = VGroup(*[Ellipse(width=w, height=h, stroke_width=0, fill_color=accent(3), fill_opacity=0.95).rotate(q).move_to(c + [x, y, 0]) for x, y, w, h, q in
            ((-0.9, 0.5, 1.0, 0.6, 0.8), (0.7, 0.9, 0.9, 0.5, -0.6), (0.5, -0.8, 1.1, 0.55, 0.4), (-0.5, -0.9, 0.6, 0.4, 0))])
        night = AnnularSector(inner_radius=0, outer_radius=r, start_angle=-PI / 2, angle=PI, stroke_width=0, fill_color=self.theme.panel, fill_opacity=0.72).shift(c)
        at = lambda: c + 1.0 * r * np.array([np.cos(turn.get_value()), np.sin(turn.get_value()), 0])
        town = Dot(radius=0.15, color=accent(2), z_index=3).add_updater(lambda m: m.move_to(at()))
        with self.beat("We look down on the North Pole. The sun lights one half of the Earth."):
            self.play(FadeIn(sun), FadeIn(globe), FadeIn(lands))
            self.play(FadeIn(rays), FadeIn(night), FadeIn(town))
        lands.angle = PI
        def follow(m):
            m.rotate(turn.get_value() - m.angle, about_point=c)
            m.angle = turn.get_value()
        lands.add_updater(follow)
        clock = Label("12:00  noon", 32, accent(2), width=4).move_to([5.2, 1.9, 0])
        stops = [("18:00  sunset", "The Earth turns. Our town moves to the edge of the light: sunset."), ("24:00  midnight", "Six hours later it lies in the middle of the dark: midnight."),
            ("06:00  sunrise", "It comes round to the light again: sunrise."), ("12:00  noon", "After 24 hours the sun stands high again. One turn, one day.")]
        self.play(FadeIn(clock))
        for text, says in stops:
            with self.beat(says):
                self.play(turn.animate.increment_value(PI / 2), run_time=2, rate_func=linear)
                clock = self.swap(clock, Label(text, 32, accent(2), width=4), run_time=0.7)
