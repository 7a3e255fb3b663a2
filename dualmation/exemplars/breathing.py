"""
concept: Breathing
aliases: how the lungs work; what the diaphragm does; gas exchange; how oxygen gets into the blood; why we breathe
domain: biology
level: school
facts: the diaphragm moves down and makes the chest larger; the pressure in the lungs falls and air flows in; in the tiny air sacs oxygen passes into the blood and carbon dioxide out of it; lungs have hundreds of millions of air sacs; a resting adult breathes about 15 times a minute
"""
from manim import *
from dualmation.stage import *


class Breathing(Explainer):
    def construct(self):
        self.title("Breathing")
        full = ValueTracker(0)  # 0 after breathing out, 1 after breathing in
        c = np.array([-3.2, 0.3, 0])
        def lung(side):
            def draw():
                w, h = 1.0 + 0.25 * full.get_value(), 2.3 + 0.45 * full.get_value()
                pts = [[0.2, 0, 0], [0.55 * w, 0.1, 0], [w + 0.2, -0.5 * h, 0], [w + 0.1, -0.95 * h, 0], [0.35, -0.85 * h, 0], [0.2, -0.4 * h, 0], [0.2, 0, 0]]
                return VMobject(stroke_color=accent(2), stroke_width=5, fill_color=accent(2), fill_opacity=0.4).set_points_smoothly([c + np.array([side * x, y + 1.2, 0]) for x, y, _ in pts])
            return always_redraw(draw)
        lungs = VGroup(lung(-1), lung(1))
        pipe = VGroup(Line(c + [0, 2.4, 0], c + [0, 0.9, 0]), Line(c + [0, 0.9, 0], c + [-0.55, 0.35, 0]), Line(c + [0, 0.9, 0], c + [0.55, 0.35, 0])).set_stroke(self.theme.text, 9)
        muscle = always_redraw(lambda: VMobject(stroke_color=accent(1), stroke_width=10).set_points_smoothly(
            [c + np.array([x, -2.35 + (0.65 - 0.6 * full.get_value()) * (1 - (x / 1.9) ** 2), 0]) for x in np.linspace(-1.9, 1.9, 9)]))
        with self.beat("Under the lungs lies a dome of muscle, the diaphragm."):
            self.play(FadeIn(lungs), FadeIn(pipe), FadeIn(muscle))
            self.show(Label("diaphragm", 26, accent(1)).move_to([-0.2, -2.2, 0]))
        air = lambda: VGroup(*[Dot(c + [0, 2.3, 0], radius=0.09, color=accent(0)) for i in range(9)])
        with self.beat("It pulls flat: the chest widens, and air is drawn in."):
            a = air()
            self.play(full.animate.set_value(1), LaggedStart(*[Succession(FadeIn(d, run_time=0.1), d.animate(run_time=0.5).move_to(c + [0, 1.0, 0]), d.animate(run_time=0.8).move_to(c + [(-1) ** i * (0.5 + 0.1 * (i % 4)), -0.1 - 0.12 * i, 0])) for i, d in enumerate(a)], lag_ratio=0.15), run_time=2.5)
        sac = Circle(1.5, color=accent(0), stroke_width=7, fill_color=accent(0), fill_opacity=0.12).move_to([3.6, 0.95, 0])
        vessel = VMobject(stroke_color=accent(2), stroke_width=34, stroke_opacity=0.55).set_points_smoothly([[1.3, -0.2, 0], [2.4, -0.85, 0], [3.6, -1.1, 0], [4.8, -0.85, 0], [5.9, -0.2, 0]])
        with self.beat("Zoom in: the air ends in millions of tiny sacs with blood flowing round them."):
            self.show(sac, vessel)
            self.show(Label("air sac", 26, accent(0)).move_to([5.8, 2.3, 0]), Label("blood", 26, accent(2)).move_to([5.9, -1.15, 0]))
        oxygen = VGroup(*[Dot([3.6 + 0.42 * (i - 2.5), 1.3 + 0.3 * (i % 2), 0], radius=0.11, color=self.theme.text) for i in range(6)])
        waste = VGroup(*[Dot([2.2 + 0.55 * i, -0.95 + 0.35 * (abs(i - 2.5) / 2.5) ** 2, 0], radius=0.11, color=accent(3)) for i in range(6)])
        with self.beat("Oxygen passes into the blood; carbon dioxide passes out into the air."):
            self.play(FadeIn(oxygen), FadeIn(waste), run_time=0.5)
            self.show(VGroup(Label("oxygen", 24, self.theme.text), Label("carbon dioxide", 24, accent(3))).arrange(RIGHT, buff=0.6).move_to([3.8, -2.0, 0]))
            self.play(*[o.animate.move_to(w) for o, w in zip(oxygen, waste)], *[w.animate.move_to(o) for o, w in zip(oxygen, waste)], run_time=2.2)
        with self.beat("The muscle relaxes, the chest gets smaller, and the used air flows out."):
            self.play(full.animate.set_value(0), LaggedStart(*[Succession(d.animate(run_time=0.7).move_to(c + [0, 1.5, 0]), FadeOut(d, shift=0.8 * UP, run_time=0.4)) for d in a.set_color(accent(3))], lag_ratio=0.12), run_time=2.5)
