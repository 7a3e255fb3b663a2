"""
concept: Pendulum
aliases: how a pendulum swings; period of a pendulum; why pendulum clocks keep time; simple harmonic motion; grandfather clock
domain: physics
level: school
facts: for small swings the period depends only on length and gravity; mass makes no difference; four times the length gives twice the period; a pendulum of 0.25 metres has a period of about one second
"""
from manim import *
from dualmation.stage import *


class Pendulum(Explainer):
    def hang(self, x, metres, radius, color, angle=0.32):
        p, pivot = VGroup(), np.array([x, 2.5, 0])
        bob = pivot + 4 * metres * DOWN
        p.add(Line(pivot, bob, color=self.theme.text, stroke_width=4), Dot(bob, radius=radius, color=color), Dot(pivot, radius=0.08, color=self.theme.muted))
        p.pivot, p.start, p.now, p.period = pivot, angle, angle, TAU * np.sqrt(metres / 9.8)
        return p.rotate(angle, about_point=pivot)

    def swing(self, p, seconds):
        def step(m, a):
            angle = m.start * np.cos(TAU * a * seconds / m.period)
            m.rotate(angle - m.now, about_point=m.pivot)
            m.now = angle
        return UpdateFromAlphaFunc(p, step, run_time=seconds, rate_func=linear)

    def construct(self):
        self.title("Pendulum")
        beam = Line([-5, 2.5, 0], [5, 2.5, 0], color=self.theme.muted, stroke_width=7)
        one = self.hang(-3.6, 0.25, 0.2, accent(0))
        second = one.period
        with self.beat("Pull a weight aside and let go: it swings to and fro with a fixed rhythm."):
            self.show(beam, one)
            self.play(self.swing(one, 3 * second))
        two = self.hang(-1.2, 0.25, 0.38, accent(2))
        with self.beat("A heavier weight on an equal string keeps exactly the same time."):
            self.show(two)
            self.play(self.swing(one, 3 * second), self.swing(two, 3 * second))
        long = self.hang(2.6, 1.0, 0.2, accent(1))
        with self.beat("Make the string four times as long: one slow swing takes as long as two."):
            self.show(long)
            self.play(*[self.swing(p, 4 * second) for p in (one, two, long)])
        rule = MathTex(r"T = 2\pi\sqrt{\frac{L}{g}}", font_size=46).move_to([-2.4, -0.5, 0])
        times = VGroup(Label("0.25 m: 1.0 s", 26, accent(0)), Label("1 m: 2.0 s", 26, accent(1))).arrange(RIGHT, buff=0.8).next_to(rule, DOWN, buff=0.35)
        with self.beat("Only the length and gravity set the period."):
            self.show(rule, times)
