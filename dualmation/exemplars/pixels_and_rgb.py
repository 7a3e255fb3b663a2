"""
concept: Pixels and RGB colours
aliases: how a computer stores an image; what is a pixel; red green blue; digital picture; additive colour mixing
domain: computer science
level: school
facts: a digital picture is a grid of squares called pixels; each pixel has one colour; the colour is three numbers for red, green and blue light; each number goes from 0 to 255; full red and green light make yellow; all three make white
"""
from manim import *
from dualmation.stage import *
import numpy as np


class PixelsAndRgb(Explainer):
    def construct(self):
        self.title("A picture is made of numbers")
        rows, cols, u = 16, 20, 0.29
        def paint(r, c):  # an evening: sky, sun, hills
            sky = np.array([250, 120, 60]) * r / 10 + np.array([50, 60, 150]) * (1 - r / 10)
            if r > 11 + 1.8 * np.sin(c / 3):
                return np.array([30, 90 + 6 * (r - 9), 70])
            return np.array([255, 220, 90]) if np.hypot(r - 7.5, c - 13) < 3.3 else sky
        rgb = np.array([[np.clip(paint(r, c), 0, 255) for c in range(cols)] for r in range(rows)]).astype(int)
        color = lambda v: rgb_to_color(np.array(v) / 255)
        image = VGroup(*[Square(u, stroke_width=2, stroke_color=color(rgb[r, c]), fill_color=color(rgb[r, c]), fill_opacity=1).move_to([c * u, -r * u, 0]) for r in range(rows) for c in range(cols)]).move_to([-3.5, 0.15, 0])
        with self.beat("From afar: an evening with a sun."):
            self.play(FadeIn(image))
        r0, c0, n = 8, 9, 4
        part = VGroup(*[image[(r0 + i) * cols + c0 + j] for i in range(n) for j in range(n)])
        lens = SurroundingRectangle(part, buff=0.02, color=self.theme.text, stroke_width=5)
        big = part.copy()
        with self.beat("Look closer: nothing but squares, each of one colour. They are pixels."):
            self.play(Create(lens))
            self.play(big.animate.arrange_in_grid(n, n, buff=0.02).scale(3.2).move_to([3.4, 0.15, 0]), run_time=1.6)
        one = big[2 * n]
        ring = Square(one.width + 0.06, color=self.theme.text, stroke_width=6).move_to(one)
        val = [ValueTracker(v) for v in rgb[r0 + 2, c0]]
        now = lambda: color([t.get_value() for t in val])
        lamp = [color(v) for v in ([255, 60, 60], [60, 220, 60], [80, 120, 255])]
        pix = Square(2.3, stroke_color=self.theme.text, stroke_width=4, fill_opacity=1).add_updater(lambda m: m.set_fill(now()))
        pix.move_to([-4.4, 0.2, 0])
        base = [np.array([-0.6, 1.5 - 1.35 * i, 0]) for i in range(3)]
        slot = VGroup(*[RoundedRectangle(corner_radius=0.2, width=4.6, height=0.44, stroke_color=self.theme.muted, stroke_width=3).move_to(b + 2.3 * RIGHT) for b in base])
        bars = VGroup(*[Rectangle(width=1, height=0.3, stroke_width=0, fill_color=lamp[i], fill_opacity=1).add_updater(lambda m, i=i: m.stretch_to_fit_width(max(0.02, 4.4 * val[i].get_value() / 255)).move_to(base[i] + 0.1 * RIGHT, aligned_edge=LEFT)) for i in range(3)])
        names = VGroup(*[Label(w, 28).next_to(b, LEFT, buff=0.2) for w, b in zip(("red", "green", "blue"), base)])
        nums = VGroup(*[Integer(0, font_size=44, color=self.theme.text).add_updater(lambda m, i=i: m.set_value(val[i].get_value()).move_to(base[i] + 5.3 * RIGHT)) for i in range(3)])
        with self.beat("Each pixel is three numbers from 0 to 255: how much red, green and blue light."):
            self.play(Create(ring))
            for m in (pix, *bars, *nums):
                m.update()
            self.play(FadeOut(image), FadeOut(lens), FadeOut(ring), *[FadeOut(b) for b in big if b is not one], ReplacementTransform(one, pix))
            self.play(FadeIn(slot), FadeIn(names), FadeIn(bars), FadeIn(nums))
        def mix(r, g, b):
            self.play(*[t.animate.set_value(v) for t, v in zip(val, (r, g, b))], run_time=1.3)
        with self.beat("Full red and full green together are yellow."):
            mix(255, 0, 0), mix(255, 255, 0)
        with self.beat("All three full give white. None at all gives black."):
            mix(255, 255, 255), mix(0, 0, 0)
        with self.beat(f"The evening has {cols} times {rows} pixels, three numbers each: {rgb.size} numbers in all."):
            self.clear_stage()
            self.play(LaggedStart(*[FadeIn(p, scale=0.3) for p in image.move_to([0, 0.15, 0])], lag_ratio=0.004), run_time=2.2)
