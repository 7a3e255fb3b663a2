"""
concept: Feedback control
aliases: how a thermostat works; thermostat; feedback loop; closed loop control; why room temperature stays constant
domain: engineering and technology
level: school
facts: a controller compares the measured value with the wanted one; too cold switches the heating on and too warm switches it off; the measured value feeds back into the next decision; so the temperature swings closely about the wanted value even when a window opens
"""
from manim import *
from dualmation.stage import *


class Thermostat(Explainer):
    def construct(self):
        self.title("Feedback: how a thermostat works")
        temp, on, state, dt = [15.0], [1], 1, 0.05
        while len(temp) < 1001:
            v, t = temp[-1], len(temp) * dt
            state = 1 if v < 19.3 else 0 if v > 20.7 else state
            loss = 0.06 if t < 31 else 0.095
            temp.append(v + dt * (1.6 * state - loss * (v - 5)))
            on.append(state)
        plot = Plot(lambda t: temp[min(int(round(t / dt)), 1000)], x=(0, 50), y=(14, 22), x_label="time", y_label="temperature", width=7.2, height=4.3).move_to([2.6, 0.2, 0])
        plot.curve.set_stroke(opacity=0)
        goal = DashedLine(plot.at(0, 20), plot.at(50, 20), color=accent(3), stroke_width=4)
        now = ValueTracker(0)
        k = lambda: min(int(now.get_value() / dt), 1000)
        curve = always_redraw(lambda: VMobject(stroke_color=accent(0), stroke_width=5).set_points_as_corners([plot.at(i * dt, temp[i]) for i in range(0, max(k(), 2), 2)]))
        tip = Dot(radius=0.11, color=accent(0)).add_updater(lambda m: m.move_to(plot.at(k() * dt, temp[k()])))
        house = VGroup(Polygon([-6.4, 0.9, 0], [-4.3, 2.3, 0], [-2.2, 0.9, 0], stroke_color=self.theme.muted, stroke_width=5), Rectangle(width=3.6, height=2.7, stroke_color=self.theme.muted, stroke_width=5, fill_color=accent(5), fill_opacity=0.12).move_to([-4.3, -0.45, 0]))
        heater = VGroup(*[RoundedRectangle(corner_radius=0.08, width=0.22, height=0.8, stroke_width=3, stroke_color=self.theme.muted, fill_color=accent(2), fill_opacity=0) for _ in range(4)]).arrange(RIGHT, buff=0.07).move_to([-5.2, -1.2, 0])
        heater.add_updater(lambda m: m.set_fill(accent(2), opacity=0.95 * on[k()]))
        window = Square(0.9, stroke_color=accent(0), stroke_width=5, fill_color=self.theme.panel, fill_opacity=0.7).move_to([-3.4, 0.1, 0])
        read = DecimalNumber(15, num_decimal_places=1, font_size=44, color=self.theme.text).add_updater(lambda m: m.set_value(temp[k()]).move_to([-5.2, 0.15, 0]))
        with self.beat("A room at 15 degrees. We want 20."):
            self.play(FadeIn(house), FadeIn(heater), FadeIn(window), FadeIn(read))
            self.play(FadeIn(plot.axes), FadeIn(plot.labels), Create(goal), FadeIn(Label("wanted: 20", 24, accent(3)).next_to(plot.at(42, 20), DOWN, buff=0.65)))
        self.add(curve, tip)
        with self.beat("The thermostat measures: too cold. It switches the heating on."):
            self.play(now.animate.set_value(6), run_time=3, rate_func=linear)
        with self.beat("A little above 20 it switches off. A little below, it switches on again."):
            self.play(now.animate.set_value(30.8), run_time=6.5, rate_func=linear)
        wind = VGroup(*[Arrow([-1.7, 0.3 - 0.3 * i, 0], [-2.9, 0.3 - 0.3 * i, 0], buff=0, color=accent(0), stroke_width=6, tip_length=0.2) for i in range(2)])
        with self.beat("Open a window: it cools faster, so the heating simply runs longer."):
            self.play(FadeIn(wind), window.animate.set_fill(accent(0), opacity=0.6), run_time=0.6)
            self.play(now.animate.set_value(50), run_time=5, rate_func=linear)
        with self.beat("What is measured decides what is done next. That loop is called feedback."):
            self.play(Indicate(read, color=accent(1)), Indicate(heater, color=accent(1)))
