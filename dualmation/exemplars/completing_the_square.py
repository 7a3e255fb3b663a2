"""
concept: Completing the square
aliases: quadratic equation; how to solve x squared plus 6x; quadratic formula idea; second degree equation
domain: mathematics
level: school
facts: x squared plus 6x is the area of a square and two rectangles of 3 by x; a corner of 3 times 3 completes the larger square; x squared plus 6x equals 16 becomes the square of x plus 3 equals 25; the solutions are 2 and -8
"""
from manim import *
from dualmation.stage import *
import numpy as np


class CompletingTheSquare(Explainer):
    def construct(self):
        self.title("Completing the square")
        x, h, o = 1.9, 1.7, np.array([-5.6, -1.9, 0])
        box = lambda i, w, t, px, py: VGroup(Rectangle(width=w[0], height=w[1], color=accent(i), fill_opacity=0.4, stroke_width=4), MathTex(t, font_size=40)).move_to(o + np.array([px + w[0] / 2, py + w[1] / 2, 0]))
        square = box(0, (x, x), "x^2", 0, 0)
        strip = box(1, (2 * h, x), "6x", x + 0.7, 0)
        edge = MathTex("x", font_size=36).next_to(square, LEFT, buff=0.15)
        lines = VGroup(*[MathTex(t, font_size=46) for t in ("x^2 + 6x = 16", "x^2 + 6x + 9 = 25", "(x+3)^2 = 25", r"x + 3 = \pm 5", r"x = 2 \quad\text{or}\quad x = -8")]).arrange(DOWN, buff=0.42).move_to([3.6, 0.3, 0])
        assert all(v * v + 6 * v == 16 for v in (2, -8))
        with self.beat("Read the equation as areas: a square x by x and a strip 6 by x."):
            self.show(lines[0])
            self.play(FadeIn(square), FadeIn(edge))
            self.play(FadeIn(strip, shift=0.3 * LEFT))
        half = [box(1, (h, x), "3x", x, 0), box(1, (x, h), "3x", 0, x)]
        with self.beat("Cut the strip in half, and lay the halves on two sides of the square."):
            flat = VGroup(Rectangle(width=h, height=x), Rectangle(width=h, height=x)).set_stroke(accent(1), 4).set_fill(accent(1), 0.4).arrange(RIGHT, buff=0).move_to(strip)
            self.play(FadeOut(strip), FadeIn(flat), run_time=0.5)
            self.play(flat[0].animate.move_to(half[0][0]), flat[1].animate.rotate(PI / 2).move_to(half[1][0]), run_time=1.6)
            self.play(FadeIn(half[0][1]), FadeIn(half[1][1]))
        corner = box(2, (h, h), "9", x, x)
        with self.beat("A corner of 3 times 3 is missing. Add 9 on both sides of the equation."):
            self.play(FadeIn(corner, scale=0.5))
            self.show(lines[1])
        whole = Square(x + h, color=self.theme.text, stroke_width=7).move_to(o + np.array([(x + h) / 2, (x + h) / 2, 0]))
        name = MathTex("x + 3", font_size=40).next_to(whole, DOWN, buff=0.15)
        with self.beat("Now it is one square of side x plus 3, and its area is 25."):
            self.play(Create(whole), FadeIn(name))
            self.show(lines[2])
        lines[4].set_color(accent(1))
        with self.beat("The side is 5, so x is 2. Algebra also allows minus 5: x is -8."):
            self.show(lines[3])
            self.show(lines[4])
