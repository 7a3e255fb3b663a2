"""
concept: Electric motor
aliases: how an electric motor works; dc motor; commutator; why a coil turns in a magnetic field; force on a current in a magnetic field
domain: engineering and technology
level: school
facts: a wire with a current in a magnetic field is pushed sideways; the two sides of the coil carry opposite currents and are pushed opposite ways; the commutator reverses the current every half turn; so the coil keeps turning the same way
"""
from manim import *
from dualmation.stage import *


class ElectricMotor(Explainer):
    def construct(self):
        self.title("Electric motor")
        def pole(x, name, color):
            box = Rectangle(width=1.8, height=3.6, stroke_color=color, stroke_width=4, fill_color=color, fill_opacity=0.45).move_to([x, 0.2, 0])
            return VGroup(box, Label(name, 48, weight="BOLD").move_to(box))
        magnet = VGroup(pole(-5.2, "N", accent(2)), pole(5.2, "S", accent(0)))
        field = VGroup(*[Arrow([-4.2, y, 0], [4.2, y, 0], buff=0, color=self.theme.muted, stroke_width=3, tip_length=0.22, stroke_opacity=0.6).set_opacity(0.5) for y in (1.7, 0.7, -0.3, -1.3)])
        angle, r, mid = ValueTracker(PI), 1.3, np.array([0, 0.2, 0])
        def coil():
            a = angle.get_value()
            d = np.array([np.cos(a), np.sin(a), 0])
            g = VGroup(Line(mid - r * d, mid, color=accent(1), stroke_width=10), Line(mid, mid + r * d, color=accent(4), stroke_width=10))
            for p in (mid + r * d, mid - r * d):
                left = p[0] < -1e-6
                ring = Circle(0.3, stroke_color=accent(4 if p @ d > mid @ d else 1), stroke_width=5, fill_color=self.theme.panel, fill_opacity=1).move_to(p)
                sign = Dot(p, radius=0.1, color=self.theme.text) if left else VGroup(Line(p + 0.18 * UL, p + 0.18 * DR, stroke_width=5), Line(p + 0.18 * UR, p + 0.18 * DL, stroke_width=5)).set_color(self.theme.text)
                g.add(ring, sign)
            return g
        def push():
            a = angle.get_value()
            d = r * np.array([np.cos(a), np.sin(a), 0])
            return VGroup(*[Arrow(p + s * 0.32, p + s * 1.15, buff=0, color=accent(3), stroke_width=9, tip_length=0.28, max_tip_length_to_length_ratio=0.5)
                            for p in (mid + d, mid - d) for s in ((UP if p[0] < -1e-6 else DOWN),)])
        with self.beat("Between the poles of a magnet, the field points from north to south."):
            self.show(magnet, field)
        loop = always_redraw(coil)
        with self.beat("A coil seen from its end: the current comes out left and goes in right."):
            self.play(FadeIn(loop))
        force = always_redraw(push)
        with self.beat("The field pushes the two sides in opposite directions. The coil turns."):
            self.play(FadeIn(force))
            self.play(angle.animate.set_value(PI - 0.44 * PI), run_time=2.2, rate_func=rush_into)
        with self.beat("Past the upright, the commutator reverses the current. So the left side is always pushed up."):
            self.play(angle.animate.set_value(-0.44 * PI), run_time=4.5, rate_func=linear)
        with self.beat("Half turn after half turn, it keeps spinning the same way."):
            self.play(angle.animate.set_value(-0.44 * PI - 3 * TAU), run_time=5, rate_func=linear)
