"""
concept: Pascal's triangle
aliases: binomial coefficients; binomial theorem; expand (a+b) to a power; n choose k
domain: mathematics
level: school
facts: each number is the sum of the two above it; row n gives the coefficients of (a+b) to the n; the numbers of row n add up to 2 to the n; the entry k of row n counts the ways to choose k of n things
"""
from manim import *
from dualmation.stage import *
import math


class PascalsTriangle(Explainer):
    def construct(self):
        self.title("Pascal's triangle")
        rows = 7
        pos = lambda n, k: [-2.6 + (k - n / 2) * 1.05, 2.45 - n * 0.77, 0]
        cell = {(n, k): VGroup(Circle(0.34, stroke_color=accent(0), stroke_width=3, fill_color=self.theme.panel, fill_opacity=0.85), Label(math.comb(n, k), 26)).move_to(pos(n, k)) for n in range(rows) for k in range(n + 1)}
        row = lambda n: [cell[n, k] for k in range(n + 1)]
        with self.beat("Start with a 1. Every row begins and ends with 1."):
            self.play(FadeIn(cell[0, 0]))
            self.play(*[FadeIn(c) for c in row(1)])
        with self.beat("Every other number is the sum of the two above it."):
            for n in range(2, rows):
                ends = AnimationGroup(FadeIn(cell[n, 0]), FadeIn(cell[n, n]))
                if n < 4:
                    for k in range(1, n):
                        feeds = [Line(cell[n - 1, j].get_center(), cell[n, k].get_center(), buff=0.34, color=accent(1), stroke_width=5) for j in (k - 1, k)]
                        self.play(*map(Create, feeds), run_time=0.4)
                        self.play(FadeIn(cell[n, k]), *map(FadeOut, feeds), run_time=0.4)
                    self.play(ends, run_time=0.4)
                else:
                    self.play(LaggedStart(*[FadeIn(c) for c in row(n)], lag_ratio=0.1), run_time=0.8)
        glow = lambda n, i: AnimationGroup(*[c[0].animate.set_stroke(accent(i), 6).set_fill(accent(i), 0.4) for c in row(n)])
        expand = MathTex(r"(a+b)^3 =", r"1\,a^3 + 3\,a^2b + 3\,ab^2 + 1\,b^3", font_size=36)
        expand.arrange(DOWN, buff=0.22).move_to([4.3, 1.6, 0])
        with self.beat("Row 3 holds the coefficients of a plus b, cubed."):
            self.play(glow(3, 1))
            self.show(expand.set_color(accent(1)))
        total = MathTex("1+4+6+4+1 = 2^4 = 16", font_size=36, color=accent(2)).move_to([4.3, -0.2, 0])
        with self.beat("Each row adds up to a power of two: row 4 to 16."):
            self.play(glow(4, 2))
            self.show(total)
        choose = MathTex(rf"\binom{{6}}{{2}} = {math.comb(6, 2)}", font_size=48, color=accent(3)).move_to([4.3, -1.7, 0])
        with self.beat("And 15 counts the pairs among six people: row 6, two steps in."):
            self.play(cell[6, 2][0].animate.set_stroke(accent(3), 7).set_fill(accent(3), 0.5), Indicate(cell[6, 2][1], color=accent(3)))
            self.show(choose)
