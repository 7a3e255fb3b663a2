"""
concept: Sine and cosine
aliases: unit circle; where the sine wave comes from; trigonometric functions; what is sin and cos
domain: mathematics
level: school
facts: a point on the unit circle at angle theta has the coordinates cosine and sine of theta; the height of the turning point draws the sine wave; one turn is 2 pi radians; sine and cosine stay between -1 and 1
"""
from manim import *
from dualmation.stage import *
import numpy as np


class SineAndCosine(Explainer):
    def construct(self):
        self.title("Sine and cosine")
        r, o, x0 = 1.9, np.array([-4.4, 0.1, 0]), -1.6
        step = 7.6 / TAU
        th = ValueTracker(0.9)
        at = lambda t: o + r * np.array([np.cos(t), np.sin(t), 0])
        circle = Circle(r, color=self.theme.muted, stroke_width=4).move_to(o)
        cross = VGroup(Line(o + 2.2 * LEFT, o + 2.2 * RIGHT), Line(o + 2.2 * DOWN, o + 2.2 * UP)).set_stroke(self.theme.muted, 2)
        arm = always_redraw(lambda: Line(o, at(th.get_value()), color=self.theme.text, stroke_width=5))
        dot = always_redraw(lambda: Dot(at(th.get_value()), radius=0.11, color=self.theme.text))
        base = lambda: np.array([at(th.get_value())[0], o[1], 0])
        cos = always_redraw(lambda: Line(o, base() + 1e-3 * RIGHT, color=accent(0), stroke_width=8))
        sin = always_redraw(lambda: Line(base(), at(th.get_value()) + 1e-3 * UP, color=accent(1), stroke_width=8))
        with self.beat("Turn an arm of length 1 by an angle."):
            self.show(circle, cross)
            self.play(FadeIn(arm), FadeIn(dot))
        names = VGroup(Label("cosine: how far right", color=accent(0)), Label("sine: how high up", color=accent(1))).arrange(DOWN, aligned_edge=LEFT, buff=0.4).move_to([1.6, 0.8, 0])
        with self.beat("Its tip lies cosine to the right and sine up."):
            self.play(FadeIn(cos), FadeIn(names[0]))
            self.play(FadeIn(sin), FadeIn(names[1]))
            self.play(th.animate.set_value(2.3), run_time=1.5)
        axis = VGroup(Line([x0, o[1], 0], [6.4, o[1], 0]), Line([x0, o[1] - 2.2, 0], [x0, o[1] + 2.2, 0])).set_stroke(self.theme.muted, 3)
        ticks = VGroup(*[MathTex(t, font_size=34, color=self.theme.muted).move_to([x0 + k * step * PI + (0.26 if k == 2 else -0.26), o[1] - 0.35, 0]) for k, t in ((1, r"\pi"), (2, r"2\pi"))])
        wave = lambda f: FunctionGraph(lambda x: 0, x_range=[0, 1]).set_points_smoothly([[x0 + step * t, o[1] + r * f(t), 0] for t in np.linspace(0, max(th.get_value(), 0.02), 60)])
        curve = always_redraw(lambda: wave(np.sin).set_stroke(accent(1), 6))
        link = always_redraw(lambda: DashedLine(at(th.get_value()), [x0 + step * th.get_value() + 0.02, at(th.get_value())[1], 0], color=accent(1), stroke_width=2.5))
        with self.beat("Write down the height at every angle: the circle draws the sine wave."):
            self.play(FadeOut(names), th.animate.set_value(0.01), run_time=0.9)
            self.play(FadeIn(axis), FadeIn(ticks), FadeIn(link), FadeIn(curve), run_time=0.6)
            self.play(th.animate.set_value(TAU), run_time=5, rate_func=linear)
        other = VMobject(stroke_color=accent(0), stroke_width=6).set_points_smoothly([[x0 + step * t, o[1] + r * np.cos(t), 0] for t in np.linspace(0, TAU, 60)])
        with self.beat("The cosine makes the same wave, a quarter turn ahead."):
            self.play(Create(other), run_time=2)
