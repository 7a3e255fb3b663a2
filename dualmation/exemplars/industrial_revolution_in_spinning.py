"""
concept: Industrial Revolution in spinning
aliases: Industrial Revolution; from spinning wheel to factory; spinning jenny and water frame; how cotton mills began; why factories replaced home work
domain: history
level: school
facts: a spinning wheel makes one thread at a time; Hargreaves' spinning jenny of about 1764 had eight spindles; Arkwright's water frame of 1769 was driven by a water wheel; the mill at Cromford opened in 1771; work moved from homes to factories
"""
from manim import *
from dualmation.stage import *
import numpy as np


class IndustrialRevolutionInSpinning(Explainer):
    def wheel(self, r, color, spokes=8):
        return VGroup(Circle(r, color=color, stroke_width=8), *[Line(ORIGIN, r * np.array([np.cos(a), np.sin(a), 0]), color=color, stroke_width=4) for a in np.arange(spokes) * TAU / spokes], Dot(radius=0.1, color=color))

    def bobbin(self, at, s=1.0):
        pin = Line(0.5 * s * DOWN, 0.5 * s * UP, color=self.theme.text, stroke_width=5)
        yarn = Ellipse(width=0.1 * s, height=0.62 * s, stroke_width=0, fill_color=accent(1), fill_opacity=1)
        return VGroup(pin, yarn).shift(at)

    def construct(self):
        self.title("From spinning wheel to factory")
        line = Arrow([-6.5, -2.25, 0], [6.5, -2.25, 0], buff=0, color=self.theme.muted, stroke_width=4, tip_length=0.2)
        pos = lambda y: -5.6 + (y - 1757) * 11 / 14
        def year(y, text):
            d = Dot([pos(y), -2.25, 0], radius=0.11, color=accent(0))
            return VGroup(d, Label(text, 28, accent(0), weight="BOLD").next_to(d, UP, buff=0.15))
        def person(at, s=1.0):
            return VGroup(Circle(0.22 * s, stroke_width=0, fill_color=self.theme.text, fill_opacity=1).shift(0.62 * s * UP), RoundedRectangle(corner_radius=0.14 * s, width=0.46 * s, height=0.8 * s, stroke_width=0, fill_color=self.theme.text, fill_opacity=1)).shift(at)
        def spin(bobbins, wheel, time, turns=3):
            grow = [b[1].animate.stretch_to_fit_width(0.42 * b[0].height) for b in bobbins]
            self.play(*grow, Rotate(wheel, -TAU * turns, about_point=wheel[-1].get_center(), rate_func=linear), run_time=time, rate_func=linear)
        w1, b1 = self.wheel(1.1, accent(5)).move_to([-1.2, 0.4, 0]), self.bobbin([2.0, 0.4, 0])
        she = VGroup(person([-3.3, 0, 0], 1.6), Line([-3.2, 0.25, 0], [-2.2, 0.4, 0], color=self.theme.text, stroke_width=9))
        belt = VGroup(Line([-1.2, 1.5, 0], [2.0, 0.5, 0]), Line([-1.2, -0.7, 0], [2.0, 0.3, 0])).set_stroke(self.theme.muted, 3).set_z_index(-1)
        with self.beat("Around 1760, at home: one wheel, one pair of hands, one thread."):
            self.play(GrowArrow(line), FadeIn(year(1758, "before")), FadeIn(w1), FadeIn(she), FadeIn(b1), Create(belt))
            spin([b1], w1, 3)
        w2 = self.wheel(1.0, accent(5)).move_to([-3.6, 0.4, 0])
        jenny = VGroup(*[self.bobbin([-1.6 + 0.7 * k, 0.7, 0]) for k in range(8)])
        bed = VGroup(Rectangle(width=5.8, height=0.22, color=accent(5), fill_opacity=0.8).move_to([0.85, 0.05, 0]), *[Line([x, 0, 0], [x, -1.1, 0], color=accent(5), stroke_width=8) for x in (-1.7, 3.4)])
        strap = Line([-2.6, 0.1, 0], [-2.05, 0.05, 0], color=self.theme.muted, stroke_width=4)
        with self.beat("The spinning jenny: the same wheel and the same hands, but eight spindles."):
            self.play(FadeOut(belt), she.animate.shift(2.3 * LEFT), ReplacementTransform(w1, w2), ReplacementTransform(VGroup(b1), jenny), FadeIn(bed), FadeIn(strap), FadeIn(year(1764, "1764")))
            spin(jenny, w2, 3)
        paddle = VGroup(*[Line(0.3 * RIGHT, 1.25 * RIGHT, color=accent(5), stroke_width=8).rotate(k * TAU / 10, about_point=ORIGIN) for k in range(10)], Circle(1.0, color=accent(5), stroke_width=8), Dot(radius=0.12, color=accent(5))).move_to([-4.3, 0.5, 0])
        river = VMobject(stroke_color=accent(0), stroke_width=9)
        flow = ValueTracker(0)
        river.add_updater(lambda m: m.set_points_smoothly([[x, -0.85 + 0.08 * np.sin(4 * x - flow.get_value()), 0] for x in np.linspace(-6.5, -2.2, 40)]))
        river.update()
        shaft = Line([-4.3, 0.5, 0], [-1.75, 0.5, 0], color=self.theme.muted, stroke_width=8).set_z_index(-1)
        frame = VGroup(*[self.bobbin([-1.3 + 0.56 * (k % 12), 1.3 - 1.45 * (k // 12), 0], 0.9) for k in range(24)])
        rails = VGroup(*[Rectangle(width=6.9, height=0.16, color=accent(5), fill_opacity=0.8).move_to([1.75, y, 0]) for y in (0.72, -0.73)])
        with self.beat("The water frame: a river drives dozens of spindles, day and night."):
            self.play(FadeOut(w2), FadeOut(she), FadeOut(strap), FadeOut(bed), ReplacementTransform(jenny, frame), FadeIn(rails), FadeIn(year(1769, "1769")))
            self.play(FadeIn(paddle), FadeIn(river), Create(shaft))
            self.play(flow.animate.set_value(18), Rotate(paddle, TAU * 0.8, about_point=paddle[-1].get_center(), rate_func=linear), *[b[1].animate.stretch_to_fit_width(0.38) for b in frame], run_time=3.6, rate_func=linear)
        river.clear_updaters()
        stream = VMobject(stroke_color=accent(0), stroke_width=8).set_points_smoothly([[x, -1.42 + 0.05 * np.sin(4 * x), 0] for x in np.linspace(-6.5, 6.5, 120)])
        self.play(FadeOut(frame), FadeOut(rails), FadeOut(shaft), FadeOut(river), paddle.animate.scale(0.62).move_to([5.65, -0.75, 0]), run_time=0.7)
        wall = Rectangle(width=4.2, height=3.2, color=accent(2), stroke_width=4, fill_opacity=0.45).move_to([2.7, 0.35, 0])
        panes = VGroup(*[Rectangle(width=0.4, height=0.5, stroke_width=2, stroke_color=self.theme.muted, fill_color=self.theme.panel, fill_opacity=1).move_to([1.2 + 0.75 * i, 1.45 - 0.85 * j, 0]) for j in range(3) for i in range(5)])
        homes = [np.array([-5.6 + 1.5 * (k % 4), 1.3 - 1.5 * (k // 4), 0]) for k in range(8)]
        huts = VGroup(*[VGroup(Square(0.62, color=accent(3), fill_opacity=0.6), Polygon([-0.45, 0.31, 0], [0.45, 0.31, 0], [0, 0.72, 0], color=accent(3), fill_opacity=0.9)).shift(h) for h in homes])
        people = VGroup(*[person(h + 0.08 * DOWN, 0.42) for h in homes]).set_z_index(3)
        with self.beat("Such machines need a river and a big house. The work moves from homes to factories."):
            self.play(FadeIn(huts), FadeIn(people), FadeIn(stream), FadeIn(wall), FadeIn(panes), FadeIn(year(1771, "1771")))
            self.play(LaggedStart(*[p.animate.move_to([1.15 + 0.44 * k, -0.98, 0]) for k, p in enumerate(people)], lag_ratio=0.15), huts.animate.set_opacity(0.35), run_time=3)
            self.play(LaggedStart(*[p.animate.set_fill(accent(1)) for p in panes], lag_ratio=0.08), Rotate(paddle, TAU * 0.7, about_point=paddle[-1].get_center(), rate_func=linear), run_time=2.5)
