"""
concept: Gerrymandering
aliases: how district lines decide elections; drawing voting districts; packing and cracking; electoral district boundaries
domain: civics
level: school
facts: the same votes can give different numbers of seats; each district elects whoever has most votes in it; spreading opponents thinly wins many districts narrowly; packing them together wastes their votes
"""
from manim import *
from dualmation.stage import *


class Gerrymandering(Explainer):
    def construct(self):
        self.title("Gerrymandering")
        s, left, top = 0.8, -5.2, 2.35
        spot = lambda r, c: np.array([left + c * s, top - r * s, 0])
        for_a = lambda r, c: c < 2      # 12 of 30 voters
        voters = {(r, c): Dot(spot(r, c), radius=0.25, color=accent(0) if for_a(r, c) else accent(1)) for r in range(6) for c in range(5)}
        votes = VGroup(Label("party A: 12 voters", 30, accent(0)), Label("party B: 18 voters", 30, accent(1))).arrange(DOWN, buff=0.25, aligned_edge=LEFT).move_to([2.4, 1.7, 0])
        with self.beat("30 voters: 12 are for party A, 18 for B. They elect five seats."):
            self.play(LaggedStart(*[FadeIn(d, scale=0.5) for d in voters.values()], lag_ratio=0.03), run_time=1.6)
            self.show(votes)
        def borders(groups):
            of = {cell: i for i, g in enumerate(groups) for cell in g}
            lines = VGroup()
            for (r, c), i in of.items():
                for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                    if of.get((r + dr, c + dc)) != i:
                        m, t = spot(r, c) + s / 2 * np.array([dc, -dr, 0]), s / 2 * np.array([dr, dc, 0])
                        lines.add(Line(m - t, m + t, color=self.theme.text, stroke_width=6))
            return lines
        def seats(groups):
            won = [sum(for_a(*p) for p in g) > len(g) / 2 for g in groups]
            assert all(len(g) == 6 for g in groups) and len({p for g in groups for p in g}) == 30
            return VGroup(*[Square(0.62, stroke_width=0, fill_color=accent(0) if w else accent(1), fill_opacity=0.95) for w in sorted(won, reverse=True)]).arrange(RIGHT, buff=0.15), sum(won)
        columns = [[(r, c) for r in range(6)] for c in range(5)]
        bent = [[(0, 0), (0, 1), (1, 0), (1, 1), (0, 2), (1, 2)], [(2, 0), (2, 1), (3, 0), (3, 1), (2, 2), (3, 2)], [(4, 0), (4, 1), (5, 0), (5, 1), (4, 2), (5, 2)],
                [(r, c) for r in range(3) for c in (3, 4)], [(r, c) for r in range(3, 6) for c in (3, 4)]]
        old = None
        for groups, text in ((columns, "Five upright districts: A gets 2 seats, B gets 3. That fits the votes."),
                             (bent, "Other lines, same voters: now A wins 3 of 5 seats with fewer votes.")):
            with self.beat(text):
                lines, (row, n) = borders(groups), seats(groups)
                tag = Label(f"seats: A {n}, B {5 - n}", 30, weight="BOLD").next_to(votes, DOWN, buff=0.7, aligned_edge=LEFT)
                row.next_to(tag, DOWN, buff=0.3, aligned_edge=LEFT)
                if old:
                    self.play(*[FadeOut(o) for o in old], run_time=0.4)
                self.play(Create(lines), run_time=2)
                self.play(FadeIn(tag), LaggedStart(*[FadeIn(q, scale=0.6) for q in row], lag_ratio=0.2), run_time=1.2)
                old = [lines, tag, row]
        glow = lambda gs: [Indicate(VGroup(*[voters[p] for p in g]), color=self.theme.text, scale_factor=1.1) for g in gs]
        with self.beat("A wins three districts by four to two. B is packed into the others."):
            self.play(*glow(bent[:3]))
            self.play(*glow(bent[3:]))
        with self.beat("Whoever draws the lines can choose who wins. That is gerrymandering."):
            self.play(Indicate(old[0], color=accent(2), scale_factor=1.0))
