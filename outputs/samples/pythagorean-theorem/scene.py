"""
concept: Pythagorean theorem
aliases: Pythagoras; a squared plus b squared; how to find the hypotenuse; right triangle sides
domain: mathematics
level: school
facts: in a right triangle the squares on the two legs together have the area of the square on the hypotenuse; four copies of the triangle fill a large square up to the square on the hypotenuse; moved, the same four copies leave the squares on the legs
"""
from manim import *
from dualmation.stage import *
import numpy as np


class PythagoreanTheorem(Explainer):
    def construct(self):
        self.title("Pythagorean theorem")
        a, b = 1.7, 3.0
        s, corner = a + b, np.array([-5.6, -2.3, 0])
        at = lambda x, y: corner + np.array([x, y, 0])
        tri = lambda i, *p: Polygon(*[at(*q) for q in p], color=accent(i), fill_opacity=0.75, stroke_width=2)
        t = [tri(0, (0, 0), (a, 0), (0, b)), tri(0, (s, 0), (s, a), (a, 0)), tri(0, (s, s), (b, s), (s, a)), tri(0, (0, s), (0, b), (b, s))]
        frame = Polygon(at(0, 0), at(s, 0), at(s, s), at(0, s), color=self.theme.text, stroke_width=4)
        word = lambda tex, p, i: MathTex(tex, font_size=48, color=accent(i)).move_to(p)
        sides = VGroup(word("a", at(a / 2, -0.0) + 0.28 * DOWN, 1), word("b", at(0, b / 2) + 0.3 * LEFT, 2), word("c", at(a / 2, b / 2) + 0.3 * UR, 3))
        with self.beat("A right triangle has two legs, a and b, and a longest side, c."):
            self.show(t[0], sides)
        tilted = Polygon(at(a, 0), at(s, a), at(b, s), at(0, b), stroke_width=0, fill_color=accent(3), fill_opacity=0.3)
        inner = word("c^2", at(s / 2, s / 2), 3)
        with self.beat("Four copies fill a square, except for a tilted square of side c."):
            self.play(FadeOut(sides, run_time=0.4))
            self.play(FadeIn(frame), *[TransformFromCopy(t[0], x) for x in t[1:]], run_time=1.5)
            self.play(FadeIn(tilted), Write(inner))
        note = Label("The empty area is c²", width=5).move_to([3.5, 1.6, 0])
        with self.beat("Now slide the copies. The large square stays, so the empty area stays the same."):
            self.show(note)
            self.play(FadeOut(inner), FadeOut(tilted), run_time=0.5)
            self.play(t[2].animate.shift([-b, -a, 0]), run_time=1.2)
            self.play(t[3].animate.shift(a * RIGHT), t[1].animate.shift(b * UP), run_time=1.4)
        squares = VGroup(word("a^2", at(a / 2, b + a / 2), 1), word("b^2", at(a + b / 2, b / 2), 2))
        rule = MathTex("a^2", "+", "b^2", "=", "c^2", font_size=72).move_to([3.5, 0, 0])
        for i, k in ((0, 1), (2, 2), (4, 3)):
            rule[i].set_color(accent(k))
        with self.beat("Now it is two squares: one of side a and one of side b."):
            floor = VGroup(Square(a, color=accent(1)).move_to(squares[0]), Square(b, color=accent(2)).move_to(squares[1])).set_fill(opacity=0.3)
            self.play(FadeIn(floor), FadeIn(squares))
            self.show(rule)
        check = MathTex(rf"3^2 + 4^2 = {3**2 + 4**2} = 5^2", font_size=48).move_to([3.5, -1.5, 0])
        with self.beat("Legs of 3 and 4 therefore give a longest side of 5."):
            self.show(check)
