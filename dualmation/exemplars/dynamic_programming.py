"""
concept: Dynamic programming
aliases: counting paths in a grid; reuse of partial results; memoization; overlapping subproblems
domain: computer science
level: university
facts: dynamic programming solves small subproblems once and reuses the answers; with steps right or down, the number of paths to a square is the sum of the numbers above and to the left; a 4 by 6 grid has 56 paths from corner to corner; each square is computed only once
"""
from manim import *
from dualmation.stage import *
import numpy as np


class DynamicProgramming(Explainer):
    def construct(self):
        self.title("Dynamic programming")
        R, C, u = 4, 6, 1.2
        pos = lambda r, c: np.array([-2.9 + (c - 2.5) * u, 0.15 + (1.5 - r) * u, 0])
        cells = {(r, c): RoundedRectangle(width=u * 0.92, height=u * 0.92, corner_radius=0.12, stroke_color=self.theme.muted, stroke_width=2.5, fill_color=self.theme.panel, fill_opacity=0.75).move_to(pos(r, c)) for r in range(R) for c in range(C)}
        ways = np.ones((R, C), int)
        for r in range(1, R):
            for c in range(1, C):
                ways[r, c] = ways[r - 1, c] + ways[r, c - 1]
        walker = Dot(pos(0, 0), radius=0.18, color=accent(2)).set_z_index(4)
        path = lambda s: VMobject(stroke_color=accent(2), stroke_width=5).set_points_as_corners([pos(0, 0) + np.array([u * s[:k].count("R"), -u * s[:k].count("D"), 0]) for k in range(len(s) + 1)])
        with self.beat("Step right or down. How many ways lead from corner to corner?"):
            self.play(LaggedStart(*[FadeIn(q) for q in cells.values()], lag_ratio=0.02))
            for s in ("RRDRDRRD", "DDRRRDRR"):
                t = path(s)
                self.play(MoveAlongPath(walker, t), Create(t), run_time=1.4, rate_func=linear)
                self.play(FadeOut(t), run_time=0.3)
            self.play(FadeOut(walker), run_time=0.3)
        num = {k: Label(ways[k], 32).move_to(pos(*k)) for k in cells}
        with self.beat("Along the edges there is only one way: straight on."):
            self.play(LaggedStart(*[FadeIn(num[k]) for k in sorted(cells, key=sum) if 0 in k], lag_ratio=0.15), run_time=1.8)
        note = VGroup(Label("from above", 28, accent(1)), Label("+ from the left", 28, accent(0)), Label("= ways to this square", 28, accent(3))).arrange(DOWN, aligned_edge=LEFT, buff=0.3).move_to([4.1, 1.2, 0])
        light = lambda k, i: cells[k].animate.set_stroke(accent(i), 6)
        calm = lambda *ks: [cells[k].animate.set_stroke(self.theme.muted, 2.5) for k in ks]
        with self.beat("Any other square is entered from above or from the left: add the two numbers."):
            self.show(*note)
            for k in ((1, 1), (1, 2), (2, 1)):
                a, b = (k[0] - 1, k[1]), (k[0], k[1] - 1)
                self.play(light(a, 1), light(b, 0), light(k, 3), FadeIn(num[k]), run_time=0.7)
                self.play(*calm(a, b, k), run_time=0.3)
        with self.beat("No path is ever drawn. Each square uses answers that are already there."):
            rest = [k for k in sorted(cells, key=sum) if 0 not in k and k not in ((1, 1), (1, 2), (2, 1))]
            for d in sorted({sum(k) for k in rest}):
                ks = [k for k in rest if sum(k) == d]
                self.play(*[AnimationGroup(FadeIn(num[k]), cells[k].animate.set_fill(accent(0), 0.3)) for k in ks], run_time=0.5)
        last = (R - 1, C - 1)
        with self.beat(f"There are {ways[last]} paths, found with {(R - 1) * (C - 1)} additions. Solve once, reuse: that is the idea."):
            self.play(cells[last].animate.set_stroke(accent(3), 7).set_fill(accent(3), 0.45), Indicate(num[last], color=self.theme.text))
