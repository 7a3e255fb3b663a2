"""
concept: Ranked choice voting
aliases: instant runoff voting; preferential voting; how ranked ballots are counted; alternative vote; what happens to second choices
domain: civics
level: school
facts: voters rank the candidates; if nobody has more than half the last candidate is eliminated; those ballots go to their next choice; counting goes on until someone has more than half
"""
from manim import *
from dualmation.stage import *


class RankedChoiceVoting(Explainer):
    def construct(self):
        self.title("Ranked choice voting")
        x, base, s = (-4.0, 0.0, 4.0), -1.75, 0.36
        spot = lambda c, k: np.array([x[c] + (k % 4 - 1.5) * 0.72, base + 0.25 + (k // 4) * 0.62, 0])
        first, second = (8, 7, 5), (0, 1, 1, 1, 1)
        ballots = [[RoundedRectangle(corner_radius=0.06, width=0.6, height=0.5, stroke_color=self.theme.text, stroke_width=2, fill_color=accent(c), fill_opacity=0.9).move_to(spot(c, k)) for k in range(n)] for c, n in enumerate(first)]
        names = VGroup(*[Label(n, 30, accent(c), weight="BOLD").move_to([x[c], base - 0.4, 0]) for c, n in enumerate(("Ada", "Bo", "Cy"))])
        floor = VGroup(*[Line([a - 1.6, base - 0.08, 0], [a + 1.6, base - 0.08, 0], color=self.theme.muted, stroke_width=4) for a in x])
        tally = [Label(str(n), 44, weight="BOLD").move_to([x[c], 1.2, 0]) for c, n in enumerate(first)]
        paper = VGroup(*[Label(t, 38, accent(c)) for t, c in (("1. Cy", 2), ("2. Bo", 1), ("3. Ada", 0))]).arrange(DOWN, buff=0.15, aligned_edge=LEFT)
        card = VGroup(RoundedRectangle(corner_radius=0.12, width=2.8, height=2.4, stroke_color=self.theme.text, stroke_width=3, fill_color=self.theme.panel, fill_opacity=0.8), paper).move_to([0, 0.4, 0])
        with self.beat("Voters rank the candidates instead of marking only one."):
            self.play(FadeIn(card[0]), LaggedStart(*[FadeIn(p, shift=0.1 * RIGHT) for p in paper], lag_ratio=0.5), run_time=1.6)
        self.play(FadeOut(card), run_time=0.4)
        with self.beat("First choices are counted: 8, 7 and 5 of 20. More than half would be 11."):
            self.play(FadeIn(names), FadeIn(floor))
            self.play(LaggedStart(*[FadeIn(b, shift=0.5 * DOWN) for col in ballots for b in col], lag_ratio=0.06), run_time=2)
            self.play(*[FadeIn(t) for t in tally])
        with self.beat("Nobody has that. Cy is last, and drops out."):
            self.play(names[2].animate.set_opacity(0.35), floor[2].animate.set_opacity(0.35), FadeOut(tally[2]))
        with self.beat("The five ballots go to their second choice: one to Ada, four to Bo."):
            self.play(FadeOut(tally[0]), FadeOut(tally[1]), run_time=0.3)
            count = [8, 7]
            for b, c in zip(ballots[2], second):
                mark = b.animate(path_arc=0.6).move_to(spot(c, count[c]))
                count[c] += 1
                self.play(mark, run_time=0.6)
        with self.beat("Now Bo has 11 of 20, more than half, and wins."):
            new = [Label(str(n), 44, weight="BOLD").move_to([x[c], 1.2, 0]) for c, n in enumerate(count)]
            self.play(*[FadeIn(t) for t in new])
            self.play(Create(SurroundingRectangle(VGroup(new[1], names[1], floor[1]), color=accent(1), buff=0.2, stroke_width=6, corner_radius=0.2)))
