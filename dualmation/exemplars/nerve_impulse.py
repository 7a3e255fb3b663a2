"""
concept: Nerve impulse
aliases: how neurons work; action potential; how nerves send signals; what is a synapse; how the brain sends messages
domain: biology
level: university
facts: at rest the inside of a nerve fibre is about 70 millivolts below the outside; when the threshold near -55 is passed sodium rushes in; the voltage jumps to about +40; potassium flowing out brings it back; the pulse triggers the next stretch and so travels on
"""
from manim import *
from dualmation.stage import *


class NerveImpulse(Explainer):
    def construct(self):
        self.title("Nerve impulse")
        body = VGroup(*[Line([-5.3, 1.6, 0], [-5.3 + 1.15 * np.cos(a), 1.6 + 1.05 * np.sin(a), 0], color=accent(0), stroke_width=7) for a in (0.9, 1.9, 2.8, 3.7, 4.6)],
            Circle(0.55, color=accent(0), fill_opacity=0.9, stroke_width=3).move_to([-5.3, 1.6, 0]))
        axon = Line([-4.8, 1.6, 0], [5.2, 1.6, 0], color=accent(0), stroke_width=16)
        ends = VGroup(*[VGroup(Line([5.2, 1.6, 0], p, color=accent(0), stroke_width=7), Dot(p, radius=0.15, color=accent(0))) for p in ([6.1, 2.3, 0], [6.3, 1.6, 0], [6.1, 0.9, 0])])
        with self.beat("A nerve cell sends its message along a long fibre."):
            self.show(VGroup(axon, ends, body))
        def volt(t):  # milliseconds to millivolts, a drawn-by-hand action potential
            return -70 + 15 * np.exp(-((t - 1.0) / 0.35) ** 2) + 108 * np.exp(-((t - 1.75) / 0.33) ** 2) - 12 * np.exp(-((t - 2.9) / 0.55) ** 2)
        plot = Plot(volt, x=(0, 5), y=(-90, 50), x_label="", y_label="millivolts", width=7, height=2.7).move_to([-1.6, -1.0, 0])
        plot.curve.set_stroke(opacity=0)
        rest = DashedLine(plot.at(0, -70), plot.at(5, -70), color=self.theme.muted, stroke_width=3)
        gate = DashedLine(plot.at(0, -55), plot.at(5, -55), color=accent(1), stroke_width=3)
        names = VGroup(Label("rest: −70", 24, self.theme.muted).next_to(rest, RIGHT, buff=0.2).shift(0.12 * DOWN), Label("threshold: −55", 24, accent(1)).next_to(gate, RIGHT, buff=0.2).shift(0.16 * UP))
        with self.beat("At rest the inside of the fibre is 70 millivolts below the outside."):
            self.show(plot, rest, names[0])
        t = ValueTracker(0)
        trace = always_redraw(lambda: VMobject(stroke_color=accent(2), stroke_width=6).set_points_as_corners([plot.at(s) for s in np.linspace(0, max(t.get_value(), 0.02), 90)]))
        pulse = Ellipse(width=0.9, height=0.5, stroke_width=0, fill_color=accent(1), fill_opacity=1).move_to([-4.6, 1.6, 0])
        with self.beat("A stimulus lifts it. Past the threshold, gates open and sodium rushes in."):
            self.show(gate, names[1])
            self.add(trace)
            self.play(t.animate.set_value(1.75), run_time=2, rate_func=linear)
        with self.beat("Then potassium flows out, and the voltage drops back to rest."):
            self.play(t.animate.set_value(5), run_time=3, rate_func=linear)
        with self.beat("Each pulse sets off the next stretch of fibre, so the signal races along."):
            for _ in range(2):
                self.play(FadeIn(pulse, run_time=0.2))
                self.play(pulse.animate.move_to([5.2, 1.6, 0]), run_time=1.5, rate_func=linear)
                self.play(FadeOut(pulse, run_time=0.2), *[e.animate.set_color(accent(1)) for e in ends], rate_func=there_and_back, run_time=0.5)
                pulse.move_to([-4.6, 1.6, 0])
