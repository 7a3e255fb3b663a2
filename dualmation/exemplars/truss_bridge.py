"""
concept: Truss bridge
aliases: why bridges are made of triangles; how a bridge carries weight; triangle is rigid; tension and compression; framework
domain: engineering and technology
level: school
facts: a square of hinged bars can fold over; a triangle cannot change shape unless a bar changes length; under a load the top bars of a truss are squeezed; the bottom bars are stretched
"""
from manim import *
from dualmation.stage import *


class TrussBridge(Explainer):
    def frame(self, pts, bars, color):
        lines = VGroup(*[Line(pts[a], pts[b], color=color, stroke_width=9) for a, b in bars])
        return VGroup(lines, VGroup(*[Dot(p, radius=0.13, color=self.theme.text) for p in pts]))

    def construct(self):
        self.title("Why bridges are full of triangles")
        base = np.array([-4.9, -1.3, 0])
        square = lambda a: [base, base + 2.2 * RIGHT, base + 2.2 * RIGHT + 2.2 * np.array([np.sin(a), np.cos(a), 0]), base + 2.2 * np.array([np.sin(a), np.cos(a), 0])]
        lean = ValueTracker(0)
        ring = [(0, 1), (1, 2), (2, 3), (3, 0)]
        box = always_redraw(lambda: self.frame(square(lean.get_value()), ring, accent(2)))
        tri = self.frame([np.array([2.2, -1.3, 0]), np.array([5.0, -1.3, 0]), np.array([3.6, 1.1, 0])], [(0, 1), (1, 2), (2, 0)], accent(3))
        push = Arrow([-6.4, 0.9, 0], [-5.1, 0.9, 0], buff=0, color=accent(1), stroke_width=10)
        with self.beat("Bars joined by hinges. Push the square, and it folds over."):
            self.play(FadeIn(box))
            self.play(GrowArrow(push), run_time=0.6)
            self.play(push.animate.shift(0.9 * RIGHT + 0.3 * DOWN).set_opacity(0), lean.animate.set_value(0.85), run_time=1.8)
        with self.beat("Push the triangle: its three lengths allow only one shape. It stays."):
            self.play(FadeIn(tri))
            p2 = Arrow([1.9, 1.1, 0], [3.35, 1.1, 0], buff=0, color=accent(1), stroke_width=10)
            self.play(GrowArrow(p2), run_time=0.6)
            self.play(p2.animate.shift(0.08 * RIGHT), tri.animate.shift(0.02 * RIGHT), rate_func=there_and_back, run_time=0.7)
            self.play(FadeOut(p2))
        self.clear_stage()
        low = [np.array([-4 + 2 * k, -1.2, 0]) for k in range(5)]
        top = [np.array([-3 + 2 * k, 0.5, 0]) for k in range(4)]
        pts = low + top
        bars = [(k, k + 1) for k in range(4)] + [(5 + k, 6 + k) for k in range(3)] + [(k, 5 + k) for k in range(4)] + [(5 + k, k + 1) for k in range(4)]
        truss = self.frame(pts, bars, self.theme.muted)
        piers = VGroup(*[Triangle(color=self.theme.muted, fill_opacity=0.7).scale(0.35).next_to(p, DOWN, buff=0.12) for p in (low[0], low[4])])
        with self.beat("A truss is a row of triangles, resting on two supports."):
            self.play(FadeIn(piers), LaggedStart(*[Create(l) for l in truss[0]], lag_ratio=0.12), FadeIn(truss[1]), run_time=2.4)
        load = Arrow([0, 2.4, 0], [0, 0.65, 0], buff=0, color=accent(1), stroke_width=12)
        weight = VGroup(load, Label("load", 28, accent(1)).next_to(load, RIGHT, buff=0.2))
        sag = lambda p: p + 0.22 * np.cos(PI * p[0] / 8) * DOWN
        with self.beat("Under a load the top bars are squeezed, and the bottom bars are stretched."):
            self.play(GrowArrow(load), FadeIn(weight[1]))
            self.play(*[l.animate.put_start_and_end_on(sag(l.get_start()), sag(l.get_end())) for l in truss[0]], *[d.animate.move_to(sag(d.get_center())) for d in truss[1]], weight.animate.shift(0.22 * DOWN))
            self.play(truss[0][:4].animate.set_color(accent(0)), truss[0][4:7].animate.set_color(accent(2)))
            self.play(FadeIn(Label("squeezed", 28, accent(2)).move_to([-3.6, 1.1, 0])), FadeIn(Label("stretched", 28, accent(0)).move_to([0, -2.0, 0])))
