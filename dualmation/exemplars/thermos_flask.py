"""
concept: Thermos flask
aliases: how a vacuum flask keeps things hot; conduction convection and radiation; three ways heat travels; why a thermos works; heat insulation
domain: everyday science
level: school
facts: heat travels by conduction, convection and radiation; in the vacuum between the two walls there is nothing to conduct or to flow; the silvered walls reflect radiation; the stopper keeps warm air and steam in; it keeps cold drinks cold in the same way
"""
from manim import *
from dualmation.stage import *


class ThermosFlask(Explainer):
    def construct(self):
        self.title("Why a thermos keeps tea hot")
        def cup(x, w, h, color, width=7):
            y = -2.1
            return VMobject(stroke_color=color, stroke_width=width).set_points_as_corners([[x - w / 2, y + h, 0], [x - w / 2, y, 0], [x + w / 2, y, 0], [x + w / 2, y + h, 0]])
        tea = lambda x, w, h: Rectangle(width=w, height=h, stroke_width=0, fill_color=accent(5), fill_opacity=0.65).move_to([x, -2.0 + h / 2, 0])
        mug, inside = cup(-3.6, 2.6, 2.7, self.theme.text), tea(-3.6, 2.4, 2.2)
        wave = lambda p, q, color: VMobject(stroke_color=color, stroke_width=6).set_points_smoothly([np.array(p) + (np.array(q) - p) * s + 0.13 * np.sin(3 * TAU * s) * np.array([-(q[1] - p[1]), q[0] - p[0], 0]) / np.hypot(q[0] - p[0], q[1] - p[1]) for s in np.linspace(0, 1, 40)])
        arrow = lambda p, q, c: Arrow(p, q, buff=0, color=c, stroke_width=9, tip_length=0.26, max_tip_length_to_length_ratio=0.5)
        word = lambda t, p, c: Label(t, 26, c, width=3).move_to(p)
        with self.beat("From a cup, heat gets away in three ways."):
            self.play(Create(mug), FadeIn(inside))
        with self.beat("Conduction, through the wall. Convection, with rising warm air. Radiation, as invisible light."):
            one = VGroup(*[arrow([-4.75, y, 0], [-5.75, y, 0], accent(2)) for y in (-0.6, -1.4)], word("conduction", [-5.95, 0.0, 0], accent(2)))
            two = VGroup(*[arrow([x, 0.5, 0], [x, 1.6, 0], accent(0)) for x in (-4.5, -3.6)], word("convection", [-3.6, 1.95, 0], accent(0)))
            three = VGroup(*[wave([-2.15, y, 0], [-0.95, y + 0.25, 0], accent(1)) for y in (-0.7, -1.5)], word("radiation", [-1.45, 0.1, 0], accent(1)))
            for g in (one, two, three):
                self.play(FadeIn(g), run_time=1)
        x = 3.6
        inner, outer = cup(x, 2.0, 3.2, self.theme.text), cup(x, 3.2, 3.2, self.theme.text)
        inner.shift(0.5 * UP).stretch_to_fit_height(3.2)
        drink = Rectangle(width=1.8, height=2.5, stroke_width=0, fill_color=accent(5), fill_opacity=0.65).move_to([x, -0.25, 0])
        rim = VGroup(*[Line([x + s * 1.0, 1.6, 0], [x + s * 1.6, 1.1, 0], color=self.theme.text, stroke_width=7) for s in (-1, 1)])
        with self.beat("A thermos has two walls, and between them nothing at all: a vacuum."):
            self.play(Create(inner), Create(outer), Create(rim), FadeIn(drink), run_time=1.4)
            tag = word("vacuum", [6.1, -1.9, 0], self.theme.muted)
            self.play(FadeIn(tag), Create(Line(tag.get_left() + 0.08 * LEFT, [x + 1.3, -1.9, 0], color=self.theme.muted, stroke_width=3)))
        with self.beat("Without any matter, heat cannot be conducted there, and no air can flow."):
            a = [arrow([x - 0.5, y, 0], [x - 0.95, y, 0], self.theme.text) for y in (0.3, -0.7)]
            self.play(*[GrowArrow(o) for o in a])
            self.play(*[Create(Cross(scale_factor=0.17, stroke_color=accent(2), stroke_width=7).move_to([x - 1.3, y, 0])) for y in (0.3, -0.7)])
        with self.beat("Radiation could cross. So the walls are mirrors, and send it back."):
            ray = Dot([x + 0.2, 0.4, 0], radius=0.11, color=self.theme.text)
            path = VMobject().set_points_as_corners([[x + 0.2, 0.4, 0], [x + 0.95, 0.1, 0], [x - 0.85, -0.55, 0], [x + 0.95, -1.15, 0]])
            trail = TracedPath(ray.get_center, stroke_color=self.theme.text, stroke_width=5)
            self.add(trail)
            self.play(FadeIn(ray), VGroup(inner, outer).animate.set_stroke(accent(0)), run_time=0.6)
            self.play(MoveAlongPath(ray, path), run_time=2.2, rate_func=linear)
        with self.beat("A stopper closes the top. The heat stays in for hours."):
            plug = RoundedRectangle(corner_radius=0.12, width=1.8, height=0.85, stroke_width=0, fill_color=accent(3), fill_opacity=0.95).move_to([x, 2.3, 0])
            self.play(FadeIn(plug), run_time=0.4)
            self.play(plug.animate.shift(0.7 * DOWN), run_time=0.8)
