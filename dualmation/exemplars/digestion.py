"""
concept: Digestion
aliases: what happens to food in the body; how the stomach works; digestive system; how the body uses food; small intestine
domain: biology
level: school
facts: teeth and saliva begin to break food down; the stomach churns it with acid; in the small intestine food is split into small molecules; these pass through the wall of the small intestine into the blood; the large intestine takes water back
"""
from manim import *
from dualmation.stage import *


class Digestion(Explainer):
    def construct(self):
        self.title("Digestion")
        rng = np.random.default_rng(4)
        gullet = [[-5.6, 2.2, 0], [-4.6, 2.1, 0], [-4.0, 1.6, 0], [-3.6, 1.0, 0]]
        stomach = VMobject(stroke_color=accent(2), stroke_width=6, fill_color=accent(2), fill_opacity=0.3).set_points_smoothly(
            [[-3.8, 1.2, 0], [-4.3, 0.3, 0], [-3.6, -0.9, 0], [-2.2, -1.0, 0], [-1.7, -0.5, 0], [-2.6, -0.1, 0], [-2.9, 0.7, 0], [-3.8, 1.2, 0]])
        coil = [[-1.8, -0.65, 0], [-0.9, -0.6, 0], [-0.5, 1.0, 0], [0.2, 1.8, 0], [0.8, 1.0, 0], [0.9, -0.9, 0], [1.5, -1.6, 0], [2.1, -0.9, 0], [2.2, 1.0, 0], [2.9, 1.8, 0], [3.5, 1.0, 0], [3.7, -0.3, 0]]
        tube = lambda pts, c, w: VMobject(stroke_color=c, stroke_width=w, stroke_opacity=0.45).set_points_smoothly(pts)
        throat, gut = tube(gullet, accent(5), 30), tube(coil, accent(1), 34)
        last = tube([[3.7, -0.3, 0], [4.6, -0.5, 0], [5.6, 0.1, 0], [5.8, -1.6, 0]], accent(3), 52)
        names = VGroup(*[Label(s, 26, c, width=2.6).move_to([x, y, 0]) for s, c, x, y in (("mouth", accent(5), -5.6, 1.55), ("stomach", accent(2), -5.2, -0.7), ("small intestine", accent(1), -0.6, 2.4), ("large intestine", accent(3), 5.4, 1.15))])
        food = RegularPolygon(5, color=accent(5), fill_opacity=1, stroke_width=2).scale(0.3).move_to(gullet[0])
        with self.beat("A bite of food is far too big for the body to use."):
            self.play(FadeIn(throat), FadeIn(stomach), FadeIn(gut), FadeIn(last))
            self.play(FadeIn(food, scale=1.5))
        with self.beat("The mouth chews it and wets it. Then it slides down the gullet."):
            self.play(FadeIn(names[0]), food.animate.scale(0.85), run_time=0.7)
            self.play(MoveAlongPath(food, VMobject().set_points_smoothly([*gullet, [-3.4, 0.1, 0]])), run_time=1.8)
        bits = VGroup(*[Dot([-3.3 + rng.uniform(-0.5, 0.5), -0.3 + rng.uniform(-0.35, 0.4), 0], radius=0.11, color=accent(5)) for _ in range(8)])
        with self.beat("The stomach kneads it with acid until it is a thin pulp."):
            self.play(FadeIn(names[1]), stomach.animate.stretch(0.9, 0), ReplacementTransform(food, bits), run_time=1)
            self.play(Rotate(bits, TAU, about_point=bits.get_center()), stomach.animate.stretch(1 / 0.9, 0), run_time=2)
        path = VMobject().set_points_smoothly(coil)
        with self.beat("In the small intestine it is split into molecules, which pass into the blood."):
            self.play(FadeIn(names[2]), LaggedStart(*[Succession(b.animate(run_time=0.5).move_to(coil[0]), MoveAlongPath(b, path, run_time=3, rate_func=lambda t, e=0.15 + 0.11 * i: e * t)) for i, b in enumerate(bits)], lag_ratio=0.08), run_time=4)
            self.play(*[b.animate.shift([0.45 * (-1) ** i, 0.25, 0]).scale(0.6).set_color(self.theme.text) for i, b in enumerate(bits)], run_time=1)
            self.play(FadeOut(bits, shift=0.3 * UP))
        rest = VGroup(*[Dot([3.7, -0.3, 0], radius=0.1, color=accent(3)) for _ in range(4)])
        with self.beat("The large intestine takes back the water. The rest leaves the body."):
            self.play(FadeIn(names[3]), LaggedStart(*[MoveAlongPath(d, VMobject().set_points_smoothly([[3.7, -0.3, 0], [4.6, -0.5, 0], [5.6, 0.1, 0], [5.8, -1.6, 0]])) for d in rest], lag_ratio=0.2), run_time=3)
            self.play(FadeOut(rest))
