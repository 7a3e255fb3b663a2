"""
concept: Sea breeze
aliases: how wind forms; why wind blows from the sea by day; what causes wind; convection of air; land breeze
domain: earth and space
level: school
facts: land warms and cools faster than water; warm air rises; by day cooler air flows from the sea to the land; at night the land is colder and the wind turns round; the sun's uneven heating drives winds everywhere
"""
from manim import *
from dualmation.stage import *


class SeaBreeze(Explainer):
    def loop(self, sign):
        pts = [[0, -1.0, 0], [2.8, -0.9, 0], [3.3, 0.4, 0], [2.6, 1.75, 0], [0, 1.85, 0], [-2.6, 1.75, 0], [-3.3, 0.4, 0], [-2.8, -0.9, 0], [0, -1.0, 0]]
        return VMobject().set_points_smoothly(pts[::sign])

    def blow(self, path, n, seconds, turns):
        t = ValueTracker(0)
        def arrow(i):
            s = (i / n + t.get_value()) % 1
            p, q = path.point_from_proportion(s), path.point_from_proportion((s + 0.012) % 1)
            heat = np.clip((p[0] * self.warm + 3.3) / 6.6, 0, 1)
            color = interpolate_color(ManimColor(accent(0)), ManimColor(accent(2)), heat)
            d = (q - p) / np.linalg.norm(q - p)
            return Arrow(p - 0.42 * d, p + 0.42 * d, buff=0, color=color, stroke_width=9, tip_length=0.3, max_tip_length_to_length_ratio=0.5)
        air = always_redraw(lambda: VGroup(*[arrow(i) for i in range(n)]))
        self.play(FadeIn(air), run_time=0.6)
        self.play(t.animate.set_value(turns), run_time=seconds, rate_func=linear)
        return air

    def construct(self):
        self.title("Sea breeze")
        sea = Rectangle(width=6.5, height=0.9, stroke_width=0, fill_color=accent(0), fill_opacity=0.75).move_to([-3.25, -2.0, 0])
        land = Polygon([0, -1.95, 0], [1.2, -1.5, 0], [6.5, -1.4, 0], [6.5, -2.45, 0], [0, -2.45, 0], stroke_width=0, fill_color=accent(3), fill_opacity=0.85)
        sun = Circle(0.45, stroke_width=0, fill_color=accent(1), fill_opacity=1).move_to([-5.6, 2.2, 0])
        names = VGroup(Label("sea", 28).move_to([-4.2, -2.0, 0]), Label("land", 28).move_to([4.4, -1.95, 0]))
        with self.beat("By day the sun shines on sea and land alike."):
            self.show(sea, land, names, sun)
        warm = VGroup(*[VMobject(stroke_color=accent(2), stroke_width=6).set_points_smoothly([[x + 0.12 * (-1) ** k, -1.15 + 0.22 * k, 0] for k in range(5)]) for x in (2.0, 2.8, 3.6, 4.4)])
        with self.beat("Land heats up faster than water. The air above it gets warm and rises."):
            self.show(warm)
            self.play(warm.animate.shift(1.2 * UP).set_stroke(opacity=0), run_time=1.8)
        self.warm = 1
        with self.beat("Cool air from the sea flows in to replace it: the sea breeze."):
            air = self.blow(self.loop(1), 12, 4, 0.5)
        with self.beat("At night the land cools faster, and now the sea is warmer."):
            moon = Circle(0.4, stroke_width=0, fill_color=self.theme.text, fill_opacity=0.9).move_to([5.6, 2.2, 0])
            self.play(FadeOut(air), FadeOut(sun, shift=DOWN), FadeIn(moon, shift=0.5 * UP), run_time=1)
        self.warm = -1
        with self.beat("So the wind turns round, and blows from the land to the sea."):
            self.blow(self.loop(-1), 12, 4, 0.5)
