"""
concept: Derivative
aliases: slope of a curve; instantaneous rate of change; what differentiation means; secant becomes tangent
domain: mathematics
level: school
facts: the slope through two points of a curve is rise over run; as the second point approaches the first, the secant becomes the tangent; the derivative is the limit of these slopes; for x squared at 1 the derivative is 2
"""
from manim import *
from dualmation.stage import *


class Derivative(Explainer):
    def construct(self):
        self.title("The derivative")
        f = lambda x: x**2
        plot = Plot(f, x=(-0.6, 3.2), y=(-0.6, 10), x_label="x", y_label="f(x) = x²", width=7.4, height=4.8, numbers=True)
        plot.move_to([-2.7, 0.15, 0])
        with self.beat("How steep is a curve at a single point?"):
            self.show(plot)
            a = Dot(plot.at(1), radius=0.12, color=accent(2), z_index=3)
            self.play(FadeIn(a, scale=3))
        b = plot.dot(3.0)
        h = lambda: b.x.get_value() - 1
        tip = lambda x: plot.at(x, 1 + (2 + h()) * (x - 1))
        line = Line(tip(0.55), tip(3.15), color=accent(1), stroke_width=5)
        line.add_updater(lambda m: m.put_start_and_end_on(tip(0.55), plot.at(3.15, 1 + (2 + h()) * 2.15)))
        rise = always_redraw(lambda: VGroup(Line(plot.at(1), plot.at(1 + h(), 1), color=accent(3), stroke_width=5),
                                            Line(plot.at(1 + h(), 1), plot.at(1 + h()), color=accent(5), stroke_width=5)))
        rule = MathTex(r"\text{slope} =", r"\frac{f(1+h)-f(1)}{h}", font_size=42).move_to([4.0, 1.7, 0])
        with self.beat("Take a second point. Rise divided by run gives the slope between the two."):
            self.play(FadeIn(b), FadeIn(rise))
            self.play(Create(line))
            self.show(rule)
        names = VGroup(MathTex("h =", font_size=44, color=accent(3)), MathTex(r"\text{slope} =", font_size=44, color=accent(1))).arrange(DOWN, buff=0.5, aligned_edge=RIGHT).move_to([3.4, -0.3, 0])
        nums = VGroup(*[DecimalNumber(v, num_decimal_places=2, font_size=44, color=accent(c)).next_to(n, RIGHT, buff=0.2) for n, v, c in zip(names, (2, 4), (3, 1))])
        nums[0].add_updater(lambda m: m.set_value(h()))
        nums[1].add_updater(lambda m: m.set_value(2 + h()))
        with self.beat("Let the second point slide towards the first: the run h shrinks."):
            self.play(FadeIn(names), FadeIn(nums))
            self.play(plot.slide(b, 1.8), run_time=1.5)
            self.play(plot.slide(b, 1.2), run_time=1.5)
        with self.beat("The slopes settle on one number: here it is 2."):
            self.play(plot.slide(b, 1.002), run_time=2.5)
        limit = MathTex(r"f'(1) = \lim_{h \to 0}\frac{f(1+h)-f(1)}{h} = 2", font_size=36, color=accent(1)).move_to([4.0, -1.8, 0])
        with self.beat("That limit is the derivative: the slope of the tangent line."):
            self.show(limit)
