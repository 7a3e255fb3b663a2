"""
concept: Rock cycle
aliases: kinds of rocks; how rocks form; igneous sedimentary and metamorphic; how stones change; where sandstone comes from
domain: earth and space
level: school
facts: magma that cools becomes igneous rock; weather breaks rock into sediment; buried sediment is pressed into sedimentary rock; heat and pressure change it to metamorphic rock; melted rock begins the cycle again
"""
from manim import *
from dualmation.stage import *


class RockCycle(Explainer):
    def construct(self):
        self.title("Rock cycle")
        cycle = Cycle("igneous", "sediment", "sedimentary", "metamorphic", "magma", radius=1.95)
        cycle.move_to([0, 0.15, 0])
        rng = np.random.default_rng(1)
        outline = [np.array([np.cos(a), 0.75 * np.sin(a), 0]) * s for a, s in zip(np.linspace(0, TAU, 9)[:-1], (0.9, 0.8, 0.95, 0.85, 0.9, 0.8, 0.95, 0.85))]
        here = cycle.get_center()
        rock = Polygon(*outline, color=self.theme.text, stroke_width=4, fill_color=self.theme.muted, fill_opacity=0.6).move_to(here)
        specks = VGroup(*[Dot(here + [rng.uniform(-0.55, 0.55), rng.uniform(-0.4, 0.4), 0], radius=0.07, color=accent(i % 3)) for i in range(14)])
        with self.beat("Molten rock cools and hardens. Crystals grow in it: igneous rock."):
            self.show(cycle)
            self.play(cycle.light(0), FadeIn(rock), LaggedStart(*[GrowFromCenter(s) for s in specks], lag_ratio=0.1), run_time=2)
        with self.beat("Frost, rain and rivers break it into grains."):
            self.play(cycle.light(1), FadeOut(rock), *[s.animate.move_to(here + [rng.uniform(-1.2, 1.2), -0.45 + rng.uniform(-0.15, 0.15), 0]) for s in specks], run_time=2)
        layers = VGroup(*[Rectangle(width=2.2, height=0.3, stroke_color=self.theme.text, stroke_width=2, fill_color=accent(i % 3), fill_opacity=0.5) for i in range(4)]).arrange(UP, buff=0).move_to(here)
        with self.beat("Layer on layer settles, and their weight presses the grains to stone."):
            self.play(cycle.light(2), FadeOut(specks), LaggedStart(*[FadeIn(l, shift=0.5 * DOWN) for l in layers], lag_ratio=0.4), run_time=2)
        with self.beat("Deep down, heat and pressure fold it and change its minerals."):
            bend = lambda p: p + np.array([0, 0.22 * np.sin(3.2 * (p[0] - here[0])), 0])
            for l in layers:
                l.insert_n_curves(60)
            self.play(cycle.light(3), layers.animate.apply_function(bend), run_time=2)
        with self.beat("Deeper still it melts, and the round can begin again."):
            drop = Ellipse(width=2.0, height=1.2, stroke_width=0, fill_color=accent(2), fill_opacity=0.9).move_to(here)
            self.play(cycle.light(4), ReplacementTransform(layers, VGroup(drop)), run_time=1.5)
            self.play(cycle.light(0), drop.animate.set_fill(self.theme.muted), run_time=1.5)
