"""
concept: Separation of powers
aliases: three branches of government; checks and balances; legislature executive and judiciary; why power is divided; Montesquieu
domain: civics
level: school
facts: the legislature makes the laws; the executive carries them out; the courts judge by them; each branch can hold back the others; Montesquieu described the idea in 1748
"""
from manim import *
from dualmation.stage import *


class SeparationOfPowers(Explainer):
    def construct(self):
        self.title("Separation of powers")
        at = [np.array(p) for p in ([0, 1.75, 0], [4.3, -1.45, 0], [-4.3, -1.45, 0])]
        crown = VGroup(Circle(1.3, stroke_color=accent(2), stroke_width=6, fill_color=accent(2), fill_opacity=0.45), Label("all power", 34, weight="BOLD"))
        with self.beat("Who makes the laws, carries them out and judges alone, is checked by nobody."):
            self.show(crown)
        cards = [Card(n, accent(i), 3.3, size=32).move_to(p) for i, (n, p) in enumerate(zip(("legislature", "executive", "courts"), at))]
        with self.beat("So the power is divided into three branches."):
            self.play(FadeOut(crown[1]), run_time=0.3)
            thirds = VGroup(*[AnnularSector(inner_radius=0, outer_radius=1.3, angle=TAU / 3, start_angle=a, stroke_width=0, fill_color=accent(i), fill_opacity=0.8) for i, a in enumerate((PI / 6, -PI / 2, 5 * PI / 6))])
            self.remove(*crown)
            self.add(thirds)
            self.play(*[t.animate.move_to(p).scale(0.3).set_opacity(0) for t, p in zip(thirds, at)], run_time=1.2)
            self.play(*[FadeIn(c) for c in cards], run_time=0.6)
        jobs = ("makes the laws", "carries them out", "judge by the laws")
        with self.beat("One makes the laws, one carries them out, and one judges by them."):
            for i, c in enumerate(cards):
                t = Label(jobs[i], 26, accent(i)).next_to(c, DOWN, buff=0.15)
                self.play(c.light(), FadeIn(t), run_time=0.9)
        def bow(a, b, color, shift):
            p, q = at[a], at[b]
            d, n = (q - p) / np.linalg.norm(q - p), np.array([-(q - p)[1], (q - p)[0], 0]) / np.linalg.norm(q - p)
            return Arrow(p + d * 1.75 + n * shift, q - d * 1.75 + n * shift, buff=0, color=color, stroke_width=6, tip_length=0.25)
        pairs = ((0, 1), (1, 0), (1, 2), (2, 1), (2, 0), (0, 2))
        arrows = {p: bow(*p, accent(p[0]), 0.14) for p in pairs}
        for a, b in ((1, 2), (2, 1)):
            y = at[1][1] + (0.16 if a == 1 else -0.16)
            arrows[a, b] = Arrow([2.4 * (1 if a == 1 else -1), y, 0], [-2.4 * (1 if a == 1 else -1), y, 0], buff=0, color=accent(a), stroke_width=6, tip_length=0.25)
        with self.beat("And each can hold back the others. The courts can strike down a law."):
            self.play(GrowArrow(arrows[2, 0]), Indicate(cards[0].box))
        with self.beat("Parliament votes on the budget. The government appoints judges. And so on, all round."):
            for p in ((0, 1), (1, 2), (2, 1), (1, 0), (0, 2)):
                self.play(GrowArrow(arrows[p]), run_time=0.6)
