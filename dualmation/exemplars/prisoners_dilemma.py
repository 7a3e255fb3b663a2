"""
concept: Prisoner's dilemma
aliases: game theory; why two rational people do not cooperate; nash equilibrium; cooperate or betray; dilemma of two suspects
domain: economics
level: university
facts: each prisoner does better by betraying whatever the other does; so both betray and both get 2 years; if both had kept silent each would get 1 year; mutual betrayal is the Nash equilibrium
"""
from manim import *
from dualmation.stage import *


class PrisonersDilemma(Explainer):
    def construct(self):
        self.title("Prisoner's dilemma")
        years = {(0, 0): (1, 1), (0, 1): (3, 0), (1, 0): (0, 3), (1, 1): (2, 2)}
        w, h = 2.9, 1.65
        spot = lambda i, j: np.array([0.2 + j * w, 0.3 - i * h, 0])
        cells = {k: Rectangle(width=w, height=h, stroke_color=self.theme.muted, stroke_width=3, fill_color=self.theme.panel, fill_opacity=0.7).move_to(spot(*k)) for k in years}
        nums = {k: VGroup(Label(f"{v[0]} yr", 34, accent(0), weight="BOLD").move_to(spot(*k) + 0.7 * LEFT + 0.3 * DOWN), Label(f"{v[1]} yr", 34, accent(1), weight="BOLD").move_to(spot(*k) + 0.7 * RIGHT + 0.3 * UP)) for k, v in years.items()}
        rows = VGroup(*[Label(s, 28, accent(0)).move_to(spot(i, 0) + 2.6 * LEFT) for i, s in enumerate(("silent", "betray"))])
        cols = VGroup(*[Label(s, 28, accent(1)).move_to(spot(0, j) + 1.2 * UP) for j, s in enumerate(("silent", "betray"))])
        who = VGroup(Label("Ann", 36, accent(0), weight="BOLD").move_to([-4.4, -0.52, 0]), Label("Ben", 36, accent(1), weight="BOLD").move_to([1.65, 2.3, 0]))
        with self.beat("Two suspects are asked separately. Each can keep silent, or betray the other."):
            self.show(who, rows, cols)
            self.play(LaggedStart(*[FadeIn(c) for c in cells.values()], lag_ratio=0.2))
        with self.beat("Both silent: one year each. Both betray: two. Only one betrays: free, and three."):
            for k in ((0, 0), (1, 1), (1, 0), (0, 1)):
                self.play(FadeIn(nums[k], scale=0.8), run_time=0.6)
        for j, text in ((0, "Suppose Ben is silent. Ann gets one year for silence, none for betraying."), (1, "Suppose Ben betrays. Ann gets three years for silence, two for betraying.")):
            with self.beat(text):
                column = Rectangle(width=w + 0.12, height=2 * h + 0.12, stroke_color=accent(1), stroke_width=6).move_to((spot(0, j) + spot(1, j)) / 2)
                self.play(Create(column), run_time=0.6)
                self.play(Indicate(nums[0, j][0], color=self.theme.text), run_time=0.7)
                arrow = Arrow(nums[0, j][0].get_bottom(), nums[1, j][0].get_top(), buff=0.12, color=accent(0), stroke_width=6, max_tip_length_to_length_ratio=0.3)
                self.play(GrowArrow(arrow), Indicate(nums[1, j][0], color=self.theme.text))
                self.play(FadeOut(column), run_time=0.3)
        with self.beat("Ben reasons the same way. So both betray, though silence was better for both."):
            side = [Arrow(nums[i, 0][1].get_right(), nums[i, 1][1].get_left(), buff=0.15, color=accent(1), stroke_width=6, max_tip_length_to_length_ratio=0.3) for i in (0, 1)]
            self.play(*[GrowArrow(a) for a in side])
            self.play(cells[1, 1].animate.set_stroke(accent(2), width=8).set_fill(accent(2), opacity=0.3))
            self.play(Indicate(cells[0, 0], color=accent(3), scale_factor=1.0), cells[0, 0].animate.set_stroke(accent(3), width=8), run_time=1)
