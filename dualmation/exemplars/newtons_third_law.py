"""
concept: Newton's third law
aliases: action and reaction; how a rocket is pushed; why a gun recoils; equal and opposite forces; two skaters push each other
domain: physics
level: school
facts: forces always come in pairs; the two forces are equally large and point in opposite directions; they act on different bodies; the lighter body is accelerated more; a rocket pushes gas down and the gas pushes the rocket up
"""
from manim import *
from dualmation.stage import *


class NewtonsThirdLaw(Explainer):
    def construct(self):
        self.title("Newton's third law")
        ice = Line([-6, -1.6, 0], [6, -1.6, 0], color=self.theme.muted, stroke_width=6)
        def skater(x, r, color, mass):
            body = RoundedRectangle(corner_radius=0.2, width=1.1 * r, height=1.7 * r, color=color, fill_opacity=0.85)
            head = Circle(0.36 * r, color=color, fill_opacity=0.85).next_to(body, UP, buff=0.08)
            g = VGroup(body, head, Label(mass, 26, self.theme.text).move_to(body))
            return g.move_to([x, 0, 0]).shift(UP * (-1.6 - g.get_bottom()[1]))
        light, heavy = skater(-0.75, 1.0, accent(0), "40 kg"), skater(0.85, 1.25, accent(1), "80 kg")
        with self.beat("Two skaters stand on smooth ice, palm against palm."):
            self.play(FadeIn(ice), FadeIn(light), FadeIn(heavy))
        y = 2.0
        left = Arrow([-0.15, y, 0], [-2.35, y, 0], color=accent(2), buff=0, stroke_width=8)
        right = Arrow([0.15, y, 0], [2.35, y, 0], color=accent(2), buff=0, stroke_width=8)
        tags = [Label("80 N on the left one", 26, accent(2)).next_to(left, LEFT, buff=0.2), Label("80 N on the right one", 26, accent(2)).next_to(right, RIGHT, buff=0.2)]
        with self.beat("One pushes. Both feel a force: equally large, in opposite directions."):
            self.play(GrowArrow(left), GrowArrow(right))
            self.play(FadeIn(tags[0]), FadeIn(tags[1]))
        t = ValueTracker(0)
        a, b = light.get_x(), heavy.get_x()
        light.add_updater(lambda m: m.set_x(a - 2.0 * t.get_value()))
        heavy.add_updater(lambda m: m.set_x(b + 1.0 * t.get_value()))
        with self.beat("The lighter one is accelerated twice as much, and glides off twice as fast."):
            self.play(t.animate.set_value(2.1), run_time=4, rate_func=linear)
        law = MathTex(r"\frac{80\,\mathrm{N}}{40\,\mathrm{kg}} = 2\,\frac{\mathrm{m}}{\mathrm{s}^2} \qquad \frac{80\,\mathrm{N}}{80\,\mathrm{kg}} = 1\,\frac{\mathrm{m}}{\mathrm{s}^2}", font_size=32).move_to([-0.45, 0.75, 0])
        with self.beat("The forces do not cancel, because they act on different bodies."):
            self.play(Write(law))
        with self.beat("So a rocket pushes gas down, and the gas pushes the rocket up."):
            self.pulse(left, right)
