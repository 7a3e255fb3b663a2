"""
concept: Breadth-first search
aliases: BFS; fewest steps through a maze; flood fill; search level by level; how a robot finds its way through a grid
domain: computer science
level: university
facts: breadth-first search visits all places one step away before any place two steps away; it spreads from the start like a wave; when every step costs the same the first arrival is by a shortest way; going back along falling distances gives the path
"""
from manim import *
from dualmation.stage import *
import numpy as np


class BreadthFirstSearch(Explainer):
    def construct(self):
        self.title("Breadth-first search")
        maze = ["...#.......", ".#.#.##.##.", ".#...#...#.", ".##.##.#.#.", "......#...."]
        R, C, u = len(maze), len(maze[0]), 1.02
        pos = lambda s: np.array([(s[1] - (C - 1) / 2) * u, 0.15 + ((R - 1) / 2 - s[0]) * u, 0])
        free = [(r, c) for r in range(R) for c in range(C) if maze[r][c] != "#"]
        tile = {(r, c): Square(u, stroke_color=self.theme.background, stroke_width=2, fill_color=self.theme.panel if (r, c) in free else self.theme.muted, fill_opacity=0.85).move_to(pos((r, c))) for r in range(R) for c in range(C)}
        start, goal = (2, 3), (4, 10)
        near = lambda s: [n for n in ((s[0] + 1, s[1]), (s[0], s[1] + 1), (s[0], s[1] - 1), (s[0] - 1, s[1])) if n in free]
        rings, far, back = [[start]], {start: 0}, {}
        while goal not in far:
            rings.append([])
            for s in rings[-2]:
                for n in near(s):
                    if n not in far:
                        far[n], back[n] = len(rings) - 1, s
                        rings[-1].append(n)
        shade = lambda d: interpolate_color(ManimColor(accent(0)), ManimColor(accent(4)), d / len(rings))
        flag = Star(5, outer_radius=0.36, color=accent(1), fill_opacity=1).move_to(pos(goal)).set_z_index(4)
        digits = {}
        def spread(d, t):
            new = [s for s in rings[d] if s != goal]
            digits.update({s: Label(str(d), 28).move_to(pos(s)) for s in new})
            self.play(*[tile[s].animate.set_fill(shade(d), 0.6) for s in rings[d]], *[FadeIn(digits[s], scale=0.4) for s in new], run_time=t)
        with self.beat("How few steps lead from the start to the star? Every step counts the same."):
            self.play(LaggedStart(*[FadeIn(t) for t in tile.values()], lag_ratio=0.01))
            ring = Square(u, color=accent(3), stroke_width=7).move_to(pos(start)).set_z_index(3)
            self.play(Create(ring), FadeIn(flag, scale=2))
        with self.beat("The start gets zero. Its free neighbours are one step away, theirs are two."):
            for d in range(3):
                spread(d, 1)
        with self.beat("All squares at one distance come before any that is farther: a wave that spreads."):
            for d in range(3, len(rings) - 1):
                spread(d, 0.5)
        with self.beat("When the wave first touches the star, no shorter way can be left."):
            spread(len(rings) - 1, 0.6)
            self.play(Flash(flag, color=accent(1), line_length=0.35, flash_radius=0.45))
        way = [goal]
        while way[-1] != start:
            way.append(back[way[-1]])
        with self.beat(f"Go back along falling numbers: a shortest path, {far[goal]} steps long."):
            man = Dot(pos(goal), radius=0.2, color=accent(1)).set_z_index(6)
            path = VMobject(stroke_color=accent(1), stroke_width=9).set_points_as_corners([pos(s) + 0.36 * DL for s in way]).set_z_index(3)
            self.add(man.move_to(path.get_start()))
            off = [s for s in digits if s not in way]
            self.play(*[tile[s].animate.set_fill(opacity=0.2) for s in off], *[digits[s].animate.set_opacity(0.3) for s in off], run_time=0.6)
            self.play(Create(path), MoveAlongPath(man, path), run_time=4, rate_func=linear)
