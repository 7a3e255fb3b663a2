"""
concept: Normal distribution
aliases: bell curve; Galton board; Gaussian distribution; why measurements cluster in the middle
domain: statistics
level: school
facts: on a Galton board each peg sends a ball left or right with equal chance; most balls land near the middle because many paths lead there; few paths lead to the edges; sums of many small random effects follow a bell curve
"""
from manim import *
from dualmation.stage import *
import numpy as np
import math


class NormalDistribution(Explainer):
    def construct(self):
        self.title("The normal distribution")
        rows, dx, dy, top, floor = 10, 0.56, 0.24, 2.55, -2.35
        pegs = VGroup(*[Dot([(k - r / 2) * dx, top - r * dy, 0], radius=0.045, color=self.theme.muted) for r in range(rows) for k in range(r + 1)])
        walls = VGroup(*[Line([(k - rows / 2 - 0.5) * dx, floor, 0], [(k - rows / 2 - 0.5) * dx, -0.1, 0]) for k in range(rows + 2)], Line([-(rows + 1) / 2 * dx, floor, 0], [(rows + 1) / 2 * dx, floor, 0])).set_stroke(self.theme.muted, 2, opacity=0.7)
        n = 160
        steps = np.random.default_rng(3).integers(0, 2, (n, rows))
        count, paths = [0] * (rows + 1), []
        for s in steps:
            pts = [[0, top + 0.2, 0]] + [[(s[: r + 1].sum() - (r + 1) / 2) * dx, top - (r + 0.55) * dy, 0] for r in range(rows)]
            k = s.sum()
            pts.append([(k - rows / 2) * dx + (0.13 if count[k] % 2 else -0.13), floor + 0.1 + 0.125 * (count[k] // 2), 0])
            count[k] += 1
            paths.append(np.array(pts))
        balls = VGroup(*[Dot(p[0], radius=0.075, color=accent(1)) for p in paths])

        def drop(a, b, gap, fall):
            for q in balls[a:b]:
                q.set_opacity(0)
            T = gap * (b - a - 1) + fall
            def move(m, t):
                for j in range(a, b):
                    u = np.clip((t * T - (j - a) * gap) / fall, 0, 1) * (rows + 1)
                    i = min(int(u), rows)
                    m[j].set_opacity(float(u > 0)).move_to(paths[j][i] + (u - i) * (paths[j][i + 1] - paths[j][i]))
            return UpdateFromAlphaFunc(balls, move, run_time=T, rate_func=linear)
        balls.set_opacity(0)
        with self.beat("A ball falls through rows of pegs. At each peg, chance sends it left or right."):
            self.play(FadeIn(pegs), FadeIn(walls), run_time=0.8)
            self.play(drop(0, 3, 0.9, 2.2))
        with self.beat("One ball is unpredictable. Many balls together make a shape."):
            self.play(drop(3, n, 0.03, 1.8))
        with self.beat("Many paths lead to the middle, and hardly any to the edges."):
            ways = VGroup(*[Label(t, 24, accent(0), width=2.4).move_to([x, 0.9, 0]) for t, x in ((f"{math.comb(rows, 5)} paths to the middle", 4.6), ("1 path to the edge", -4.6))])
            tips = VGroup(Arrow(ways[0].get_left(), [0.35, -0.1, 0], color=accent(0), stroke_width=4, tip_length=0.2), Arrow(ways[1].get_bottom(), [-rows / 2 * dx, floor + 0.3, 0], color=accent(0), stroke_width=4, tip_length=0.2))
            self.play(FadeIn(ways))
            self.play(GrowArrow(tips[0]), GrowArrow(tips[1]))
        h = 0.125 / 2 * n * math.comb(rows, 5) / 2**rows
        xs = np.linspace(-3, 3, 60)
        bell = VMobject(stroke_color=accent(2), stroke_width=6).set_points_smoothly([[x, floor + 0.05 + h * np.exp(-((x / dx) ** 2) / (2 * rows / 4)), 0] for x in xs])
        with self.beat("Sums of many small chances follow this bell curve: the normal distribution."):
            self.play(FadeOut(tips), FadeOut(ways), run_time=0.5)
            self.play(Create(bell), run_time=2)
