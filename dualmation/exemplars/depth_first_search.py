"""
concept: Depth-first search
aliases: DFS; backtracking; explore a maze; graph traversal; follow one path to its end
domain: computer science
level: university
facts: depth-first search follows one path as far as it goes; at a dead end it steps back to the last branching; visited places are marked so that none is entered twice; it reaches everything that is connected to the start
"""
from manim import *
from dualmation.stage import *
import numpy as np


class DepthFirstSearch(Explainer):
    def construct(self):
        self.title("Depth-first search")
        maze = ["S..#.....", "#.##.###.", "....#....", ".##...##.", "...#.#..G"]
        R, C, u = len(maze), len(maze[0]), 1.02
        pos = lambda s: np.array([(s[1] - (C - 1) / 2) * u, 0.15 + ((R - 1) / 2 - s[0]) * u, 0])
        free = {(r, c) for r in range(R) for c in range(C) if maze[r][c] != "#"}
        tile = {(r, c): Square(u, stroke_color=self.theme.background, stroke_width=2, fill_color=self.theme.muted if (r, c) not in free else self.theme.panel, fill_opacity=0.85).move_to(pos((r, c))) for r in range(R) for c in range(C)}
        start, goal = (0, 0), (4, 8)
        near = lambda s: [n for n in ((s[0] + 1, s[1]), (s[0], s[1] - 1), (s[0], s[1] + 1), (s[0] - 1, s[1])) if n in free]
        seen, walk, events = {start}, [start], []
        while walk[-1] != goal:
            new = [n for n in near(walk[-1]) if n not in seen]
            if new:
                seen.add(new[0]), walk.append(new[0]), events.append(("go", walk[-2], new[0]))
            else:
                old = walk.pop()
                events.append(("back", old, walk[-1]))
        man = Circle(0.26, color=self.theme.text, stroke_width=3, fill_color=accent(1), fill_opacity=1).move_to(pos(start)).set_z_index(5)
        flag = Star(5, outer_radius=0.34, color=accent(3), fill_opacity=1).move_to(pos(goal)).set_z_index(4)
        with self.beat("Find the star in a maze, without a map."):
            self.play(LaggedStart(*[FadeIn(t) for t in tile.values()], lag_ratio=0.01))
            self.play(FadeIn(man, scale=2), FadeIn(flag, scale=2))
        trail = {}
        def act(kind, a, b, t):
            if kind == "go":
                trail[b] = Line(pos(a), pos(b), color=accent(0), stroke_width=8).set_z_index(3)
                self.play(man.animate.move_to(pos(b)), Create(trail[b]), tile[b].animate.set_fill(accent(0), 0.3), run_time=t, rate_func=linear)
            else:
                self.play(man.animate.move_to(pos(b)), trail[a].animate.set_stroke(accent(2), 4, opacity=0.5), tile[a].animate.set_fill(accent(2), 0.25), run_time=t, rate_func=linear)
        first = next(i for i, e in enumerate(events) if e[0] == "back")
        again = next(i for i in range(first, len(events)) if events[i][0] == "go")
        with self.beat("Keep walking into the unknown. Mark every square that you have visited."):
            for e in events[:first]:
                act(*e, 0.4)
        with self.beat("A dead end: step back to the last place with an open branch."):
            for e in events[first:again]:
                act(*e, 0.4)
        with self.beat("Take that branch, again as deep as it goes."):
            for e in events[again:]:
                act(*e, 0.4)
        with self.beat("Marks prevent walking in circles, so every reachable square is found in the end."):
            self.play(*[trail[s].animate.set_stroke(accent(1), 10) for s in walk[1:]], Indicate(flag, scale_factor=1.4, color=accent(3)))
