"""
concept: Refrigerator
aliases: how a fridge works; how a fridge makes things cold; heat pump; compressor and evaporator; air conditioning
domain: engineering and technology
level: school
facts: the liquid refrigerant evaporates inside and takes up heat; the compressor squeezes the vapour and makes it hot; in the coils behind it gives the heat to the room and becomes liquid; the expansion valve lets the pressure drop so that it cools; the heat is moved and not destroyed
"""
from manim import *
from dualmation.stage import *


class Refrigerator(Explainer):
    def construct(self):
        self.title("How a refrigerator cools")
        fridge = Rectangle(width=5.6, height=4.7, stroke_color=self.theme.muted, stroke_width=7, fill_color=accent(0), fill_opacity=0.14).move_to([-3.6, 0.15, 0])
        zig = lambda x, s, y0, y1: [[x + s * (0.55 if k % 2 else -0.55), y0 + (y1 - y0) * k / 7, 0] for k in range(8)]
        inner, outer = zig(-1.9, 1, -1.3, 1.6), zig(3.2, 1, 1.6, -1.3)
        loop = VMobject(stroke_color=self.theme.muted, stroke_width=14, stroke_opacity=0.55).set_points_as_corners([[-2.45, -1.85, 0], *inner, [-1.35, 2.15, 0], [2.65, 2.15, 0], *outer, [3.75, -1.85, 0], [-2.45, -1.85, 0]])
        pump = VGroup(Circle(0.48, stroke_color=accent(1), stroke_width=6, fill_color=self.theme.panel, fill_opacity=1), Triangle(color=accent(1), fill_opacity=1).scale(0.22).rotate(-PI / 2)).move_to([0.6, 2.15, 0]).set_z_index(3)
        valve = VGroup(Polygon([-0.35, 0.3, 0], [-0.35, -0.3, 0], [0.35, 0.3, 0], [0.35, -0.3, 0], stroke_width=0, fill_color=accent(1), fill_opacity=1)).move_to([0.6, -1.85, 0]).set_z_index(3)
        t, n = ValueTracker(0), 34
        shades = [ManimColor(accent(0)), ManimColor(accent(2))]
        beads = VGroup(*[Dot(radius=0.11).set_z_index(2) for _ in range(n)])
        spots = [loop.point_from_proportion(k / 800) for k in range(800)]
        def place(m):
            for k, d in enumerate(m):
                p = spots[int(800 * (k / n + t.get_value())) % 800]
                d.move_to(p).set_color(shades[1] if p[0] > 0.6 else shades[0])
        place(beads.add_updater(place))
        run = lambda s: self.play(t.animate.increment_value(0.045 * s), run_time=s, rate_func=linear)
        with self.beat("A refrigerator pumps a fluid round and round, in and out of the cold box."):
            self.play(FadeIn(fridge), FadeIn(Label("inside", 28, accent(0)).move_to([-5.3, 1.9, 0])), FadeIn(Label("kitchen", 28).move_to([5.7, 1.9, 0])))
            self.play(Create(loop), FadeIn(pump), FadeIn(valve), FadeIn(beads))
            run(1.5)
        heat = lambda x, y: Arrow([x, y, 0], [x + 1.2, y, 0], buff=0, color=accent(2), stroke_width=9, tip_length=0.28)
        with self.beat("Inside, the cold liquid evaporates. That takes heat away from the food."):
            milk = VGroup(RoundedRectangle(corner_radius=0.08, width=0.7, height=1.2, stroke_color=self.theme.text, stroke_width=4, fill_color=self.theme.text, fill_opacity=0.5), Polygon([-0.35, 0.6, 0], [0.35, 0.6, 0], [0, 0.95, 0], stroke_color=self.theme.text, stroke_width=4)).move_to([-5.3, 0, 0])
            self.play(FadeIn(milk), *[GrowArrow(heat(-4.4, y)) for y in (0.5, -0.3)])
            run(3)
        with self.beat("The compressor squeezes the vapour. Squeezed, it gets hotter than the kitchen."):
            self.play(FadeIn(Label("compressor", 26, accent(1)).next_to(pump, DOWN, buff=0.2)), Indicate(pump, color=accent(1)))
            run(3)
        with self.beat("In the coils at the back it gives off the heat, and becomes liquid."):
            self.play(*[GrowArrow(heat(4.2, y)) for y in (0.9, 0.15, -0.6)])
            run(3)
        with self.beat("A valve lets the pressure drop. The liquid is cold again, and starts over."):
            self.play(FadeIn(Label("valve", 26, accent(1)).next_to(valve, UP, buff=0.2)), Indicate(valve, color=accent(1)))
            run(4)
