"""
concept: Seasons
aliases: why it is warm in summer; tilt of the Earth's axis; why we have winter and summer; what causes the seasons; solstice
domain: earth and space
level: school
facts: the Earth's axis is tilted by 23.4 degrees and keeps its direction; in June the north leans towards the sun; in December the south does; where the sun stands higher the light is concentrated and days are longer; the distance to the sun is not the cause
"""
from manim import *
from dualmation.stage import *


class Seasons(Explainer):
    def earth(self, r):
        tilt = 23.4 * DEGREES
        night = AnnularSector(inner_radius=0, outer_radius=r, start_angle=-PI / 2, angle=PI, stroke_width=0, fill_color=self.theme.panel, fill_opacity=0.6)
        ball = Circle(r, color=accent(0), stroke_width=3, fill_color=accent(0), fill_opacity=0.7)
        axis = Line(1.45 * r * DOWN, 1.45 * r * UP, color=self.theme.text, stroke_width=5)
        equator = Line(r * LEFT, r * RIGHT, color=self.theme.text, stroke_width=3)
        return VGroup(ball, night, VGroup(axis, equator, Dot(1.45 * r * UP, radius=0.07, color=accent(2))).rotate(-tilt, about_point=ORIGIN))

    def construct(self):
        self.title("Why are there seasons?")
        mid = np.array([0, 0.15, 0])
        sun = Circle(0.55, stroke_width=0, fill_color=accent(1), fill_opacity=1).move_to(mid)
        orbit = Ellipse(width=9.6, height=3.2, color=self.theme.muted, stroke_width=3).move_to(mid)
        where = lambda a: mid + np.array([4.8 * np.cos(a), 1.6 * np.sin(a), 0])
        globe, a = self.earth(0.75), ValueTracker(PI)
        def ride(m):
            p = where(a.get_value())
            m.shift(p - m[0].get_center())
            m[1].rotate(np.arctan2(*(p - mid)[1::-1]) - m.shade, about_point=p)
            m.shade = np.arctan2(*(p - mid)[1::-1])
        globe.shade = 0.0
        globe.add_updater(ride)
        ride(globe)
        with self.beat("The Earth circles the sun once a year. Its axis is tilted by 23.4 degrees."):
            self.play(FadeIn(sun), Create(orbit), FadeIn(globe))
        with self.beat("While it goes round, the axis always points the same way."):
            self.play(a.animate.set_value(PI + TAU), run_time=5, rate_func=linear)
        june, december = Label("June", 30, accent(1)).move_to([-5.8, 1.9, 0]), Label("December", 30, accent(0)).move_to([5.6, 1.9, 0])
        with self.beat("In June the northern half leans towards the sun: summer in the north."):
            self.show(june)
            beams = VGroup(*[Line(mid + [-0.7, y, 0], where(PI) + [0.9, 1.3 * y, 0], color=accent(1), stroke_width=4) for y in (0.35, 0.12, -0.12, -0.35)])
            self.play(Create(beams), run_time=1)
        with self.beat("Half a year later it leans away: low sun, short days, winter."):
            self.play(FadeOut(beams, run_time=0.3))
            self.play(a.animate.set_value(2 * TAU), run_time=2.5)
            self.show(december)
        with self.beat("In the south it is the other way round. So distance is not the cause."):
            self.play(globe[2].animate.scale(1.25), rate_func=there_and_back, run_time=1.5)
