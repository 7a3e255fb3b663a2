"""
concept: Fourier series
aliases: sum of sine waves; Fourier transform idea; harmonics of a square wave; epicycles; decompose a signal into frequencies
domain: mathematics
level: university
facts: a periodic signal can be written as a sum of sines and cosines; a square wave is the sum of sin(nx)/n over odd n times 4/pi; each sine is a turning circle; more terms come closer to the signal
"""
from manim import *
from dualmation.stage import *
import numpy as np


class FourierSeries(Explainer):
    def construct(self):
        self.title("Fourier series")
        o, x0, w, A = np.array([-4.3, 0.4, 0]), -1.4, 7.8, 1.1
        term = lambda n, t: A * 4 / PI / n * np.array([np.cos(n * t), np.sin(n * t), 0])
        total = lambda N, t: sum(term(n, t)[1] for n in range(1, N + 1, 2))
        graph = lambda N, T, c, k=400: VMobject(stroke_color=c, stroke_width=5).set_points_as_corners([[x0 + w * t / (2 * TAU), o[1] + total(N, t), 0] for t in np.linspace(0, T, max(2, int(k * T / (2 * TAU))))])
        axis = Line([x0, o[1], 0], [x0 + w, o[1], 0], color=self.theme.muted, stroke_width=3)
        goal = VMobject(stroke_color=self.theme.muted, stroke_width=4).set_points_as_corners([[x0 + w * k / 4, o[1] + A * s, 0] for k, s in ((0, 1), (1, 1), (1, -1), (2, -1), (2, 1), (3, 1), (3, -1), (4, -1))])
        with self.beat("Can smooth sine waves add up to this square wave?"):
            self.play(Create(axis), Create(goal), run_time=1.6)

        def machine(N, t):
            g, p = VGroup(), o
            for n in range(1, N + 1, 2):
                q = p + term(n, t)
                g.add(Circle(np.linalg.norm(term(n, t)), color=accent(0), stroke_width=2.5).move_to(p), Line(p, q, color=accent(1), stroke_width=4))
                p = q
            return g.add(Dot(p, radius=0.09, color=accent(2)), DashedLine(p, [x0 + w * t / (2 * TAU), p[1], 0], color=accent(2), stroke_width=2))
        said = {1: "One turning circle draws one sine wave. It has the right rhythm, but is too round.",
                3: "A second circle, a third the size, turns three times as fast. Add it.",
                7: "With circles of one fifth and one seventh, the shape becomes more square."}
        last = None
        for N, text in said.items():
            t = ValueTracker(0.01)
            with self.beat(text):
                if last:
                    self.play(FadeOut(last), run_time=0.4)
                m, c = always_redraw(lambda: machine(N, t.get_value())), always_redraw(lambda: graph(N, max(t.get_value(), 0.1), accent(2)))
                self.add(m, c)
                self.play(t.animate.set_value(2 * TAU), run_time=4, rate_func=linear)
            m.clear_updaters(), c.clear_updaters()
            last = VGroup(m, c)
        rule = MathTex(r"\frac{4}{\pi}\left(\sin x + \tfrac{1}{3}\sin 3x + \tfrac{1}{5}\sin 5x + \cdots\right)", font_size=42).move_to([2.5, -1.8, 0])
        with self.beat("More terms come ever closer. Any periodic signal splits into sines and cosines this way."):
            self.play(FadeOut(m), Transform(c, graph(41, 2 * TAU, accent(2), 1200)), run_time=1.5)
            self.show(rule)
