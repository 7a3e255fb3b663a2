"""
concept: Big O notation
aliases: time complexity; how fast an algorithm grows; O(n) and O(n squared); algorithm efficiency
domain: computer science
level: university
facts: big O describes how the number of steps grows with the input size n; looking at every item takes n steps; comparing every pair takes about n squared steps; halving takes about log n steps; constant factors are left out
"""
from manim import *
from dualmation.stage import *
import math


class BigONotation(Explainer):
    def construct(self):
        self.title("Big O: how work grows")
        def grid(n, kind):
            s = 0.17
            cells = {1: [(i, 0) for i in range(n)], 2: [(i, j) for i in range(n) for j in range(n)]}.get(kind, [(i, 0) for i in range(int(math.log2(n)))])
            return VGroup(*[Square(s * 0.8, stroke_width=0, fill_color=accent({0: 3, 1: 0, 2: 2}[kind]), fill_opacity=0.95).move_to([(i + 0.5) * s, (j + 0.5) * s, 0]) for i, j in cells])
        xs = {0: -4.6, 1: 0, 2: 4.6}
        heads = VGroup(*[VGroup(MathTex(t, font_size=44, color=accent(c)), Label(w, 24, width=4)).arrange(DOWN, buff=0.14).move_to([xs[k], 2.3, 0]) for k, t, w, c in ((0, r"O(\log n)", "halve each time", 3), (1, "O(n)", "look at each item", 0), (2, "O(n^2)", "each with each", 2))])
        place = lambda g, k: g.move_to([xs[k], -1.25, 0], aligned_edge=DOWN)
        with self.beat("How many steps does a program need for n items? That depends on its method."):
            self.show(*heads)
        def row(n):
            blocks = [place(grid(n, k), k) for k in xs]
            counts = [Label(f"{len(b)} steps", 26).move_to([xs[k], -1.65, 0]) for k, b in zip(xs, blocks)]
            return blocks, VGroup(*counts), Label(f"n = {n}", 32, accent(1)).move_to([0, -2.25, 0])
        now = None
        for n, text in ((4, "With 4 items, every method is quick."), (8, "Double the items: one step more, twice the steps, or four times the steps."), (16, "Double again, and the gap opens.")):
            with self.beat(text):
                b, c, l = row(n)
                if now:
                    self.play(FadeOut(VGroup(*now[0], now[1], now[2])), run_time=0.4)
                self.play(FadeIn(l), *[LaggedStart(*[FadeIn(q, scale=0.4) for q in g], lag_ratio=1 / len(g)) for g in b], run_time=1.8)
                self.play(FadeIn(c), run_time=0.4)
                now = b, c, l
        self.clear_stage()
        plot = Plot(lambda x: x, x=(0, 20), y=(0, 60), x_label="n", y_label="steps", width=9, height=4.6).move_to([-0.6, 0.15, 0])
        square = plot.add_curve(lambda x: x * x, accent(2), x=(0, 7.7))
        log = plot.add_curve(lambda x: math.log2(x), accent(3), x=(1, 20))
        tags = VGroup(MathTex("O(n^2)", font_size=40, color=accent(2)).next_to(plot.at(7.7, 57), RIGHT, buff=0.25), MathTex("O(n)", font_size=40, color=accent(0)).next_to(plot.at(20, 20), RIGHT, buff=0.2), MathTex(r"O(\log n)", font_size=40, color=accent(3)).next_to(plot.at(20, 4.5), RIGHT, buff=0.2))
        with self.beat("Big O keeps only the shape of this growth, and drops constant factors."):
            self.show(plot)
            self.play(Create(square), Create(log))
            self.play(FadeIn(tags))
