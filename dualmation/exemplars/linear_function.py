"""
concept: Linear function
aliases: y = mx + b; slope and intercept; equation of a line; straight line graph
domain: mathematics
level: school
facts: in y = mx + b the slope m is the rise for one step to the right; the intercept b is the height where the line crosses the y axis; a negative slope falls; changing b shifts the line without turning it
"""
from manim import *
from dualmation.stage import *


class LinearFunction(Explainer):
    def construct(self):
        self.title("Straight lines: y = mx + b")
        axes = Axes(x_range=[-4, 4, 1], y_range=[-3, 4, 1], x_length=6.4, y_length=5.0, tips=False, axis_config=dict(color=self.theme.muted, stroke_width=3)).move_to([-3.0, 0.15, 0])
        grid = VGroup(*[Line(axes.c2p(x, -3), axes.c2p(x, 4)) for x in range(-4, 5)], *[Line(axes.c2p(-4, y), axes.c2p(4, y)) for y in range(-3, 5)]).set_stroke(self.theme.muted, 1, opacity=0.3)
        m, b = ValueTracker(0.5), ValueTracker(1)
        f = lambda x: m.get_value() * x + b.get_value()
        def drawn():
            xs = [x for x in (k / 100 for k in range(-400, 401)) if -3 <= f(x) <= 4]
            return Line(axes.c2p(xs[0], f(xs[0])), axes.c2p(xs[-1], f(xs[-1])), color=accent(0), stroke_width=6)
        line = always_redraw(drawn)
        cut = always_redraw(lambda: Dot(axes.c2p(0, b.get_value()), radius=0.12, color=accent(1)))
        step = always_redraw(lambda: VGroup(Line(axes.c2p(1, f(1)), axes.c2p(2, f(1)), color=self.theme.text, stroke_width=5), Line(axes.c2p(2, f(1)), axes.c2p(2, f(2) + 1e-3), color=accent(2), stroke_width=7)))
        eq = VGroup(MathTex("y =", font_size=56), DecimalNumber(0.5, num_decimal_places=1, include_sign=False, font_size=56, color=accent(2)), MathTex("x", font_size=56),
                    DecimalNumber(1, num_decimal_places=1, include_sign=True, font_size=56, color=accent(1))).arrange(RIGHT, buff=0.22).move_to([3.6, 1.6, 0])
        spots = [e.get_left() for e in eq]
        eq[1].add_updater(lambda d: d.set_value(m.get_value()).move_to(spots[1], aligned_edge=LEFT))
        eq[2].add_updater(lambda d: d.next_to(eq[1], RIGHT, buff=0.12))
        eq[3].add_updater(lambda d: d.set_value(b.get_value()).next_to(eq[2], RIGHT, buff=0.3))
        with self.beat("A straight line needs two numbers."):
            self.play(FadeIn(grid), Create(axes))
            self.play(FadeIn(line), FadeIn(eq))
        up = Label("b: height at x = 0", 28, accent(1), width=6).move_to([3.6, 0.2, 0])
        with self.beat("The intercept b says where it crosses the vertical axis. It shifts the line."):
            self.play(FadeIn(cut, scale=2), FadeIn(up))
            self.play(b.animate.set_value(2.5), run_time=1.2)
            self.play(b.animate.set_value(-1), run_time=1.6)
        rise = Label("m: rise for one step right", 28, accent(2), width=6).move_to([3.6, -0.6, 0])
        with self.beat("The slope m says how much it rises for one step to the right."):
            self.play(FadeIn(step), FadeIn(rise))
            self.play(m.animate.set_value(1.5), run_time=1.6)
        with self.beat("Slope zero is level, and a negative slope falls."):
            self.play(m.animate.set_value(0), b.animate.set_value(1), run_time=1.5)
            self.wait(0.6)
            self.play(m.animate.set_value(-1), run_time=1.5)
