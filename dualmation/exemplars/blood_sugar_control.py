"""
concept: Blood sugar control
aliases: what insulin does; how the body keeps blood sugar steady; homeostasis; negative feedback in the body; insulin and glucagon; diabetes
domain: biology
level: school
facts: blood sugar before a meal is about 5 millimoles per litre; after a meal it rises and the pancreas releases insulin; insulin lets cells take up sugar and the liver store it; when it falls too low glucagon makes the liver release sugar; each change sets off its own correction
"""
from manim import *
from dualmation.stage import *


class BloodSugarControl(Explainer):
    def construct(self):
        self.title("Blood sugar control")
        level = lambda t: 5 + 3 * np.exp(-(((t - 2.2) / 0.9) ** 2)) - 1.1 * np.exp(-(((t - 5.4) / 0.8) ** 2))
        plot = Plot(level, x=(0, 8), y=(2.5, 9), x_label="hours", y_label="blood sugar (mmol/L)", width=6.2, height=3.9).move_to([-3.1, 0, 0])
        plot.curve.set_stroke(opacity=0)
        goal = DashedLine(plot.at(0, 5), plot.at(8, 5), color=self.theme.muted, stroke_width=4)
        t = ValueTracker(0)
        line = always_redraw(lambda: VMobject(stroke_color=accent(1), stroke_width=6).set_points_as_corners([plot.at(s) for s in np.linspace(0, max(0.05, t.get_value()), 120)]))
        tip = Dot(radius=0.13, color=accent(1), z_index=3).add_updater(lambda m: m.move_to(plot.at(t.get_value())))
        rng = np.random.default_rng(7)
        vessel = RoundedRectangle(corner_radius=0.4, width=6.0, height=1.3, color=accent(2), stroke_width=4, fill_opacity=0.15).move_to([3.6, 1.7, 0])
        spots = [vessel.get_center() + np.array([rng.uniform(-2.6, 2.6), rng.uniform(-0.45, 0.45), 0]) for _ in range(24)]
        sugar = VGroup(*[RegularPolygon(6, stroke_width=0, fill_color=accent(1), fill_opacity=1).scale(0.12).move_to(p) for p in spots])
        liver = Card("liver and muscle: store", color=accent(3), width=2.8).move_to([5.1, -1.3, 0])
        gland = Card("pancreas: measures", color=accent(4), width=2.8).move_to([2.0, -1.3, 0])
        with self.beat("The body keeps the sugar in the blood near a set value."):
            self.show(plot, goal, Label("5", 26).next_to(plot.at(0, 5), LEFT, buff=0.15))
            self.play(FadeIn(line), FadeIn(tip), FadeIn(vessel), FadeIn(sugar[:12]), t.animate.set_value(0.6), run_time=1.2)
        with self.beat("A meal brings in sugar, and the level rises."):
            self.play(t.animate(rate_func=linear).set_value(2.2), LaggedStart(*[FadeIn(s, shift=0.6 * DOWN) for s in sugar[12:]], lag_ratio=0.2), run_time=2.5)
        with self.beat("The pancreas notices and releases insulin, which tells cells to take sugar in."):
            self.show(gland, liver)
            self.play(gland.light(), run_time=0.5)
            word = Label("insulin", 28, accent(4)).next_to(gland, DOWN, buff=0.2)
            self.show(word)
            self.play(word.animate.set_x(liver.get_x()), run_time=0.8)
            self.play(t.animate(rate_func=linear).set_value(4.2), LaggedStart(*[s.animate.move_to(liver.get_top() + [0.22 * (i - 5.5), 0.17, 0]) for i, s in enumerate(sugar[12:])], lag_ratio=0.1), run_time=2.5)
        with self.beat("If it sinks too low, another hormone, glucagon, calls sugar back from the liver."):
            self.play(t.animate(rate_func=linear).set_value(5.4), run_time=1.5)
            self.swap(word, Label("glucagon", 28, accent(4)))
            self.play(t.animate(rate_func=linear).set_value(8), LaggedStart(*[s.animate.move_to(spots[12 + i]) for i, s in enumerate(sugar[12:17])], lag_ratio=0.2), run_time=2.5)
        with self.beat("Every deviation starts its own correction: this is negative feedback."):
            self.play(goal.animate.set_color(accent(3)).set_stroke(width=7), gland.rest(), run_time=1)
