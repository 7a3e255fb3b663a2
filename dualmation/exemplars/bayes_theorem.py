"""
concept: Bayes' theorem
aliases: Bayes rule; conditional probability; false positives of a medical test; base rate; update a belief
domain: probability
level: university
facts: Bayes' theorem turns the chance of evidence given a cause into the chance of the cause given the evidence; with a rare disease most positive tests can be false alarms; 10 of 1000 ill, 9 of these positive, and 89 of 990 healthy positive give 9 of 98
"""
from manim import *
from dualmation.stage import *


class BayesTheorem(Explainer):
    def construct(self):
        self.title("Bayes' theorem: how sure is a positive test?")
        n, sick, hit, false = 1000, 10, 9, 89
        post = hit / (hit + false)
        u = 0.155
        dots = VGroup(*[Square(0.115, stroke_width=0, fill_color=self.theme.muted, fill_opacity=0.75).move_to([-6.3 + u * (i // 20), 1.75 - u * (i % 20), 0]) for i in range(n)])
        ill, pos_ill, alarm, quiet = dots[:sick], dots[:hit], dots[20 : 20 + false], VGroup(*dots[hit:20], *dots[20 + false :])
        key = lambda t, c, y: VGroup(Square(0.26, stroke_width=0, fill_color=c, fill_opacity=1), Label(t, 24, width=4.4)).arrange(RIGHT, buff=0.2).move_to([1.9, y, 0], aligned_edge=LEFT)
        with self.beat("Think of a thousand people. Each small square is one of them."):
            self.play(FadeIn(dots, lag_ratio=0.002), run_time=1.6)
        k1 = key(f"{sick} are ill", accent(2), 1.6)
        with self.beat("Ten of them have a rare disease."):
            self.play(ill.animate.set_fill(accent(2), 1), FadeIn(k1))
            self.play(Indicate(ill, color=accent(2), scale_factor=1.3))
        k2 = key(f"{hit} of the ill test positive", accent(1), 0.9)
        k3 = key(f"{false} of {n - sick} healthy do, too", accent(5), 0.2)
        with self.beat("A test finds 9 of the 10, but also alarms 9 percent of the healthy."):
            self.play(pos_ill.animate.set_fill(accent(1), 1), FadeIn(k2))
            self.play(LaggedStart(*[d.animate.set_fill(accent(5), 1) for d in alarm], lag_ratio=0.01), FadeIn(k3), run_time=1.6)
        with self.beat("Your test is positive. So look only at the positive ones."):
            self.play(quiet.animate.set_opacity(0.08), run_time=1.2)
        rule = MathTex(rf"P(\text{{ill}} \mid +) = \frac{{{hit}}}{{{hit} + {false}}} \approx {100 * post:.0f}\,\%", font_size=42).move_to([4.1, -1.1, 0])
        with self.beat("Only 9 of these 98 are ill. The many healthy people outweigh the good test."):
            self.play(Indicate(pos_ill, color=accent(1), scale_factor=1.4))
            self.show(rule)
