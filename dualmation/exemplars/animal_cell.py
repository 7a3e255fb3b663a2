"""
concept: Animal cell
aliases: parts of a cell; what is inside a cell; organelles; cell structure; nucleus and mitochondria
domain: biology
level: school
facts: the membrane surrounds the cell and controls what passes; the nucleus keeps the DNA; mitochondria release energy from food; ribosomes build proteins; the cytoplasm fills the cell; most animal cells are 10 to 30 micrometres wide
"""
from manim import *
from dualmation.stage import *


class AnimalCell(Explainer):
    def construct(self):
        self.title("Animal cell")
        rng = np.random.default_rng(3)
        angles = np.linspace(0, TAU, 13)[:-1]
        edge = [np.array([2.9 * np.cos(a) * (1 + 0.05 * np.sin(3 * a)), 2.3 * np.sin(a) * (1 + 0.05 * np.cos(2 * a)), 0]) for a in angles]
        body = VMobject(stroke_color=accent(0), stroke_width=8, fill_color=accent(0), fill_opacity=0.16).set_points_smoothly([*edge, edge[0]])
        nucleus = VGroup(Circle(0.85, color=accent(4), fill_opacity=0.4, stroke_width=5), Circle(0.3, stroke_width=0, fill_color=accent(4), fill_opacity=0.9).shift([0.2, 0.15, 0])).move_to([-0.5, 0.3, 0])
        def mitochondrion(x, y, turn):
            shell = Ellipse(width=1.1, height=0.55, color=accent(2), fill_opacity=0.35, stroke_width=4)
            fold = VMobject(stroke_color=accent(2), stroke_width=3).set_points_smoothly([[-0.4 + 0.1 * i, 0.15 * (-1) ** i, 0] for i in range(9)])
            return VGroup(shell, fold).rotate(turn).move_to([x, y, 0])
        power = VGroup(mitochondrion(1.6, 0.9, 0.5), mitochondrion(1.3, -1.1, -0.4), mitochondrion(-1.4, -1.4, 0.3))
        ribosomes = VGroup(*[Dot(p, radius=0.08, color=accent(1)) for p in ([0.7, 1.6, 0], [-1.9, 0.9, 0], [-2.1, -0.2, 0], [0.2, -1.0, 0], [2.2, -0.1, 0], [0.9, -0.2, 0], [-1.2, 1.6, 0], [-0.3, -1.7, 0], [2.0, 0.2, 0], [0.6, 0.6, 0])])
        cell = VGroup(body, nucleus, power, ribosomes).shift([-0.2, 0.15, 0])
        def call(text, color, spot, at):
            word = Label(text, 26, color, width=3.0).move_to([*at, 0])
            near = word.get_right() if at[0] < 0 else word.get_left()
            return VGroup(Line(near + (0.12 if at[0] < 0 else -0.12) * RIGHT, spot, color=color, stroke_width=3), word)
        with self.beat("A cell is a tiny workshop. Its membrane decides what comes in and out."):
            self.play(DrawBorderThenFill(body), run_time=1.5)
            self.show(call("membrane", accent(0), edge[5] + [-0.2, 0.15, 0], (-5.2, 1.7)))
        with self.beat("The nucleus keeps the plans: the DNA."):
            self.play(FadeIn(nucleus, scale=0.5))
            self.show(call("nucleus", accent(4), nucleus.get_left() + 0.1 * RIGHT, (-5.2, 0.2)))
        with self.beat("Ribosomes build proteins from these plans."):
            self.play(LaggedStart(*[Succession(FadeIn(r, target_position=nucleus)) for r in ribosomes], lag_ratio=0.12), run_time=2)
            self.show(call("ribosomes", accent(1), ribosomes[4].get_center(), (5.0, -0.6)))
        with self.beat("Mitochondria burn food and supply the energy for it all."):
            self.play(LaggedStart(*[FadeIn(m, scale=0.5) for m in power], lag_ratio=0.3), run_time=1.2)
            self.show(call("mitochondria", accent(2), power[0].get_right(), (5.0, 1.6)))
            self.play(*[Rotate(m, 0.25, rate_func=wiggle) for m in power], run_time=1.5)
