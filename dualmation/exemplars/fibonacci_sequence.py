"""
concept: Fibonacci sequence
aliases: Fibonacci numbers; golden ratio; golden spiral; 1 1 2 3 5 8 13
domain: mathematics
level: school
facts: each Fibonacci number is the sum of the two before it; squares with these sides fit together into a rectangle; quarter circles in the squares form a spiral; the ratio of neighbours approaches the golden ratio 1.618
"""
from manim import *
from dualmation.stage import *
import numpy as np


class FibonacciSequence(Explainer):
    def construct(self):
        self.title("The Fibonacci sequence")
        u, o = 0.6, np.array([-4.4, 0.75, 0])
        at = lambda x, y: o + u * np.array([x, y, 0])
        sides = [1, 1, 2, 3, 5, 8]
        low = [(0, 0), (1, 0), (0, 1), (-3, 0), (-3, -5), (2, -5)]
        hub = [(1, 1), (1, 1), (0, 1), (0, 0), (2, 0), (2, 3)]
        begin = [PI, 1.5 * PI, 0, 0.5 * PI, PI, 1.5 * PI]
        squares = [Square(u * s, color=accent(i), fill_opacity=0.3, stroke_width=3).move_to(at(x + s / 2, y + s / 2)) for i, (s, (x, y)) in enumerate(zip(sides, low))]
        marks = [Label(s, 22 if s == 1 else 28).move_to(at(*h) + 0.6 * (q.get_center() - at(*h))) for s, h, q in zip(sides, hub, squares)]
        spiral = VGroup(*[Arc(u * s, b, PI / 2, arc_center=at(*h), color=self.theme.text, stroke_width=5) for s, b, h in zip(sides, begin, hub)])
        row = VGroup(*[Label(n, 34, accent(i)) for i, n in enumerate([1, 1, 2, 3, 5, 8, 13])]).arrange(RIGHT, buff=0.42).scale(1.6).move_to([0, 0.6, 0])
        with self.beat("Start with 1 and 1. Every further number is the sum of the two before."):
            for i, n in enumerate(row):
                if i > 1:
                    self.play(row[i - 2].animate.shift(0.12 * UP), row[i - 1].animate.shift(0.12 * UP), run_time=0.25)
                self.play(FadeIn(n, shift=0.2 * RIGHT), *([row[i - 2].animate.shift(0.12 * DOWN), row[i - 1].animate.shift(0.12 * DOWN)] if i > 1 else []), run_time=0.35)
        with self.beat("Squares with these sides fit together without a gap."):
            self.play(row.animate.scale(1 / 1.6).move_to([4.55, 2.3, 0]), run_time=0.8)
            for q, m in zip(squares, marks):
                self.play(GrowFromCenter(q), FadeIn(m), run_time=0.6)
        with self.beat("A quarter circle in each square makes a spiral."):
            self.play(Succession(*[Create(a, rate_func=linear, run_time=0.25 + 0.12 * s) for a, s in zip(spiral, sides)]))
        ratios = VGroup(*[MathTex(rf"\frac{{{b}}}{{{a}}} = {b / a:.3f}", font_size=38) for a, b in ((2, 3), (5, 8), (13, 21))]).arrange(DOWN, buff=0.14).move_to([4.55, 0.4, 0])
        golden = MathTex(r"\varphi = \frac{1+\sqrt{5}}{2} \approx 1.618", font_size=40, color=accent(1)).move_to([4.55, -1.95, 0])
        with self.beat("Divide each number by the one before: the ratio approaches the golden ratio."):
            self.show(*ratios)
            self.show(golden)
