"""
concept: Pi
aliases: circle number; circumference and diameter; what is 3.14; why pi is the same for every circle
domain: mathematics
level: school
facts: pi is the circumference of a circle divided by its diameter; a wheel that rolls once travels pi times its diameter; the ratio is the same for every circle; pi is about 3.14159 and its decimals never end or repeat
"""
from manim import *
from dualmation.stage import *
import numpy as np


class Pi(Explainer):
    def construct(self):
        self.title("What is pi?")
        d = 2.5
        ruler = Ruler(0, 4, 1, length=4 * d).move_to([0.2, -1.55, 0])
        r, ground = d / 2, ruler.at(0)[1]
        u, start = ValueTracker(0), ruler.at(0)[0]
        rim = Circle(r, color=accent(0), stroke_width=6).move_to([start, ground + r, 0])
        span = DoubleArrow([start - r, ground + r, 0], [start + r, ground + r, 0], buff=0, color=accent(1), stroke_width=5, tip_length=0.2)
        name = Label("diameter = 1", 24, accent(1)).next_to(rim, UP, buff=0.15)
        with self.beat("Take a wheel, and let its diameter be the unit of length."):
            self.show(rim, span, name)
            self.show(ruler)

        def wheel():
            x, turn = start + r * u.get_value(), -u.get_value()
            c = np.array([x, ground + r, 0])
            foot = c + r * np.array([np.cos(turn - PI / 2), np.sin(turn - PI / 2), 0])
            spokes = VGroup(*[Line(c, c + r * np.array([np.cos(turn + k * PI / 3), np.sin(turn + k * PI / 3), 0]), color=self.theme.muted, stroke_width=2) for k in range(6)])
            return VGroup(Circle(r, color=accent(0), stroke_width=6).move_to(c), spokes, Dot(foot, radius=0.13, color=accent(2)))
        body = always_redraw(wheel)
        trail = always_redraw(lambda: Line([start, ground, 0], [start + r * u.get_value() + 0.01, ground, 0], color=accent(2), stroke_width=10))
        with self.beat("Mark the lowest point and roll the wheel once around."):
            self.play(FadeOut(span), FadeOut(name), FadeOut(rim), FadeIn(body), FadeIn(trail), run_time=0.7)
            self.play(u.animate.set_value(TAU), run_time=5, rate_func=linear)
        tick = Line(ruler.at(np.pi) + 0.25 * DOWN, ruler.at(np.pi) + 0.05 * UP, color=accent(2), stroke_width=5)
        num = MathTex(r"\pi", font_size=52, color=accent(2)).next_to(tick, DOWN, buff=0.1).shift(0.3 * RIGHT)
        with self.beat("Its whole rim, laid flat, is a little longer than three diameters."):
            self.play(Create(tick))
            self.play(Write(num), Indicate(ruler.numbers[3], color=accent(1)))
        rule = MathTex(r"\pi = \frac{\text{circumference}}{\text{diameter}} = 3.14159\ldots", font_size=46).move_to([-1.6, 1.2, 0])
        with self.beat("This ratio is the same for every circle, and its decimals never end."):
            self.show(rule)
