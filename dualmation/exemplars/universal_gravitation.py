"""
concept: Universal gravitation
aliases: Newton's law of gravity; how gravity works; inverse square law; why planets attract each other; gravitational force
domain: physics
level: school
facts: every two masses attract each other; the two pulls are equal and opposite; twice one mass gives twice the force; twice the distance leaves a quarter of the force
"""
from manim import *
from dualmation.stage import *


class UniversalGravitation(Explainer):
    def construct(self):
        self.title("Universal gravitation")
        mass, gap, y = ValueTracker(1), ValueTracker(4), 1.4
        force = lambda: 0.9 * mass.get_value() * (4 / gap.get_value()) ** 2  # length of the arrows
        a = Circle(0.5, color=accent(0), fill_opacity=0.8)
        a.add_updater(lambda m: m.scale_to_fit_width(1.1 * mass.get_value() ** (1 / 3)).move_to([-gap.get_value() / 2, y, 0]))
        b = Circle(0.55, color=accent(2), fill_opacity=0.8).add_updater(lambda m: m.move_to([gap.get_value() / 2, y, 0]))
        def pull(side):
            x = lambda: side * gap.get_value() / 2
            return always_redraw(lambda: Arrow([x(), y - 1, 0], [x() - side * force(), y - 1, 0], buff=0, color=accent(1), stroke_width=8, tip_length=0.24, max_tip_length_to_length_ratio=0.6))
        pulls = VGroup(pull(-1), pull(1))
        with self.beat("Any two masses pull on each other, each with the same force."):
            self.show(a, b)
            self.play(FadeIn(pulls))
        note = Label("twice the mass: twice the force", 30, accent(1), width=9).move_to([0, -0.6, 0])
        with self.beat("Double one mass, and the force doubles, on both of them."):
            self.play(mass.animate.set_value(2), run_time=1.5)
            self.show(note)
        with self.beat("Move them twice as far apart, and only a quarter of the force is left."):
            self.play(gap.animate.set_value(8), run_time=2)
            note = self.swap(note, Label("twice the distance: a quarter of the force", 30, accent(1), width=9))
        with self.beat("Newton put it in one line, for apples and planets alike."):
            self.swap(note, MathTex(r"F = G\,\frac{m_1 m_2}{r^2}", font_size=56))
            self.play(gap.animate.set_value(6), run_time=2)
