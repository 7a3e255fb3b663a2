"""
concept: Gradient descent
aliases: steepest descent; how a model learns; minimising a loss function; learning rate
domain: machine learning
level: university
facts: the gradient points uphill, so the step goes against it; the step is the learning rate times the slope; near the minimum the slope is small and so are the steps; too large a learning rate overshoots
"""
from manim import *
from dualmation.stage import *


class GradientDescent(Explainer):
    def construct(self):
        self.title("Gradient descent")
        plot = Plot(lambda x: 0.35 * (x - 1) ** 2 + 0.4, x=(-4, 5), x_label="parameter", y_label="loss")
        with self.beat("A model has a loss for every value of its parameter. We look for the lowest point."):
            self.show(plot, where="stage")
        ball = plot.dot(-3.4)
        line = plot.tangent(ball)
        with self.beat("At any point, the slope tells which way is uphill."):
            self.show(ball)
            self.show(line)
        with self.beat("So step against the slope: steep slope, long step; gentle slope, short step."):
            x = -3.4
            for _ in range(6):
                x = x - 0.9 * plot.slope(x)
                self.play(plot.slide(ball, x), run_time=0.7)
        rule = MathTex(r"x \leftarrow x - \eta \, f'(x)", font_size=44).move_to(plot.at(2.5, 6.3))
        with self.beat("Each step is the learning rate times the slope, until the slope is almost zero."):
            self.show(rule)
            for _ in range(5):
                x = x - 0.9 * plot.slope(x)
                self.play(plot.slide(ball, x), run_time=0.5)
