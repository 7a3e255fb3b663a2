"""
concept: Wind turbine
aliases: how wind power works; how a windmill makes electricity; why turbines have three long blades; energy from wind; generator in a nacelle
domain: engineering and technology
level: school
facts: wind pushes the blades and makes the rotor turn; the rotor turns a generator that makes electricity; the wind that counts is the wind through the swept circle; blades twice as long sweep four times the area; twice the wind speed carries eight times the power
"""
from manim import *
from dualmation.stage import *
import numpy as np


class WindTurbine(Explainer):
    def rotor(self, r):
        pts = [[0.05, 0, 0], [0.17, 0.18 * r, 0], [0.11, 0.5 * r, 0], [0.03, r, 0], [-0.04, r, 0], [-0.06, 0, 0]]
        blade = Polygon(*pts, color=self.theme.text, stroke_width=2, fill_opacity=1)
        return VGroup(*[blade.copy().rotate(k * TAU / 3, about_point=ORIGIN) for k in range(3)], Circle(0.14, color=self.theme.text, fill_color=self.theme.muted, fill_opacity=1))

    def construct(self):
        self.title("Wind turbine")
        hub, r = np.array([-3.6, 0.75, 0]), 1.9
        mast = Polygon(*[hub + np.array(p) for p in ([-0.08, 0, 0], [0.08, 0, 0], [0.2, -3.15, 0], [-0.2, -3.15, 0])], color=self.theme.muted, stroke_width=2, fill_opacity=0.9)
        ground = Line([-6.6, -2.4, 0], [-0.6, -2.4, 0], color=self.theme.muted, stroke_width=4)
        rotor = self.rotor(r).shift(hub)
        speed, angle = ValueTracker(0), ValueTracker(0)
        def turn(m, dt):
            m.rotate(-speed.get_value() * dt, about_point=hub)
        rotor.add_updater(turn)
        rng = np.random.default_rng(6)
        y0, x0 = rng.uniform(-1.4, 2.6, 16), rng.uniform(0, 6, 16)
        wind = VGroup(*[Line(ORIGIN, 0.55 * RIGHT, color=accent(0), stroke_width=4) for _ in y0]).set_z_index(-1)
        shift = ValueTracker(0)
        def blow(m, dt):
            shift.increment_value(0.9 * speed.get_value() * dt)
            for l, x, y in zip(m, x0, y0):
                u = (x + shift.get_value()) % 6
                l.move_to([-6.4 + u, y, 0]).set_stroke(opacity=0.75 * np.sin(PI * u / 6))
        wind.add_updater(blow)
        with self.beat("Wind is air on the move. It pushes on the slanted blades, and they turn."):
            self.play(FadeIn(mast), Create(ground), FadeIn(rotor))
            self.add(wind, rotor)
            self.play(speed.animate.set_value(2), run_time=2)
        box = RoundedRectangle(corner_radius=0.3, width=5.0, height=1.9, stroke_color=self.theme.muted, stroke_width=4, fill_color=self.theme.panel, fill_opacity=0.7).move_to([3.7, 0.9, 0])
        shaft = Rectangle(width=0.75, height=0.16, color=self.theme.text, stroke_width=2, fill_opacity=0.9).move_to([1.6, 0.9, 0])
        big = VGroup(Circle(0.62, color=accent(1), stroke_width=5, fill_opacity=0.3), Line(0.6 * LEFT, 0.6 * RIGHT, color=accent(1), stroke_width=5)).move_to([2.5, 0.9, 0])
        small = VGroup(Circle(0.26, color=accent(1), stroke_width=5, fill_opacity=0.3), Line(0.25 * LEFT, 0.25 * RIGHT, color=accent(1), stroke_width=5)).move_to([3.4, 0.9, 0])
        coil = VGroup(Circle(0.7, color=accent(5), stroke_width=9), VGroup(Rectangle(width=0.45, height=0.3, color=accent(2), fill_opacity=0.9).shift(0.225 * LEFT), Rectangle(width=0.45, height=0.3, color=accent(0), fill_opacity=0.9).shift(0.225 * RIGHT))).move_to([5.1, 0.9, 0])
        rod = Rectangle(width=0.74, height=0.12, color=self.theme.text, stroke_width=2, fill_opacity=0.9).move_to([4.03, 0.9, 0])
        for m, k, c in ((big, 1, big), (small, -2.4, small), (coil[1], -2.4, coil)):
            m.add_updater(lambda m, dt, k=k, c=c: m.rotate(-k * speed.get_value() * dt, about_point=c[0].get_center()))
        words = VGroup(Label("gears", 26, accent(1)).move_to([2.85, -0.4, 0]), Label("generator", 26, accent(5)).move_to([5.1, -0.4, 0]))
        with self.beat("Inside, gears turn the slow rotor into fast rotation for a generator."):
            zoom = VGroup(*[Line(hub + 0.25 * RIGHT, box.get_corner(c) + 0.12 * RIGHT, color=self.theme.muted, stroke_width=2.5) for c in (UL, DL)])
            self.play(FadeIn(zoom), FadeIn(box), FadeIn(shaft), FadeIn(rod), FadeIn(big), FadeIn(small), FadeIn(coil))
            self.add(big, small, coil)
            self.play(FadeIn(words))
        cable = VMobject(stroke_color=accent(5), stroke_width=5).set_points_as_corners([[5.8, 0.9, 0], [6.5, 0.9, 0], [6.5, -1.9, 0], [4.4, -1.9, 0]])
        lamp = VGroup(Circle(0.34, color=accent(1), stroke_width=4, fill_opacity=0.1), Rectangle(width=0.3, height=0.2, color=self.theme.muted, fill_opacity=1).shift(0.42 * DOWN)).rotate(PI / 2).move_to([3.95, -1.9, 0])
        with self.beat("Magnets spinning past coils of wire drive an electric current."):
            self.play(Create(cable), FadeIn(lamp))
            self.play(lamp[0].animate.set_fill(opacity=0.95), Flash(lamp[0], color=accent(1), flash_radius=0.5))
        right = VGroup(zoom, box, shaft, rod, big, small, coil, words, cable, lamp)
        disk = Circle(r, color=accent(1), stroke_width=4, fill_opacity=0.2).move_to(hub)
        area = VGroup(*[VGroup(Circle(q, color=accent(1), stroke_width=4, fill_opacity=0.25), self.rotor(r).scale(q / r, about_point=ORIGIN)).shift([x, 0.6, 0]) for q, x in ((0.7, 1.8), (1.4, 4.9))])
        note = VGroup(*[Label(w, 30).move_to([a.get_x(), -1.3, 0]) for w, a in zip(("area 1", "area 4"), area)])
        with self.beat("Blades twice as long sweep four times the area, and catch four times the wind."):
            for m in (big, small, coil[1]):
                m.clear_updaters()
            self.play(FadeOut(right), FadeIn(disk))
            self.play(FadeIn(area[0]), FadeIn(note[0]))
            self.play(TransformFromCopy(area[0], area[1]), FadeIn(note[1]))
        cube = VGroup(*[Square(0.42, stroke_width=2, stroke_color=self.theme.background, fill_color=accent(3), fill_opacity=0.95) for _ in range(9)])
        cube[0].move_to([1.9, -0.4, 0])
        for k in range(8):
            cube[k + 1].move_to([4.3 + 0.46 * (k % 2), -0.4 + 0.46 * (k // 2), 0])
        tags = VGroup(Label("speed 1", 30).move_to([1.9, -1.1, 0]), Label("speed 2", 30).move_to([4.53, -1.1, 0]), Label("power", 30, accent(3)).move_to([3.2, 2.0, 0]))
        with self.beat("And twice the wind speed carries eight times the power."):
            self.play(FadeOut(area), FadeOut(note), FadeOut(disk))
            self.play(FadeIn(cube[0]), FadeIn(tags[0]), FadeIn(tags[2]))
            self.play(speed.animate.set_value(4), LaggedStart(*[FadeIn(c, shift=0.3 * DOWN) for c in cube[1:]], lag_ratio=0.3), FadeIn(tags[1]), run_time=2.5)
