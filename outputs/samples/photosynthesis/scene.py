"""
concept: Photosynthesis
aliases: how plants make food; why plants need light; how leaves make sugar; where oxygen comes from; chlorophyll
domain: biology
level: school
facts: leaves take in carbon dioxide from the air and water from the roots; light gives the energy; the products are sugar and oxygen; six carbon dioxide and six water make one glucose and six oxygen
"""
from manim import *
from dualmation.stage import *


class Photosynthesis(Explainer):
    def construct(self):
        self.title("Photosynthesis")
        green = accent(3)
        leaf = VMobject(stroke_color=green, stroke_width=5, fill_color=green, fill_opacity=0.4)
        leaf.set_points_smoothly([[-2.4, 0, 0], [-1.2, 1.15, 0], [0.6, 1.2, 0], [2.3, 0.15, 0], [0.8, -0.95, 0], [-1.2, -0.95, 0], [-2.4, 0, 0]])
        vein = VGroup(Line([-2.4, 0, 0], [1.9, 0.1, 0]), *[Line([x, 0.03 * x, 0], [x + 0.7, s, 0]) for x in (-1.4, -0.4, 0.6) for s in (0.65, -0.55)]).set_stroke(green, 3, opacity=0.8)
        stem = Line([-2.4, 0, 0], [-3.4, -2.2, 0], color=green, stroke_width=10)
        plant = VGroup(stem, leaf, vein).shift(0.2 * DOWN)
        sun = VGroup(Circle(0.55, stroke_width=0, fill_color=accent(1), fill_opacity=1), *[Line(0.7 * d, 1.0 * d, color=accent(1), stroke_width=6) for d in
            [np.array([np.cos(a), np.sin(a), 0]) for a in np.linspace(0, TAU, 12, endpoint=False)]]).move_to([-5.4, 1.7, 0])
        drops = VGroup(*[Dot([-3.4, -2.2, 0], radius=0.11, color=accent(0)) for _ in range(6)])
        carbon = VGroup(*[Dot([5.5, 2.0 - 0.3 * i, 0], radius=0.13, color=self.theme.muted) for i in range(6)])
        with self.beat("A leaf is a small factory. It needs three things."):
            self.show(plant)
        names = VGroup(Label("water", 28, accent(0)).move_to([-4.6, -2.0, 0]), Label("carbon dioxide", 28, self.theme.muted, width=3).move_to([3.6, 2.4, 0]), Label("light", 28, accent(1)).move_to([-3.5, 2.4, 0]))
        with self.beat("Water rises from the roots, and carbon dioxide comes in from the air."):
            self.show(names[0], names[1])
            self.play(LaggedStart(*[Succession(MoveAlongPath(d, Line([-3.4, -2.4, 0], [-2.4, -0.2, 0])), d.animate.move_to([-1.2 + 0.3 * i, -0.35, 0])) for i, d in enumerate(drops)], lag_ratio=0.2),
                LaggedStart(*[d.animate.move_to([-0.9 + 0.3 * i, 0.35, 0]) for i, d in enumerate(carbon)], lag_ratio=0.3), run_time=3)
        rays = VGroup(*[Arrow([-4.6, 1.5 - 0.25 * i, 0], [-1.9 + 0.3 * i, 0.85 - 0.3 * i, 0], color=accent(1), stroke_width=5, tip_length=0.2) for i in range(3)])
        with self.beat("Chlorophyll in the leaf catches the light, whose energy drives the reaction."):
            self.show(sun, names[2], rays)
            self.play(leaf.animate.set_fill(green, opacity=0.75))
        sugar = RegularPolygon(6, color=accent(5), fill_opacity=0.8, stroke_width=4).scale(0.42).move_to([0, -0.2, 0])
        oxygen = VGroup(*[VGroup(Circle(0.13), Circle(0.13).shift(0.2 * RIGHT)).set_stroke(accent(2), 4).move_to([0.9, 0.2, 0]) for _ in range(6)])
        with self.beat("Out comes sugar, which feeds the plant, and oxygen, which it gives to the air."):
            self.play(FadeOut(rays), *[FadeOut(d, target_position=sugar) for d in [*drops, *carbon]], FadeIn(sugar), run_time=1)
            self.play(LaggedStart(*[o.animate.move_to([3.7 + 0.75 * (i % 3), 0.9 - 0.5 * (i // 3), 0]) for i, o in enumerate(oxygen)], lag_ratio=0.15), run_time=1.5)
            self.show(Label("oxygen", 28, accent(2)).move_to([4.45, -0.3, 0]), Label("sugar", 28, accent(5)).move_to([0, -1.6, 0]))
        with self.beat("This feeds nearly all life on Earth."):
            self.show(MathTex(r"6\,\mathrm{CO_2} + 6\,\mathrm{H_2O} \rightarrow \mathrm{C_6H_{12}O_6} + 6\,\mathrm{O_2}", font_size=40).move_to([2.6, -2.15, 0]))
