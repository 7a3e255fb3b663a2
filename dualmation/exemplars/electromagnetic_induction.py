"""
concept: Electromagnetic induction
aliases: how a generator makes electricity; Faraday's law; moving a magnet through a coil; how power stations make current; induction
domain: physics
level: school
facts: a magnet at rest in a coil drives no current; a changing magnetic field through a coil drives a current; moving the magnet back reverses the current; faster change gives a higher voltage; generators work in this way
"""
from manim import *
from dualmation.stage import *


class ElectromagneticInduction(Explainer):
    def construct(self):
        self.title("Electromagnetic induction")
        rings = lambda a, b: VGroup(*[Arc(start_angle=a, angle=b, radius=0.9, color=accent(5), stroke_width=7).stretch(0.32, 0).move_to([x, 0, 0]).shift(s * RIGHT)
            for x in np.linspace(-0.2, 2.2, 6) for s in [0.15 if a < 0 else -0.15]])
        back, front = rings(PI / 2, PI).set_opacity(0.55).set_fill(opacity=0).shift(0.6 * UP), rings(-PI / 2, PI).shift(0.6 * UP)
        north = Rectangle(width=1.5, height=0.7, stroke_width=0, fill_color=accent(2), fill_opacity=1)
        south = Rectangle(width=1.5, height=0.7, stroke_width=0, fill_color=accent(0), fill_opacity=1).next_to(north, LEFT, buff=0)
        magnet = VGroup(south, north).move_to([-4.6, 0.6, 0])
        dial = Arc(start_angle=PI / 6, angle=2 * PI / 3, radius=1.5, color=self.theme.muted, stroke_width=6).move_to([4.8, 1.1, 0])
        hub = dial.get_arc_center()
        needle = Line(hub, hub + 1.3 * UP, color=accent(1), stroke_width=7)
        meter = VGroup(dial, Dot(hub, color=accent(1)), Label("current", 26).next_to(hub, DOWN, buff=0.25))
        wires = VGroup(*[VMobject(stroke_color=self.theme.muted, stroke_width=4).set_points_as_corners([[x, -0.3, 0], [x, y, 0], [m, y, 0], [m, -0.75, 0]])
            for x, y, m in ((-0.2, -2.0, 5.3), (2.2, -1.5, 4.3))])
        before = [-4.6]
        needle.turn = 0.0
        def follow(m, dt):  # the needle shows how fast the magnet moves, near the coil
            x = magnet.get_x()
            speed = (x - before[0]) / dt if dt else 0
            before[0] = x
            want = np.clip(-0.3 * speed * np.exp(-((x - 1) / 2.5) ** 2), -0.95, 0.95)
            m.rotate(want - m.turn, about_point=hub)
            m.turn = want
        with self.beat("A magnet, a coil of wire, and a meter that shows current."):
            self.show(wires, back, magnet, front, meter, needle)
        front.set_z_index(3)
        needle.add_updater(follow)
        with self.beat("Push the magnet in: while it moves, a current flows."):
            self.play(magnet.animate.shift(5.6 * RIGHT), run_time=2)
        with self.beat("Held still inside the coil, the strongest magnet drives no current at all."):
            self.wait(1)
        with self.beat("Pull it out, and the current runs the other way."):
            self.play(magnet.animate.shift(5.6 * LEFT), run_time=2)
        with self.beat("To and fro, again and again: that is how a generator makes alternating current."):
            for d in (4.6, -4.6, 4.6, -4.6):
                self.play(magnet.animate.shift(d * RIGHT), run_time=1.1)
