"""
concept: Chemical equilibrium
aliases: reversible reaction; dynamic equilibrium; why a reaction stops halfway; forward and reverse reaction; equilibrium constant
domain: chemistry
level: university
facts: many reactions run in both directions; at equilibrium both directions run equally fast; the amounts then stay constant although the reactions go on; the ratio of the amounts is the equilibrium constant
"""
from manim import *
from dualmation.stage import *


class ChemicalEquilibrium(Explainer):
    def construct(self):
        self.title("Chemical equilibrium")
        rng, n, steps, forward, back = np.random.default_rng(2054), 48, 22, 0.16, 0.08  # chances of a change in one step
        state, history = np.zeros(n, bool), [np.zeros(n, bool)]
        for _ in range(steps):
            state = np.where(state, rng.random(n) > back, rng.random(n) < forward)
            history.append(state)
        box = Rectangle(width=5.2, height=4, color=self.theme.muted, stroke_width=4, fill_color=self.theme.panel, fill_opacity=0.35).move_to([-3.9, 0.15, 0])
        dots = VGroup(*[Dot(box.get_corner(DL) + np.array([0.45 + 0.614 * (i % 8), 0.4 + 0.64 * (i // 8), 0]), radius=0.18, color=accent(0)) for i in range(n)])
        rule = MathTex(r"\mathrm{A}", r"\rightleftharpoons", r"\mathrm{B}", font_size=56).move_to([3.6, 2.2, 0])
        rule[0].set_color(accent(0))
        rule[2].set_color(accent(2))
        share = lambda s: forward / (forward + back) * (1 - (1 - forward - back) ** s)  # what to expect
        plot = Plot(lambda s: share(s), x=(0, steps), y=(0, 1), x_label="time", width=5.4, height=3).move_to([3.6, -0.2, 0])
        plot.curve.set_stroke(opacity=0)
        def curve(a, b, value, color):
            return VMobject(stroke_color=color, stroke_width=5).set_points_as_corners([plot.at(s, value(history[s])) for s in range(a, b + 1)])
        def run(a, b, seconds):
            lines = [Create(curve(a, b, f, c), rate_func=linear) for f, c in ((lambda h: 1 - h.mean(), accent(0)), (lambda h: h.mean(), accent(2)))]
            changes = [AnimationGroup(*[dots[i].animate.set_color(accent(2) if history[s][i] else accent(0)) for i in range(n) if history[s][i] != history[s - 1][i]] or [Wait(0.1)])
                for s in range(a + 1, b + 1)]
            self.play(*lines, Succession(*changes), run_time=seconds)
        with self.beat("A turns into B, but B can also turn back into A."):
            self.play(FadeIn(box), FadeIn(dots))
            self.show(rule)
            self.play(LaggedStart(*[dots[i].animate.set_color(accent(2)) for i in (9, 20, 38)], lag_ratio=0.3, rate_func=there_and_back), run_time=1.5)
        with self.beat("At first there is only A, so most changes go forward."):
            self.play(FadeIn(plot))
            run(0, 6, 3)
        with self.beat("The more B there is, the more turns back. The curves flatten."):
            run(6, 13, 3)
        with self.beat("Now both directions are equally fast. Changes go on, but the amounts stay about the same."):
            run(13, 22, 5)
        names = VGroup(Label("B", 28, accent(2)).move_to(plot.at(22.9, history[-1].mean())), Label("A", 28, accent(0)).move_to(plot.at(22.9, 1 - history[-1].mean())))
        with self.beat("This is equilibrium: not a stop, but a balance."):
            self.show(names)
