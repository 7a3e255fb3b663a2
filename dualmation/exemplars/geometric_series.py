"""
concept: Geometric series
aliases: infinite sum; one half plus one quarter plus one eighth; Zeno's paradox; adding infinitely many numbers
domain: mathematics
level: school
facts: each term of a geometric series is the previous one times a fixed ratio; one half plus one quarter plus one eighth and so on fills a square of area 1; after n terms the missing piece is one over 2 to the n; an infinite sum can have a finite value
"""
from manim import *
from dualmation.stage import *
import numpy as np


class GeometricSeries(Explainer):
    def construct(self):
        self.title("Adding infinitely many numbers")
        S = 4.9
        x, y, w, h = -5.9, -2.3, S, S
        frame = Square(S, color=self.theme.text, stroke_width=4).move_to([x + S / 2, y + S / 2, 0])
        parts, tags = [], []
        for n in range(1, 11):
            if n % 2:
                piece, (nx, ny, nw, nh) = (x, y, w / 2, h), (x + w / 2, y, w / 2, h)
            else:
                piece, (nx, ny, nw, nh) = (x, y, w, h / 2), (x, y + h / 2, w, h / 2)
            px, py, pw, ph = piece
            parts.append(Rectangle(width=pw, height=ph, color=self.theme.text, stroke_width=2, fill_color=accent(n - 1), fill_opacity=0.75).move_to([px + pw / 2, py + ph / 2, 0]))
            tags.append(MathTex(rf"\frac{{1}}{{{2**n}}}", font_size=max(24, 60 - 8 * n)).move_to(parts[-1]) if n < 6 else VGroup())
            x, y, w, h = nx, ny, nw, nh
        with self.beat("A square of area 1. Colour half of it."):
            self.show(frame)
            self.play(GrowFromEdge(parts[0], LEFT))
            self.play(FadeIn(tags[0]))
        rows = [MathTex(rf"\frac{{1}}{{2}} + \frac{{1}}{{4}} = {0.75}", font_size=46), MathTex(rf"\frac{{1}}{{2}} + \frac{{1}}{{4}} + \frac{{1}}{{8}} = {0.875}", font_size=46), MathTex(rf"\frac{{1}}{{2}} + \frac{{1}}{{4}} + \cdots + \frac{{1}}{{1024}} = {1 - 1 / 1024:.4f}", font_size=46)]
        for r, yy in zip(rows, (2.1, 0.95, -0.2)):
            r.move_to([3.2, yy, 0])
        with self.beat("Then half of what is left, and half of what is left again."):
            for n in (1, 2):
                self.play(FadeIn(parts[n], scale=0.8), FadeIn(tags[n]), run_time=0.8)
                self.show(rows[n - 1])
        with self.beat("Each step covers half of the gap. The gap shrinks, but the square is never exceeded."):
            self.play(LaggedStart(*[AnimationGroup(FadeIn(p, scale=0.8), FadeIn(t)) for p, t in zip(parts[3:], tags[3:])], lag_ratio=0.5), run_time=3.5)
            self.show(rows[2])
        rule = MathTex(r"\sum_{n=1}^{\infty} \frac{1}{2^n} = 1", font_size=56, color=accent(1)).move_to([3.2, -1.7, 0])
        with self.beat("Infinitely many terms, yet a finite sum: exactly 1."):
            self.show(rule)
            self.play(frame.animate.set_stroke(accent(1), 8))
