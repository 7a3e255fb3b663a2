"""
concept: Image convolution
aliases: convolution of images; convolutional neural network; CNN filter; kernel slides over an image; edge detection
domain: machine learning
level: university
facts: a small filter slides over the image; at each place it multiplies the pixels by its weights and adds them up; this filter with -1 on the left and 1 on the right answers to vertical edges; a convolutional network learns the weights of its filters
"""
from manim import *
from dualmation.stage import *
import numpy as np


class ImageConvolution(Explainer):
    def construct(self):
        self.title("Convolution: a filter slides over an image")
        img = np.zeros((7, 7), int)
        img[1:6, 3:5] = 1
        ker = np.array([[-1, 0, 1]] * 3)
        out = np.array([[(img[r : r + 3, c : c + 3] * ker).sum() for c in range(5)] for r in range(5)])
        u = 0.62
        cell = lambda x, y, v: Square(u, stroke_color=self.theme.muted, stroke_width=1.5, fill_color=v, fill_opacity=0.95).move_to([x, y, 0])
        dark = interpolate_color(ManimColor(self.theme.panel), ManimColor(self.theme.muted), 0.3)
        shade = lambda v: interpolate_color(dark, ManimColor(self.theme.text), float(v))
        tint = lambda v: interpolate_color(dark, ManimColor(accent(1) if v > 0 else accent(2)), min(1, abs(v) / 3))
        at = lambda r, c: (-5.6 + u * c, 2.2 - u * r)
        pic = VGroup(*[cell(*at(r, c), shade(img[r, c])) for r in range(7) for c in range(7)])
        nums = VGroup(*[Label(img[r, c], 22, self.theme.panel if img[r, c] else self.theme.muted).move_to(pic[7 * r + c]) for r in range(7) for c in range(7)])
        with self.beat("To a computer, an image is a grid of numbers: dark is 0, bright is 1."):
            self.play(LaggedStart(*[FadeIn(p) for p in pic], lag_ratio=0.02), run_time=1.6)
            self.play(FadeIn(nums))
        fil = VGroup(*[VGroup(Square(u, stroke_color=accent(0), stroke_width=3, fill_color=self.theme.panel, fill_opacity=0.8), Label(ker[r, c], 26)).move_to([-0.62 + u * c, 0.98 - u * r, 0]) for r in range(3) for c in range(3)])
        head = Label("filter", 26, accent(0)).next_to(fil, UP, buff=0.2)
        with self.beat("A filter is a small grid of weights. This one compares left with right."):
            self.play(FadeIn(fil), FadeIn(head))
        res = {(r, c): cell(3.3 + u * c, 1.58 - u * r, tint(out[r, c])) for r in range(5) for c in range(5)}
        frame = Square(3 * u, color=accent(0), stroke_width=7).move_to([at(1, 1)[0], at(1, 1)[1], 0])
        total = MathTex(rf"\text{{sum}} = {out[1, 1]}", font_size=44, color=accent(1)).move_to([0, -1.4, 0])
        with self.beat("Lay it on the image, multiply each pixel by its weight, and add up."):
            self.play(FadeOut(nums), Create(frame))
            self.play(frame.animate.move_to([*at(2, 2), 0]), run_time=0.7)
            self.play(fil.animate(rate_func=there_and_back).scale(1.07))
            self.play(FadeIn(total))
            self.play(FadeIn(res[1, 1], scale=2))
        with self.beat("Slide it over every place. The sums form a new image."):
            self.play(FadeOut(total), run_time=0.3)
            for r in range(5):
                for c in range(5):
                    if (r, c) != (1, 1):
                        self.play(frame.animate.move_to([*at(r + 1, c + 1), 0]), FadeIn(res[r, c]), run_time=0.14)
                    else:
                        self.play(frame.animate.move_to([*at(2, 2), 0]), run_time=0.15)
        notes = VGroup(Label("dark to bright", 24, accent(1)), Label("bright to dark", 24, accent(2))).arrange(RIGHT, buff=0.5).move_to([4.4, -1.9, 0])
        with self.beat("It lights up at vertical edges. A network learns many such filters from examples."):
            self.play(FadeOut(frame), FadeIn(notes))
            self.play(*[Indicate(res[r, c], color=accent(1) if out[r, c] > 0 else accent(2)) for r in range(5) for c in range(5) if abs(out[r, c]) == 3])
