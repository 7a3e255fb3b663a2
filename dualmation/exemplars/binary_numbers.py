"""
concept: Binary numbers
aliases: base two; how computers count; bits; zeros and ones; convert decimal to binary
domain: computer science
level: school
facts: each binary digit stands for a power of two; a number is the sum of the powers whose digit is 1; thirteen is 1101 in binary; four bits count from 0 to 15
"""
from manim import *
from dualmation.stage import *


class BinaryNumbers(Explainer):
    def construct(self):
        self.title("Binary numbers")
        worth = [8, 4, 2, 1]
        lamps = VGroup(*[Circle(0.55, stroke_color=accent(1), stroke_width=4, fill_color=accent(1), fill_opacity=0.06) for _ in worth]).arrange(RIGHT, buff=0.9).move_to([-1.6, 1.3, 0])
        names = VGroup(*[Label(w, 34, self.theme.muted).next_to(l, DOWN, buff=0.25) for w, l in zip(worth, lamps)])
        with self.beat("A computer has only switches. Each is on or off: one bit."):
            self.show(lamps)
        with self.beat("Give each switch a value, twice that of its right neighbour."):
            self.show(names)
        digits = [Label(0, 48).move_to([l.get_x(), -0.9, 0]) for l in lamps]
        eq, value = Label("=", 48).move_to([2.6, -0.9, 0]), Integer(0, font_size=72, color=accent(0)).move_to([4.1, -0.9, 0])
        self.state = 0

        def to(n, t):
            change = [i for i, w in enumerate(worth) if (n & w) != (self.state & w)]
            new = {i: Label(1 if n & worth[i] else 0, 48).move_to(digits[i]) for i in change}
            self.play(*[FadeOut(digits[i]) for i in change], run_time=0.3 * t)
            value.set_value(n).move_to([4.1, -0.9, 0])
            self.play(*[FadeIn(new[i]) for i in change], *[lamps[i].animate.set_fill(opacity=0.95 if n & worth[i] else 0.06) for i in change], run_time=0.7 * t)
            for i in change:
                digits[i] = new[i]
            self.state = n
        with self.beat("Switches that are on count 1, the others 0. Add up the values."):
            self.play(*[FadeIn(d) for d in digits], FadeIn(eq), FadeIn(value))
            for n in (1, 5, 13):
                to(n, 1.1)
        total = MathTex("1101_2 = 8 + 4 + 0 + 1 = 13", font_size=44, color=accent(1)).move_to([0, -2.1, 0])
        with self.beat("Thirteen is eight plus four plus one: in binary, 1101."):
            self.show(total)
        with self.beat("Counting up is like an odometer with two digits only. Four bits reach 15."):
            self.play(FadeOut(total), run_time=0.4)
            to(0, 0.6)
            for n in range(1, 16):
                to(n, 0.32)
