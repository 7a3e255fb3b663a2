"""
concept: Ocean conveyor current
aliases: thermohaline circulation; great ocean conveyor belt; why deep water forms; Atlantic overturning circulation; how the Gulf Stream warms Europe
domain: earth science
level: school
facts: warm salty water flows north near the surface of the Atlantic; in the far north it gives its heat to the air; cold and salty water is dense and sinks; it creeps south along the deep ocean; it comes up again far away, mostly around Antarctica; one round takes about a thousand years
"""
from manim import *
from dualmation.stage import *
import numpy as np


class OceanConveyor(Explainer):
    def construct(self):
        self.title("The ocean conveyor")
        L, R, top, low = -6.3, 6.3, 1.35, -2.35
        sea = Rectangle(width=R - L, height=top - low, stroke_width=0, fill_opacity=1).set_color([self.theme.panel, interpolate_color(ManimColor(self.theme.panel), ManimColor(accent(0)), 0.35)]).set_sheen_direction(UP).move_to([0, (top + low) / 2, 0])
        skin = Line([L, top, 0], [R, top, 0], color=accent(0), stroke_width=4)
        bed = VMobject(stroke_width=0, fill_color=self.theme.muted, fill_opacity=0.75).set_points_as_corners([[L, low, 0]] + [[x, low + 0.16 + 0.12 * np.sin(1.7 * x) + 0.55 * max(0, abs(x) - 5.4), 0] for x in np.linspace(L, R, 60)] + [[R, low, 0], [L, low, 0]])
        belt = VMobject().set_points_smoothly([[-5.2, -0.6, 0], [-4.6, 0.85, 0], [-3, 1.05, 0], [1, 1.05, 0], [4.2, 0.95, 0], [5.15, 0.3, 0], [4.9, -1.1, 0], [3.4, -1.6, 0], [-0.5, -1.65, 0], [-4.2, -1.6, 0], [-5.2, -0.6, 0]])
        warm, cold = ManimColor(accent(2)), ManimColor(accent(0))
        def hue(p):  # it warms near the surface on the way, and loses its heat in the north
            heat = np.clip((p[1] + 0.3) / 1.1, 0, 1) * np.clip((4.9 - p[0]) / 2.6, 0, 1) * np.clip((p[0] + 5.2) / 3, 0, 1)
            return interpolate_color(cold, warm, float(heat))
        road = [belt.point_from_proportion(a) for a in np.linspace(0, 1, 401)]
        rng = np.random.default_rng(2)
        n, t = 150, ValueTracker(0)
        start, off = rng.uniform(0, 1, n), rng.uniform(-0.24, 0.24, (n, 2))
        dots = VGroup(*[Dot(radius=0.085) for _ in range(n)])
        def flow(m):
            for d, s, o in zip(m, start, off):
                p = road[int(400 * ((s + t.get_value()) % 1))]
                d.move_to([p[0] + o[0], p[1] + o[1], 0]).set_fill(hue(p), 1)
        dots.add_updater(flow)
        flow(dots)
        def run(turns, time, *more):
            self.play(t.animate.set_value(t.get_value() + turns), *more, run_time=time, rate_func=linear)
        ends = VGroup(Label("far south", 28).move_to([-5.1, 2.45, 0]), Label("equator", 28).move_to([0.35, 2.3, 0]), Label("far north", 28).move_to([5.1, 2.45, 0]))
        with self.beat("A cut through the Atlantic, from the far south to the far north."):
            self.play(FadeIn(sea), FadeIn(bed), Create(skin), FadeIn(ends))
            sun = VGroup(Circle(0.26, color=accent(1), fill_opacity=1), *[Line(0.36 * d, 0.52 * d, color=accent(1), stroke_width=5) for d in [rotate_vector(UP, k * TAU / 8) for k in range(8)]]).move_to([-1.2, 2.3, 0])
            self.play(FadeIn(sun, scale=0.5), FadeIn(dots))
        with self.beat("Near the surface, sun-warmed salty water drifts north."):
            run(0.2, 3.4, FadeIn(Label("warm", 30, warm).move_to([0, 0.35, 0])))
        heat = VGroup(*[VMobject(stroke_color=warm, stroke_width=6).set_points_smoothly([[3.2 + 0.6 * k + 0.1 * np.sin(3 * y), 1.5 + 0.25 * y, 0] for y in np.linspace(0, 2.6, 8)]) for k in range(3)])
        with self.beat("In the north its heat goes to the air, and winters are milder."):
            run(0.18, 3.3, LaggedStart(*[Create(h) for h in heat], lag_ratio=0.3))
        sink = Arrow([6.0, 0.7, 0], [6.0, -1.2, 0], buff=0, color=self.theme.text, stroke_width=8)
        with self.beat("Cold and salty water is dense: it sinks to the deep."):
            run(0.18, 3.2, FadeOut(heat), GrowArrow(sink))
        with self.beat("There it creeps back south, and comes up again far away."):
            run(0.2, 3.6, FadeIn(Label("cold", 30, cold).move_to([0, -0.95, 0])))
        with self.beat("One full round takes about a thousand years."):
            mark = Dot(radius=0.2, color=self.theme.text).set_z_index(4)
            mark.add_updater(lambda m: m.move_to(road[int(400 * ((0.1 + t.get_value()) % 1))]))
            self.add(mark)
            run(1, 5)
