"""
concept: Boyle's law
aliases: pressure and volume of a gas; gas laws; why a bicycle pump resists; what is gas pressure; squeezing a gas
domain: chemistry
level: school
facts: gas pressure comes from particles hitting the walls; at constant temperature pressure times volume stays the same; half the volume gives twice the pressure
"""
from manim import *
from dualmation.stage import *


class BoylesLaw(Explainer):
    def construct(self):
        self.title("Boyle's law")
        volume, t, top, left = ValueTracker(4), ValueTracker(0), 1.9, -6.2
        rng = np.random.default_rng(5)
        start, speed = rng.uniform(0, 1, (26, 2)) * [4.2, 2.8], rng.normal(0, 2.2, (26, 2))
        fold = lambda p, size: size - abs(p % (2 * size) - size)
        width = lambda: 1.15 * volume.get_value()
        wall = VMobject(stroke_color=self.theme.muted, stroke_width=6).set_points_as_corners([[-0.9, top, 0], [left, top, 0], [left, -1.4, 0], [-0.9, -1.4, 0]])
        piston = Rectangle(width=0.3, height=3.2, stroke_width=0, fill_color=accent(1), fill_opacity=0.95)
        piston.add_updater(lambda m: m.move_to([left + width() + 0.2, 0.25, 0]))
        def fly(m):
            for d, p, v in zip(m, start, speed):
                q = p + v * t.get_value()
                d.move_to([left + 0.13 + fold(q[0], width() - 0.22), -1.27 + fold(q[1], 3.04), 0])
        gas = VGroup(*[Dot(radius=0.1, color=accent(0)) for _ in start]).add_updater(fly)
        run = lambda seconds, *more: self.play(t.animate(rate_func=linear).set_value(t.get_value() + seconds), *more, run_time=seconds)
        with self.beat("Gas particles fly about and hit the walls. Their blows are the pressure."):
            self.play(FadeIn(wall), FadeIn(piston), FadeIn(gas))
            run(3.5)
        plot = Plot(lambda v: 8 / v, x=(0.8, 4.5), y=(0, 10), x_label="volume (litres)", y_label="pressure (bar)", width=5, height=3.6).move_to([3.7, 0.2, 0])
        plot.curve.set_stroke(opacity=0)
        dot = Dot(radius=0.13, color=accent(1), z_index=3).add_updater(lambda m: m.move_to(plot.at(volume.get_value())))
        trail = TracedPath(dot.get_center, stroke_color=accent(0), stroke_width=5)
        notes = [Label(s, 26, accent(1), width=4).move_to([4.4, 0.9, 0]) for s in ("4 L, 2 bar", "2 L, 4 bar", "1 L, 8 bar")]
        with self.beat("Four litres are at a pressure of two bar."):
            self.show(plot)
            self.play(FadeIn(dot), FadeIn(notes[0]))
            run(1.5)
        self.add(trail)
        with self.beat("Squeeze them into half the space: twice as many blows, four bar."):
            run(2, volume.animate.set_value(2))
            self.swap(notes[0], notes[1], run_time=0.6)
            run(1.5)
        with self.beat("Half again, and the pressure doubles again."):
            run(2, volume.animate.set_value(1))
            self.swap(notes[1], notes[2], run_time=0.6)
            run(1.5)
        with self.beat("Pressure times volume stays the same, as long as the temperature does."):
            self.swap(notes[2], MathTex(r"p \cdot V = 8\ \mathrm{bar\,L}", font_size=42))
            run(2, volume.animate.set_value(4))
