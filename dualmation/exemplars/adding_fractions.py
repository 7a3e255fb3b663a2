"""
concept: Adding fractions
aliases: how to add fractions; common denominator; adding a half and a third; fractions with different denominators; sum of two fractions
domain: mathematics
level: school
facts: only equal parts can be counted together; halves and thirds can both be cut into sixths; a half is three sixths; a third is two sixths; one half plus one third is five sixths
"""
from manim import *
from dualmation.stage import *


class AddingFractions(Explainer):
    def construct(self):
        self.title("Adding fractions")
        left, wide, high = -4.8, 7.2, 0.8
        def bar(y, parts, filled, color):
            cells = VGroup(*[Rectangle(width=wide / parts, height=high, stroke_color=self.theme.text, stroke_width=3, fill_color=color, fill_opacity=0.85 if k < filled else 0)
                             .move_to([left + wide / parts * (k + 0.5), y, 0]) for k in range(parts)])
            return cells
        sign = lambda tex, y, color: MathTex(tex, font_size=48, color=color).move_to([left + wide + 1.3, y, 0])
        half, third = bar(1.9, 2, 1, accent(0)), bar(0.6, 3, 1, accent(1))
        a, b = sign(r"\frac{1}{2}", 1.9, accent(0)), sign(r"\frac{1}{3}", 0.6, accent(1))
        with self.beat("A half of a bar, and a third of one just as long."):
            self.play(FadeIn(half), FadeIn(a))
            self.play(FadeIn(third), FadeIn(b))
        with self.beat("The pieces differ in size, so counting them together tells nothing."):
            self.play(Indicate(half[0], color=accent(0)), Indicate(third[0], color=accent(1)))
        six, six2 = bar(1.9, 6, 3, accent(0)), bar(0.6, 6, 2, accent(1))
        a6, b6 = sign(r"\frac{3}{6}", 1.9, accent(0)), sign(r"\frac{2}{6}", 0.6, accent(1))
        with self.beat("Cut each half into three and each third into two: now all are sixths."):
            self.play(FadeOut(half), FadeIn(six))
            self.swap(a, a6)
            self.play(FadeOut(third), FadeIn(six2))
            self.swap(b, b6)
        whole = bar(-0.9, 6, 0, accent(2))
        with self.beat("Equal pieces can be put together: three sixths and two sixths."):
            self.play(FadeIn(whole))
            for k, piece in enumerate([*six[:3], *six2[:2]]):
                self.play(piece.copy().animate.move_to(whole[k]), run_time=0.5)
        with self.beat("One half plus one third is five sixths."):
            self.play(Write(sign(r"\frac{5}{6}", -0.9, accent(3))))
