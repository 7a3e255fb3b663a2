"""
concept: Metamorphosis of a butterfly
aliases: life cycle of a butterfly; how a caterpillar becomes a butterfly; egg larva pupa adult; complete metamorphosis
domain: biology
level: school
facts: a butterfly lays eggs on a food plant; the caterpillar eats and grows and sheds its skin several times; in the pupa most of the body is rebuilt; the adult emerges, unfolds its wings and lays eggs again
"""
from manim import *
from dualmation.stage import *


class ButterflyMetamorphosis(Explainer):
    def construct(self):
        self.title("Metamorphosis of a butterfly")
        green = accent(3)
        twig = Line([-6.4, -1.3, 0], [6.4, -1.1, 0], color=green, stroke_width=12)
        leaf = VMobject(stroke_color=green, stroke_width=4, fill_color=green, fill_opacity=0.5).set_points_smoothly([[-5.6, -1.25, 0], [-5.0, 0.1, 0], [-3.2, 0.9, 0], [-2.2, 0.6, 0], [-3.0, -0.6, 0], [-5.6, -1.25, 0]])
        word = lambda s, x: Label(s, 28, self.theme.text).move_to([x, -1.95, 0])
        eggs = VGroup(*[Dot([-4.1 + 0.22 * (i % 3), -0.1 + 0.2 * (i // 3), 0], radius=0.1, color=self.theme.text) for i in range(6)])
        with self.beat("A butterfly glues its eggs to a leaf."):
            self.show(twig, leaf)
            self.play(LaggedStart(*[GrowFromCenter(e) for e in eggs], lag_ratio=0.2), FadeIn(word("egg", -4.4)), run_time=1.5)
        ring = lambda i: Circle(0.2, color=self.theme.text, stroke_width=2, fill_color=accent(1) if i % 2 else accent(5), fill_opacity=1)
        worm = VGroup(*[ring(i).move_to([0.27 * i, 0, 0]) for i in range(7)])
        worm.add(Dot(worm[6].get_center() + [0.06, 0.06, 0], radius=0.05, color=self.theme.panel)).scale(0.35).move_to([-3.9, 0.2, 0])
        with self.beat("A caterpillar hatches. It does one thing: eat and grow, skin after skin."):
            self.play(FadeOut(eggs), FadeIn(worm))
            self.play(worm.animate.scale(1.6).shift(0.4 * RIGHT), leaf.animate.stretch(0.7, 0, about_point=[-5.6, 0, 0]).set_fill(opacity=0.3), run_time=1)
            self.play(worm.animate.scale(1.8).move_to([-1.5, -0.87, 0]), leaf.animate.scale(0.6, about_point=[-5.4, -1.25, 0]), FadeIn(word("caterpillar", -1.5)), run_time=1.2)
            for _ in range(3):
                self.play(worm.animate.stretch(0.85, 0).shift(0.35 * RIGHT), run_time=0.25)
                self.play(worm.animate.stretch(1 / 0.85, 0).shift(0.35 * RIGHT), run_time=0.25)
        pupa = VMobject(stroke_color=accent(5), stroke_width=5, fill_color=accent(5), fill_opacity=0.6).set_points_smoothly([[1.6, 1.3, 0], [1.1, 0.8, 0], [1.2, -0.2, 0], [1.6, -0.75, 0], [2.0, -0.2, 0], [2.1, 0.8, 0], [1.6, 1.3, 0]]).shift(0.3 * DOWN)
        hook = Line([1.6, -1.18, 0], [1.6, -1.02, 0], color=self.theme.text, stroke_width=5)
        with self.beat("Full grown, it shuts itself in: the pupa. Inside, the body is rebuilt."):
            self.play(FadeOut(worm, target_position=pupa), FadeIn(hook), FadeIn(pupa, scale=0.5), FadeIn(word("pupa", 1.6)), run_time=1.5)
            for s in (1, -1, 1):
                self.play(Rotate(pupa, 0.08 * s, about_point=[1.6, -1.05, 0]), run_time=0.4)
            self.play(pupa.animate.set_fill(accent(4), opacity=0.8), run_time=1)
        def wing(side, up):
            pts = [[0, 0, 0], [0.35, 1.0, 0], [1.3, 1.35, 0], [1.45, 0.7, 0], [0, 0, 0]] if up else [[0, 0, 0], [1.15, 0.0, 0], [1.1, -0.75, 0], [0.45, -0.9, 0], [0, 0, 0]]
            return VMobject(stroke_color=self.theme.text, stroke_width=3, fill_color=accent(4) if up else accent(2), fill_opacity=0.85).set_points_smoothly([[side * x, y, 0] for x, y, _ in pts])
        wings = VGroup(*[wing(s, u) for s in (-1, 1) for u in (True, False)])
        fly = VGroup(wings, Ellipse(width=0.2, height=1.1, stroke_width=0, fill_color=self.theme.text, fill_opacity=1)).move_to([4.3, 0.6, 0])
        fold = lambda k: wings.animate.stretch(k, 0)
        with self.beat("The adult breaks out and unfolds its wings."):
            wings.stretch(0.15, 0)
            self.play(pupa.animate.set_fill(opacity=0.1), FadeIn(fly, target_position=pupa), FadeIn(word("butterfly", 4.5)), run_time=1.2)
            self.play(fold(1 / 0.15), run_time=1.5)
        with self.beat("It feeds on nectar, finds a mate, and lays eggs again."):
            for _ in range(3):
                self.play(fold(0.5), run_time=0.3)
                self.play(fold(2), run_time=0.3)
