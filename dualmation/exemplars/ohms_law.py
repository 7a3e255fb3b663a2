"""
concept: Ohm's law
aliases: voltage current and resistance; V = IR; how an electric circuit works; what is resistance; what makes current flow
domain: physics
level: school
facts: current is voltage divided by resistance; double voltage drives double current; double resistance halves the current; 12 volts across 6 ohms drive 2 amperes; the current is the same everywhere in a simple loop
"""
from manim import *
from dualmation.stage import *


class OhmsLaw(Explainer):
    def construct(self):
        self.title("Ohm's law")
        w, h = 6.0, 3.2
        corners = [[-w / 2, -h / 2, 0], [-w / 2, h / 2, 0], [w / 2, h / 2, 0], [w / 2, -h / 2, 0]]
        loop = Polygon(*corners, color=self.theme.muted, stroke_width=6).shift([-2.6, 0.2, 0])
        cell = RoundedRectangle(corner_radius=0.1, width=1.3, height=0.8, color=accent(1), fill_color=self.theme.panel, fill_opacity=1).move_to(loop.get_left())
        lamp = RoundedRectangle(corner_radius=0.1, width=1.3, height=0.8, color=accent(2), fill_color=self.theme.panel, fill_opacity=1).move_to(loop.get_right())
        volt, ohm = ValueTracker(6), ValueTracker(6)
        amps = lambda: volt.get_value() / ohm.get_value()
        dots = VGroup(*[Dot(radius=0.12, color=accent(0)) for _ in range(16)])
        dots.turn = 0.0
        def flow(m, dt):
            m.turn += 0.045 * amps() * dt
            for i, d in enumerate(m):
                d.move_to(loop.point_from_proportion((1 - i / 16 - m.turn) % 1))
        dots.add_updater(flow)
        flow(dots, 0)
        name = lambda text, box: Label(text, 26).move_to(box)
        v, r = name("6 V", cell), name("6 Ω", lamp)
        with self.beat("A battery pushes charge round a loop, through a resistor that hinders it."):
            self.show(loop, dots, VGroup(cell, v), VGroup(lamp, r))
        current = MathTex(r"I = \frac{V}{R} = \frac{6\ \mathrm{V}}{6\ \Omega} = 1\ \mathrm{A}", font_size=44).move_to([4.1, 0.2, 0])
        with self.beat("Six volts across six ohms drive a current of one ampere."):
            self.show(current)
        with self.beat("Double the voltage: twice the current flows."):
            v = self.swap(v, name("12 V", cell))
            self.play(volt.animate.set_value(12), cell.animate.set_stroke(width=9), run_time=1)
            current = self.swap(current, MathTex(r"I = \frac{12\ \mathrm{V}}{6\ \Omega} = 2\ \mathrm{A}", font_size=44))
        with self.beat("Double the resistance instead, and the current is halved."):
            r = self.swap(r, name("12 Ω", lamp))
            self.play(ohm.animate.set_value(12), lamp.animate.set_stroke(width=9), run_time=1)
            self.swap(current, MathTex(r"I = \frac{12\ \mathrm{V}}{12\ \Omega} = 1\ \mathrm{A}", font_size=44))
