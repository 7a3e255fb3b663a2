"""
concept: Proportional representation
aliases: how votes become seats; D'Hondt method; parliament seats by share of votes; proportional versus winner takes all; party list elections
domain: civics
level: school
facts: in proportional representation a party's share of seats is close to its share of votes; the D'Hondt method hands out seats one at a time; each time a party's votes are divided by its seats plus one; the largest quotient gets the seat; in a winner-takes-all vote the largest party can win everything
"""
from manim import *
from dualmation.stage import *
import numpy as np


class ProportionalRepresentation(Explainer):
    def construct(self):
        self.title("Proportional representation")
        votes, names, n = [43, 31, 17, 9], "ABCD", 20
        floor, k = -2.0, 3.9 / 43
        xs = [-5.7 + 1.25 * i for i in range(4)]
        bar = lambda i, v: Rectangle(width=0.85, height=max(0.02, k * v), stroke_width=0, fill_color=accent(i), fill_opacity=0.9).move_to([xs[i], floor, 0], aligned_edge=DOWN)
        bars = VGroup(*[bar(i, v) for i, v in enumerate(votes)])
        ghost = VGroup(*[bar(i, v).set_fill(opacity=0.2) for i, v in enumerate(votes)]).set_z_index(-1)
        ground = Line([-6.5, floor, 0], [-1.2, floor, 0], color=self.theme.muted, stroke_width=4)
        tags = VGroup(*[Label(a, 30, accent(i), weight="BOLD").move_to([xs[i], floor - 0.3, 0]) for i, a in enumerate(names)])
        share = VGroup(*[Label(f"{v} %", 28).next_to(b, UP, buff=0.12) for v, b in zip(votes, bars)])
        o, seats = np.array([3.35, -1.5, 0]), []
        for r, m in ((1.15, 4), (2.0, 7), (2.85, 9)):
            seats += [(PI * (1 - j / (m - 1)), r) for j in range(m)]
        seats = sorted(seats, key=lambda s: -s[0])
        chairs = VGroup(*[Circle(0.35, color=self.theme.muted, stroke_width=3, fill_color=self.theme.panel, fill_opacity=0.6).move_to(o + r * np.array([np.cos(a), np.sin(a), 0])) for a, r in seats])
        with self.beat(f"Four parties, their votes, and a parliament with {n} seats."):
            self.play(Create(ground), LaggedStart(*[GrowFromEdge(b, DOWN) for b in bars], lag_ratio=0.2), FadeIn(tags))
            self.play(FadeIn(share), LaggedStart(*[FadeIn(c) for c in chairs], lag_ratio=0.03))
        with self.beat("If the largest party took all seats, most voters would have no voice."):
            self.play(LaggedStart(*[c.animate.set_fill(accent(0), 1) for c in chairs], lag_ratio=0.04))
            self.play(bars[1:].animate.set_opacity(0.2))
        won, order = [0] * 4, []
        for _ in range(n):
            i = max(range(4), key=lambda j: votes[j] / (won[j] + 1))
            won[i] += 1
            order.append(i)
        start = np.cumsum([0] + won)
        seat = [0] * 4
        def give(i, t):
            c = chairs[start[i] + seat[i]]
            seat[i] += 1
            token = Circle(0.35, stroke_width=0, fill_color=accent(i), fill_opacity=1).move_to(bars[i].get_top())
            self.play(token.animate(path_arc=-PI / 4).move_to(c), Transform(bars[i], bar(i, votes[i] / (seat[i] + 1))), run_time=t)
            self.remove(token)
            c.set_fill(accent(i), 1).set_stroke(accent(i))
        with self.beat("Instead: the tallest bar wins a seat, then it shrinks to a half."):
            self.play(chairs.animate.set_fill(self.theme.panel, 0.6), bars[1:].animate.set_opacity(0.9), FadeOut(share))
            self.add(ghost)
            give(order[0], 1.3)
        with self.beat("The next seat goes to whoever is tallest now."):
            for i in order[1:4]:
                give(i, 0.95)
        with self.beat("Divide by two, three, four with every seat won, until all are filled."):
            for i in order[4:]:
                give(i, 0.24)
        ends = VGroup(*[Label(f"{w}", 30, weight="BOLD").next_to(g, UP, buff=0.12) for w, g in zip(won, ghost)])
        with self.beat(f"{votes[0]} % of votes give {won[0]} of {n} seats: shares of seats follow shares of votes."):
            self.play(*[Transform(b, bar(i, votes[i])) for i, b in enumerate(bars)], FadeIn(ends))
            self.pulse(*[VGroup(*chairs[start[i]:start[i + 1]]) for i in range(4)], scale=1.06)
