"""
concept: Reinforcement learning
aliases: learning by trial and error; Q-learning; agent and reward; how machines learn to play games
domain: machine learning
level: university
facts: an agent tries actions and receives rewards; value spreads back from the goal to the states that lead there; a discount makes a later reward worth less; acting by the best value gives a good policy
"""
from manim import *
from dualmation.stage import *
import numpy as np


class ReinforcementLearning(Explainer):
    def construct(self):
        self.title("Reinforcement learning")
        R, C, u, gamma = 4, 6, 1.25, 0.9
        goal, start, walls = (0, 5), (3, 0), {(1, 1), (1, 2), (2, 4), (1, 4)}
        pos = lambda s: np.array([(s[1] - 2.5) * u, 0.15 + (1.5 - s[0]) * u, 0])
        cells = {(r, c): Square(u * 0.94, stroke_color=self.theme.muted, stroke_width=2, fill_color=accent(3) if (r, c) == goal else (self.theme.muted if (r, c) in walls else self.theme.panel), fill_opacity=0.75).move_to(pos((r, c))) for r in range(R) for c in range(C)}
        moves = [(0, 1), (-1, 0), (0, -1), (1, 0)]
        ok = lambda s: s in cells and s not in walls
        steps = lambda s: [(s[0] + a, s[1] + b) for a, b in moves if ok((s[0] + a, s[1] + b))]
        agent = Circle(0.3, color=self.theme.text, fill_color=accent(2), fill_opacity=1, stroke_width=3).move_to(pos(start)).set_z_index(4)
        star = Star(5, outer_radius=0.36, color=accent(1), fill_opacity=1).move_to(pos(goal)).set_z_index(3)
        with self.beat("An agent lives in a maze. Only the star gives a reward of 1."):
            self.play(LaggedStart(*[FadeIn(q) for q in cells.values()], lag_ratio=0.02))
            self.play(FadeIn(star, scale=2), FadeIn(agent))
        rng = np.random.default_rng(8)
        with self.beat("It knows nothing, so it tries random steps."):
            s = start
            for _ in range(9):
                s = steps(s)[rng.integers(len(steps(s)))]
                self.play(agent.animate.move_to(pos(s)), run_time=0.28)
        V, order = {goal: 1.0}, [[goal]]
        while True:
            ring = sorted({n for s in order[-1] for n in steps(s)} - set(V))
            if not ring:
                break
            for n in ring:
                V[n] = gamma ** len(order)
            order.append(ring)
        with self.beat("After it finds the star, the squares before it gain value, step by step."):
            self.play(agent.animate.move_to(pos(start)).set_opacity(0), run_time=0.4)
            for ring in order[1:]:
                self.play(*[AnimationGroup(cells[n].animate.set_fill(interpolate_color(ManimColor(self.theme.panel), ManimColor(accent(0)), V[n] ** 2), 0.9), FadeIn(Label(f"{V[n]:.2f}", 24).move_to(pos(n)))) for n in ring], run_time=0.45)
        with self.beat("A reward that is one step further away counts only 0.9 times as much."):
            self.play(Indicate(cells[order[1][0]], color=accent(0)), run_time=0.8)
            self.play(Indicate(cells[order[2][0]], color=accent(0)), run_time=0.8)
        path, s = [pos(start)], start
        while s != goal:
            s = max(steps(s), key=lambda n: V[n])
            path.append(pos(s))
        trail = VMobject(stroke_color=accent(2), stroke_width=5).set_points_as_corners([q + 0.43 * DR for q in path])
        with self.beat("Now it always steps to the best neighbour: it has learned a policy."):
            agent.move_to(path[0] + 0.43 * DR).scale(0.45)
            self.play(agent.animate.set_opacity(1), run_time=0.4)
            self.play(MoveAlongPath(agent, trail), Create(trail), run_time=3, rate_func=linear)
            self.play(Indicate(star, scale_factor=1.4, color=accent(1)))
