"""
concept: Water cycle
aliases: where rain comes from; evaporation condensation and precipitation; how clouds form; why the sea does not dry up; hydrological cycle
domain: earth and space
level: school
facts: the sun's heat makes water evaporate, mostly from the sea; vapour rises, cools and condenses into droplets that form clouds; rain and snow bring it down; rivers and ground water carry it back to the sea; no water is used up on the way
"""
from manim import *
from dualmation.stage import *


class WaterCycle(Explainer):
    def construct(self):
        self.title("Water cycle")
        rng = np.random.default_rng(2)
        sea = Polygon([-6.6, -1.5, 0], [1.0, -1.5, 0], [1.6, -2.5, 0], [-6.6, -2.5, 0], stroke_width=0, fill_color=accent(0), fill_opacity=0.75)
        land = Polygon([1.0, -1.5, 0], [3.0, -0.9, 0], [4.6, 0.9, 0], [5.6, 0.2, 0], [6.6, 0.6, 0], [6.6, -2.5, 0], [1.6, -2.5, 0], stroke_width=0, fill_color=accent(3), fill_opacity=0.75)
        sun = VGroup(Circle(0.5, stroke_width=0, fill_color=accent(1), fill_opacity=1), *[Line(0.65 * d, 0.95 * d, color=accent(1), stroke_width=6) for d in
            [np.array([np.cos(a), np.sin(a), 0]) for a in np.linspace(0, TAU, 10, endpoint=False)]]).move_to([-5.6, 1.8, 0])
        with self.beat("The sun warms the sea."):
            self.play(FadeIn(sea), FadeIn(land), FadeIn(sun))
            self.play(Rotate(sun, PI / 5), run_time=1.5)
        word = lambda s, x, y: Label(s, 28, self.theme.text).move_to([x, y, 0])
        vapour = VGroup(*[Dot([rng.uniform(-4.5, -0.4), -1.6, 0], radius=0.07, color=accent(0)) for _ in range(30)])
        up = VGroup(*[d.copy().move_to([0.3 * d.get_x() - 0.2 + rng.uniform(-0.6, 0.6), 1.9 + rng.uniform(-0.2, 0.2), 0]) for d in vapour])
        with self.beat("Water evaporates: vapour rises into the air."):
            self.show(word("evaporation", -4.6, -0.2))
            self.play(LaggedStart(*[d.animate.move_to(u) for d, u in zip(vapour, up)], lag_ratio=0.06), run_time=3)
        puffs = [(-0.9, 0, 0.5), (-0.3, 0.3, 0.6), (0.4, 0.25, 0.55), (0.95, 0, 0.45), (0, -0.1, 0.55)]
        cloud = VGroup(*[Circle(r, stroke_width=0, fill_color=self.theme.text, fill_opacity=0.95).move_to([x - 0.8, 1.9 + y, 0]) for x, y, r in puffs])
        with self.beat("High up it is cold. The vapour condenses into droplets, and a cloud forms."):
            self.play(FadeOut(vapour), FadeIn(cloud, scale=0.6), run_time=1.2)
            self.show(word("condensation", -0.8, 0.85))
        with self.beat("The wind drives it over the land, where it rains."):
            self.play(cloud.animate.shift([4.4, 0.25, 0]), run_time=1.5)
            self.show(word("rain", 5.9, 1.6))
            drops = [Line([x, 1.5, 0], [x - 0.06, 1.25, 0], color=accent(0), stroke_width=5) for x in rng.uniform(2.7, 4.6, 36)]
            ground = lambda x: np.interp(x, [1.0, 3.0, 4.6], [-1.5, -0.9, 0.9])
            self.play(LaggedStart(*[Succession(FadeIn(d, run_time=0.1), d.animate(run_time=0.6, rate_func=linear).move_to([d.get_x(), ground(d.get_x()) + 0.1, 0]), FadeOut(d, run_time=0.1)) for d in drops], lag_ratio=0.1), run_time=3)
        river = VMobject(stroke_color=accent(0), stroke_width=9).set_points_smoothly([[4.4, 0.5, 0], [3.7, -0.5, 0], [2.8, -1.0, 0], [1.8, -1.4, 0], [0.8, -1.6, 0]])
        with self.beat("Rivers bring the water back to the sea, and the round begins again."):
            self.play(Create(river), run_time=2)
            self.show(word("river", 3.4, -1.7))
            self.play(ShowPassingFlash(river.copy().set_stroke(self.theme.text, 9), time_width=0.4), run_time=1.5)
