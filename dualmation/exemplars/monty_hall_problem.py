"""
concept: Monty Hall problem
aliases: three doors; should I switch doors; goat and car puzzle; game show probability
domain: probability
level: school
facts: the first choice hides the car with chance one third; the host always opens another door with a goat; the remaining door then has chance two thirds; switching wins two games out of three
"""
from manim import *
from dualmation.stage import *
import numpy as np


class MontyHallProblem(Explainer):
    def construct(self):
        self.title("The Monty Hall problem")
        xs = [-3.6, 0, 3.6]
        def door(x, n):
            leaf = VGroup(RoundedRectangle(corner_radius=0.1, width=1.9, height=3.0, stroke_color=accent(0), stroke_width=5, fill_color=interpolate_color(ManimColor(self.theme.panel), ManimColor(accent(0)), 0.35), fill_opacity=1), Dot([0.65, -0.1, 0], radius=0.1, color=accent(1)), Label(n, 40).shift(0.8 * UP))
            return leaf.move_to([x, 0.75, 0])
        doors = [door(x, i + 1) for i, x in enumerate(xs)]
        with self.beat("One door hides a car, the other two hide goats. You pick door 1."):
            self.play(LaggedStart(*[FadeIn(d, shift=0.3 * UP) for d in doors], lag_ratio=0.2))
            pick = SurroundingRectangle(doors[0], color=accent(1), buff=0.15, stroke_width=6, corner_radius=0.15)
            self.play(Create(pick))
        third = [Label("1/3", 36).move_to([x, -1.25, 0]) for x in xs]
        brace = Brace(VGroup(third[1], third[2]), DOWN, color=self.theme.muted, buff=0.12)
        both = Label("together 2/3", 28, accent(3)).next_to(brace, DOWN, buff=0.1)
        with self.beat("Your door wins with one third. The other two together hold two thirds."):
            self.play(*map(FadeIn, third))
            self.play(FadeIn(brace), FadeIn(both))
        goat = VGroup(Ellipse(1.0, 0.6), Circle(0.24).shift(0.58 * RIGHT + 0.3 * UP), *[Line([x, -0.2, 0], [x, -0.62, 0]) for x in (-0.33, -0.15, 0.15, 0.33)], Line([0.55, 0.5, 0], [0.4, 0.82, 0]), Line([0.68, 0.5, 0], [0.6, 0.85, 0])).set_stroke(self.theme.text, 5).move_to([xs[2], 0.6, 0])
        goat[:2].set_fill(self.theme.text, 1)
        hole = Rectangle(width=1.9, height=3.0, stroke_color=accent(0), stroke_width=5, fill_color=self.theme.panel, fill_opacity=0.6).move_to([xs[2], 0.75, 0])
        with self.beat("The host knows where the car is, and opens a door with a goat."):
            self.play(FadeIn(hole), doors[2].animate.stretch(0.06, 0, about_point=doors[2].get_left()), run_time=1)
            self.play(FadeIn(goat))
        new = [Label(t, 36, accent(3) if i == 0 else self.theme.muted).move_to([x, -1.25, 0]) for i, (t, x) in enumerate((("2/3", xs[1]), ("0", xs[2])))]
        with self.beat("The two thirds now belong to door 2 alone. So switch!"):
            self.play(FadeOut(brace), FadeOut(both), FadeOut(third[1]), FadeOut(third[2]), run_time=0.5)
            self.play(*map(FadeIn, new))
            self.play(pick.animate.move_to(doors[1]))
        rng = np.random.default_rng(1)
        games = 3000
        wins = int((rng.integers(0, 3, games) != rng.integers(0, 3, games)).sum())
        note = Label(f"{games} simulated games: switching won {wins / games:.1%}", 28, accent(1), width=10).move_to([0, -2.3, 0])
        with self.beat("Switching loses only if your first guess was right: one time in three."):
            self.show(note)
