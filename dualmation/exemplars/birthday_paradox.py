"""
concept: Birthday paradox
aliases: birthday problem; shared birthday in a class; why 23 people are enough; coincidences
domain: probability
level: school
facts: among 23 people two share a birthday with a chance of just over one half; 23 people form 253 pairs; the chance that all differ is the product of 364/365, 363/365 and so on; with 57 people the chance is about 99 percent
"""
from manim import *
from dualmation.stage import *
import numpy as np


class BirthdayParadox(Explainer):
    def construct(self):
        self.title("The birthday paradox")
        n, o, r = 23, np.array([-3.7, 0.15, 0]), 2.35
        p = lambda k: 1 - float(np.prod([(365 - i) / 365 for i in range(k)]))
        at = [o + r * np.array([np.sin(TAU * i / n), np.cos(TAU * i / n), 0]) for i in range(n)]
        people = VGroup(*[Dot(q, radius=0.13, color=accent(0)) for q in at]).set_z_index(3)
        with self.beat("23 people meet. How likely is it that two share a birthday?"):
            self.play(LaggedStart(*[FadeIn(d, scale=2) for d in people], lag_ratio=0.05))
        fans = [VGroup(*[Line(at[i], at[j], color=accent(i), stroke_width=1.6, stroke_opacity=0.7) for j in range(i + 1, n)]) for i in range(n)]
        count = Integer(0, font_size=64, color=accent(1)).move_to([2.4, 1.8, 0])
        word = Label("pairs", 32).next_to(count, RIGHT, buff=0.9)
        with self.beat("Do not count people, count pairs: the first can match any of 22 others."):
            self.play(LaggedStart(*[Create(l) for l in fans[0]], lag_ratio=0.05), run_time=1.6)
            count.set_value(22)
            self.play(FadeIn(count), FadeIn(word))
        with self.beat(f"All together there are {n * (n - 1) // 2} pairs, each with its own chance to match."):
            total = 22
            for f in fans[1:-1]:
                total += len(f)
                self.play(Create(f, lag_ratio=0), count.animate.set_value(total), run_time=0.14)
        rule = MathTex(r"1 - \frac{364}{365}\cdot\frac{363}{365}\cdots\frac{343}{365}", rf"\approx {100 * p(23):.1f}\,\%", font_size=40).arrange(DOWN, buff=0.2).move_to([3.3, 0.2, 0])
        rule[1].set_color(accent(1))
        with self.beat("Multiply the chances that everyone differs. What is left is a match: over one half."):
            self.show(rule)
        bars = Bars({str(k): round(100 * p(k)) for k in (10, 23, 40, 57)}, unit=" %", width=5.6, height=2.6).move_to([3.4, 0.2, 0])
        with self.beat("The chance climbs fast: with 57 people it is 99 percent."):
            self.play(FadeOut(rule), FadeOut(count), FadeOut(word), run_time=0.5)
            self.show(bars)
            self.show(Label("people in the room", 24, self.theme.muted).next_to(bars, DOWN, buff=0.2))
