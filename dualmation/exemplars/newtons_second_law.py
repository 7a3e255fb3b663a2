"""
concept: Newton's second law
aliases: force equals mass times acceleration; F = ma; why heavy things are hard to push; force and acceleration; what does a force do
domain: physics
level: school
facts: acceleration is force divided by mass; with the same force twice the mass gains speed half as fast; twice the force on twice the mass gives the same acceleration; under a constant force the distance from rest grows with the square of time
"""
from manim import *
from dualmation.stage import *


class NewtonsSecondLaw(Explainer):
    def cart(self, mass, y, color):
        body = RoundedRectangle(corner_radius=0.1, width=1.5, height=0.8, color=color, fill_opacity=0.35, stroke_width=4).move_to([-4, y + 0.68, 0])
        wheels = VGroup(*[Circle(0.14, color=self.theme.text, fill_opacity=0.9).move_to([-4 + s, y + 0.16, 0]) for s in (-0.45, 0.45)])
        return VGroup(body, wheels, Label(mass, 26).move_to(body))

    def push(self, cart, newton):
        tip = cart[0].get_left() + 0.05 * LEFT
        arrow = Arrow(tip + 0.4 * newton * LEFT, tip, buff=0, color=accent(1), stroke_width=8, tip_length=0.25)
        return VGroup(arrow, Label(f"{newton} N", 26, accent(1)).next_to(arrow, UP, buff=0.12))

    def construct(self):
        self.title("Newton's second law")
        tracks = VGroup(*[Line([-6.5, y, 0], [6.5, y, 0], color=self.theme.muted, stroke_width=4) for y in (1.1, -0.9)])
        light, heavy = self.cart("1 kg", 1.1, accent(0)), self.cart("2 kg", -0.9, accent(2))
        with self.beat("Two carts stand on smooth tracks. The lower one has twice the mass."):
            self.show(tracks, light, heavy)
        f1, f2 = self.push(light, 2), self.push(heavy, 2)
        with self.beat("Push both with the same force: the heavy cart gains speed only half as fast."):
            self.show(f1, f2)
            go = lambda g, d: g.animate.shift(d * RIGHT)
            self.play(go(light, 8), go(f1, 8), go(heavy, 4), go(f2, 4), run_time=2.5, rate_func=lambda t: t * t)
        with self.beat("Give the heavy cart double the force, and the two keep level."):
            self.play(FadeOut(f2, run_time=0.3))
            self.play(go(light, -8), go(f1, -8), go(heavy, -4), run_time=1)
            f3 = self.push(heavy, 4)
            self.show(f3)
            self.play(*[go(g, 8) for g in (light, f1, heavy, f3)], run_time=2.5, rate_func=lambda t: t * t)
        rule = MathTex(r"a = \frac{F}{m} = \frac{2\ \mathrm{N}}{1\ \mathrm{kg}} = \frac{4\ \mathrm{N}}{2\ \mathrm{kg}} = 2\ \mathrm{m/s^2}", font_size=42)
        with self.beat("Acceleration is force divided by mass. Here it is the same for both."):
            self.show(rule.move_to([0, -1.85, 0]))
