"""
concept: Entropy
aliases: second law of thermodynamics; why gas spreads out; disorder; arrow of time; why mixing is never undone
domain: physics
level: university
facts: a gas set free fills its container; far more arrangements are spread out than gathered; four particles have 1 way to be all on the left and 6 ways to be split evenly; entropy is the logarithm of the number of arrangements times Boltzmann's constant
"""
from manim import *
from dualmation.stage import *


class Entropy(Explainer):
    def construct(self):
        self.title("Entropy")
        gas = Particles(n=40, width=7, height=3.6, color=accent(0), speed=1.6, seed=3).move_to([0, 0.2, 0])
        for d in gas.dots:
            d.move_to([-3.5 + 0.1 + (d.get_x() + 3.5) * 0.48, d.get_y(), 0])
        wall = Line([0, 2.0, 0], [0, -1.6, 0], color=accent(1), stroke_width=8)
        with self.beat("Gas is locked into the left half of a box."):
            self.show(gas, wall)
        with self.beat("Take the wall away: it spreads, and never gathers on the left again. Why?"):
            self.play(FadeOut(wall, run_time=0.4))
            self.play(gas.move(run_time=4))
        self.clear_stage()
        ways = [1, 4, 6, 4, 1]  # of choosing which of four particles are on the right
        rows = VGroup()
        for k, n in enumerate(ways):
            box = Rectangle(width=2.0, height=0.75, color=self.theme.muted, stroke_width=3)
            line = DashedLine(box.get_top(), box.get_bottom(), color=self.theme.muted, stroke_width=2)
            dots = VGroup(*[Dot([(-0.78 + 0.19 * i) if i < 4 - k else (0.2 + 0.19 * (i - 4 + k)), 0, 0], radius=0.085, color=accent(0)) for i in range(4)])
            bar = VGroup(*[Square(0.5, stroke_width=0, fill_color=accent(1), fill_opacity=0.85) for _ in range(n)]).arrange(UP, buff=0.07)
            cup = VGroup(box, line, dots).move_to([-5 + 2.5 * k, -1.6, 0])
            rows.add(VGroup(cup, bar.next_to(cup, UP, buff=0.2), Label(n, 28, accent(1)).next_to(bar, UP, buff=0.12)))
        with self.beat("Count the ways with four particles. All on the left: one way."):
            self.show(rows[0])
        with self.beat("Split evenly: six ways. So chance alone finds the middle most often."):
            self.show(*rows[1:], run_time=3)
        with self.beat("Entropy measures this number of ways, so left alone it grows."):
            self.show(MathTex(r"S = k \ln W", font_size=50).move_to([4.6, 1.8, 0]))
