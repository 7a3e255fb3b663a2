"""
concept: Free fall
aliases: falling objects; why heavy and light things fall equally fast; acceleration due to gravity; g = 9.8; how fast do things fall
domain: physics
level: school
facts: without air all bodies fall alike; near the ground the speed grows by 9.8 metres per second in every second; the distance fallen is half g times the time squared; after three seconds a body has fallen about 44 metres
"""
from manim import *
from dualmation.stage import *


class FreeFall(Explainer):
    def construct(self):
        self.title("Free fall")
        g, top, unit = 9.8, 2.5, 11  # metres per second squared, start, metres to one unit of the frame
        fallen = lambda t: 0.5 * g * t**2
        where = lambda x, t: [x, top - fallen(t) / unit, 0]
        floor = Line([-6, -2.5, 0], [6, -2.5, 0], color=self.theme.muted, stroke_width=5)
        big, small = Dot(where(-3.6, 0), radius=0.32, color=accent(2)), Dot(where(-2.2, 0), radius=0.14, color=accent(0))
        with self.beat("A heavy and a light ball are let go at the same moment, without air."):
            self.show(floor, big, small)
        with self.beat("They fall side by side: mass makes no difference."):
            drop = lambda d, x: UpdateFromAlphaFunc(d, lambda m, a: m.move_to(where(x, 3 * a)), rate_func=linear)
            self.play(drop(big, -3.6), drop(small, -2.2), run_time=3)
        marks = VGroup(*[VGroup(DashedLine(where(-1.6, t), where(0.2, t), color=self.theme.muted, stroke_width=3),
            Label(f"{t} s: {fallen(t):.1f} m", 26).next_to(where(0.2, t), RIGHT, buff=0.2)) for t in (1, 2, 3)])
        ghosts = VGroup(*[Dot(where(x, t), radius=r, color=c, fill_opacity=0.45) for t in (0, 1, 2) for x, r, c in ((-3.6, 0.32, accent(2)), (-2.2, 0.14, accent(0)))])
        with self.beat("Look at them once a second. The gaps grow: 4.9, then 14.7, then 24.5 metres."):
            self.show(ghosts, marks, run_time=2.5)
        speeds = VGroup()
        for t in (1, 2, 3):
            a = Arrow(where(3.4, t), where(3.4, t) + 0.28 * t * DOWN, buff=0, color=accent(1), stroke_width=7, tip_length=0.18)
            speeds.add(VGroup(a, Label(f"{g * t:.1f} m/s", 26, accent(1)).next_to(a, RIGHT, buff=0.2)))
        with self.beat("Because every second adds the same 9.8 metres per second to the speed."):
            self.show(speeds, run_time=2.5)
