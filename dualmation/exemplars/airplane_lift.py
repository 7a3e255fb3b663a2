"""
concept: How airplanes fly
aliases: lift of a wing; why a plane stays in the air; aerofoil; how wings work; air flow round a wing
domain: engineering and technology
level: school
facts: the wing is tilted and curved and turns the air downwards; pushing air down pushes the wing up; the air above moves faster and its pressure is lower; air that parts at the nose does not meet again at the tail; in level flight lift equals weight
"""
from manim import *
from dualmation.stage import *


class AirplaneLift(Explainer):
    def flow(self):
        "Streamlines round a Joukowski wing: points at equal steps of time, from the exact potential flow"
        c, tilt = -0.1 + 0.1j, 0.16
        R = abs(1 - c)
        gamma = 4 * PI * R * np.sin(tilt + np.arcsin(c.imag / R))
        def speed(z):
            w = z - c
            v = np.exp(-1j * tilt) - np.exp(1j * tilt) * R ** 2 / w ** 2 + 1j * gamma / (2 * PI * w)
            return np.conj(v / (1 - 1 / z ** 2))
        out = np.exp(1j * tilt)
        def inverse(w):
            r = np.sqrt(w * w - 4 + 0j)
            a, b = (w + r) / 2, (w - r) / 2
            return np.where(abs(a - c) > abs(b - c), a, b)
        p = (-6 + 1j * np.linspace(-3.1, 1.9, 15)) * out
        z, paths, dt = inverse(p), [], 0.03
        for _ in range(480):
            paths.append(z + 1 / z)
            w = z + 1 / z
            k = speed(z)
            mid = inverse(w + k * dt / 2)
            z = inverse(w + speed(mid) * dt)
        wing = c + R * np.exp(1j * np.linspace(0, TAU, 120))
        turn = lambda q: np.stack([(q / out).real, (q / out).imag, 0 * q.real], -1) * 1.25 + np.array([-0.2, 0.2, 0])
        return turn(np.array(paths)), turn(wing + 1 / wing)

    def construct(self):
        self.title("How a wing lifts an airplane")
        paths, outline = self.flow()
        inside = (np.abs(paths[..., 0]) < 6.6) & (paths[..., 1] > -2.4) & (paths[..., 1] < 2.7)
        wing = VMobject(stroke_color=self.theme.text, stroke_width=4, fill_color=self.theme.muted, fill_opacity=0.85).set_points_smoothly(outline)
        t, n, m = ValueTracker(0), 15, 22
        air = VGroup(*[Dot(radius=0.065, color=accent(0)) for _ in range(n * m)])
        def blow(g):
            for k, d in enumerate(g):
                i, j = k % n, k // n
                s = int((j * 480 / m + t.get_value() * 34)) % 480
                d.move_to(paths[s, i]).set_opacity(0.95 if inside[s, i] else 0)
        air.add_updater(blow)
        blow(air)
        run = lambda s: self.play(t.animate.increment_value(s), run_time=s, rate_func=linear)
        with self.beat("Air streams past a wing that is curved and a little tilted."):
            self.play(FadeIn(wing), FadeIn(air))
            run(3)
        down = VGroup(*[Arrow([4.4, y, 0], [5.9, y - 0.55, 0], buff=0, color=accent(2), stroke_width=8, tip_length=0.28) for y in (0.9, -0.1, -1.1)])
        with self.beat("The wing turns the air downwards. Behind it the stream points down."):
            self.play(*[GrowArrow(a) for a in down], t.animate.increment_value(1), rate_func=linear)
            run(2.5)
        lift = Arrow([-0.7, 0.5, 0], [-0.7, 2.5, 0], buff=0, color=accent(1), stroke_width=12, tip_length=0.35).set_z_index(3)
        with self.beat("Pushing air down, the wing itself is pushed up: this is lift."):
            name = Label("lift", 32, accent(1), weight="BOLD").next_to(lift, RIGHT, buff=0.2).shift(0.5 * UP)
            name = VGroup(BackgroundRectangle(name, color=self.theme.panel, fill_opacity=0.8, buff=0.1), name)
            self.play(GrowArrow(lift), FadeIn(name), t.animate.increment_value(1), rate_func=linear)
            run(2.5)
        with self.beat("Above the wing the air runs faster, and its pressure is lower than below."):
            air.set_z_index(-1)
            tags = [Label("low pressure", 28, accent(3)).move_to([-3.6, 1.9, 0]), Label("high pressure", 28, accent(2)).move_to([-1.2, -1.6, 0])]
            tags = VGroup(*[VGroup(BackgroundRectangle(g, color=self.theme.panel, fill_opacity=0.8, buff=0.1), g) for g in tags])
            self.play(FadeIn(tags), t.animate.increment_value(1), rate_func=linear)
            run(3)
