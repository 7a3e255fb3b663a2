"""
concept: Time dilation
aliases: why moving clocks run slow; special relativity; light clock; twin paradox; time slows down near the speed of light
domain: physics
level: university
facts: light has the same speed for every observer; in a moving light clock the light takes a longer slanted path; so a moving clock ticks more slowly; at 60 percent of the speed of light the factor is 5/4
"""
from manim import *
from dualmation.stage import *


class TimeDilation(Explainer):
    def clock(self, x, color):
        mirrors = VGroup(*[Line([x - 0.55, y, 0], [x + 0.55, y, 0], color=color, stroke_width=8) for y in (-1.6, 1.1)])
        return VGroup(mirrors, Dot([x, -1.5, 0], radius=0.14, color=accent(1)))

    def construct(self):
        self.title("Time dilation")
        t, v, h = ValueTracker(0), 0.6, 2.4  # ticks of the clock at rest, speed in units of c, distance of the mirrors
        slow = 1 / np.sqrt(1 - v**2)
        zigzag = lambda ticks: -1.5 + h * (1 - abs(ticks % 2 - 1))
        still, moving = self.clock(-5.4, accent(0)), self.clock(-3.6, accent(2))
        still[1].add_updater(lambda m: m.set_y(zigzag(t.get_value())))
        with self.beat("A light clock: a flash runs between two mirrors. Each crossing is one tick."):
            self.show(still)
            self.play(t.animate.set_value(4), run_time=3, rate_func=linear)
        t.set_value(0)
        moving[0].add_updater(lambda m: m.set_x(-3.6 + v * h * t.get_value()))
        moving[1].add_updater(lambda m: m.move_to([-3.6 + v * h * t.get_value(), zigzag(t.get_value() / slow), 0]))
        path = TracedPath(moving[1].get_center, stroke_color=accent(1), stroke_width=4)
        with self.beat("An equal clock flies past. Seen from here, its light takes a slanted path."):
            self.show(moving)
            self.add(path, moving)
            self.play(t.animate.set_value(5), run_time=5, rate_func=linear)
        path.clear_updaters()
        counts = VGroup(Label("5 ticks", 28, accent(0)).move_to([-5.4, -2.2, 0]), Label("4 ticks", 28, accent(2)).move_to([3.6, -2.2, 0]))
        with self.beat("The speed of light is the same, the path is longer: fewer ticks."):
            self.show(counts)
        a, b, c = [-3.6, -1.5, 0], [-3.6 + v * h * slow, -1.5, 0], [-3.6 + v * h * slow, 0.9, 0]
        triangle = Polygon(a, b, c, color=accent(3), stroke_width=6, fill_opacity=0.25)
        rule = MathTex(r"t = \frac{t_0}{\sqrt{1 - v^2/c^2}} = \frac{t_0}{\sqrt{1 - 0.6^2}} = \tfrac{5}{4}\, t_0", font_size=40)
        with self.beat("Pythagoras in this triangle gives the factor: 5/4 at 60 percent of light speed."):
            self.show(triangle, rule.move_to([0.4, 2.0, 0]))
