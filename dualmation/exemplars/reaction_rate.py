"""
concept: Reaction rate
aliases: why heat speeds up reactions; activation energy; collision theory; why food spoils slower in the fridge; Maxwell Boltzmann distribution
domain: chemistry
level: university
facts: particles react only when they collide hard enough; the energy needed is the activation energy; heat moves more particles over that threshold; a small rise in temperature multiplies the rate because the tail of the distribution grows fast
"""
import math
from manim import *
from dualmation.stage import *


class ReactionRate(Explainer):
    def construct(self):
        self.title("Reaction rate")
        cold = lambda e: 2 * np.sqrt(max(e, 0) / PI) * np.exp(-e)  # Maxwell-Boltzmann, kT = 1
        hot = lambda e: cold(e / 1.5) / 1.5  # kT = 1.5
        above = lambda x: math.erfc(math.sqrt(x)) + 2 * math.sqrt(x / PI) * math.exp(-x)
        few, many, need = above(4), above(4 / 1.5), 4
        box = Particles(n=26, width=4.2, height=3.4, color=accent(0), radius=0.1, speed=1.2, seed=6).move_to([-4.4, 0.2, 0])
        with self.beat("Particles react only if they collide hard enough."):
            self.show(box)
            self.play(box.move(run_time=3))
        plot = Plot(cold, x=(0, 8), y=(0, 0.55), x_label="energy", y_label="how many particles", width=7, height=3.5).move_to([2.9, 0.1, 0])
        with self.beat("Few are slow, many are medium, some are fast: their energies form a hill."):
            self.show(plot)
            self.play(box.move(run_time=2))
        line = DashedLine(plot.at(need, 0), plot.at(need, 0.4), color=accent(1), stroke_width=5)
        name = Label("energy needed", 26, accent(1)).next_to(line, UP, buff=0.12).shift(0.4 * RIGHT)
        a = plot.area(need, 8, color=accent(0), opacity=0.8)
        note = Label(f"{100 * few:.0f} % can react", 28, accent(0)).move_to(plot.at(6.2, 0.3))
        with self.beat("Only those beyond the activation energy can react: one in twenty here."):
            self.show(line, name, a, note)
        warm = plot.add_curve(hot, color=accent(2))
        plot.remove(warm)
        b = Polygon(plot.at(need, 0), *[plot.at(e, hot(e)) for e in np.linspace(need, 8, 50)], plot.at(8, 0), stroke_width=0, fill_color=accent(2), fill_opacity=0.8)
        with self.beat("Raise the absolute temperature by half: the hill becomes flatter and longer."):
            self.play(ReplacementTransform(plot.curve.copy(), warm), box.dots.animate.set_color(accent(2)), run_time=1.5)
            self.play(box.move(run_time=2, speed=1.22))
        with self.beat("Three times as many now pass the threshold, so the reaction runs much faster."):
            self.play(ReplacementTransform(a, b), run_time=1)
            self.swap(note, Label(f"{100 * many:.0f} % can react", 28, accent(2)))
            self.play(box.move(run_time=2, speed=1.22))
