"""
concept: Chain rule
aliases: derivative of a function inside a function; how to differentiate a composite function; derivative of f(g(x)); why rates multiply; inner and outer derivative
domain: mathematics
level: university
facts: in a chain of functions the rates of change multiply; the derivative of f(g(x)) is f'(g(x)) times g'(x); near x = 1 the square moves twice as fast as x; near u = 1 the cube moves three times as fast as u; the cube of the square of x is x to the power six, whose slope at 1 is 6
"""
from manim import *
from dualmation.stage import *


class ChainRule(Explainer):
    def construct(self):
        self.title("The chain rule")
        scale, rows, maps = 100, (2.2, 0.75, -0.7), (lambda x: x, lambda x: x ** 2, lambda x: x ** 6)
        x = ValueTracker(1)
        spot = lambda i: np.array([-3.4 + scale * (maps[i](x.get_value()) - 1), rows[i], 0])
        lines, names, dots, trails, reads = [], [], [], [], []
        for i, name in enumerate(("x", "u = x^2", "y = u^3")):
            ticks = [Line(0.11 * DOWN, 0.11 * UP, color=self.theme.muted, stroke_width=3).move_to([-3.4 + k, rows[i], 0]) for k in range(8)]
            lines.append(VGroup(Line([-3.8, rows[i], 0], [4.0, rows[i], 0], color=self.theme.muted, stroke_width=3), *ticks))
            names.append(MathTex(name, font_size=40, color=accent(i)).move_to([-5.3, rows[i], 0]))
            dots.append(Dot(spot(i), radius=0.15, color=accent(i), z_index=3).add_updater(lambda m, i=i: m.move_to(spot(i))))
            trails.append(Line(spot(i), spot(i) + 0.01 * RIGHT, color=accent(i), stroke_width=12).add_updater(lambda m, i=i: m.put_start_and_end_on([-3.4, rows[i], 0], spot(i) + 0.01 * RIGHT)))
            reads.append(DecimalNumber(1, num_decimal_places=3, font_size=40, color=accent(i)).move_to([5.2, rows[i], 0]).add_updater(lambda m, i=i: m.set_value(maps[i](x.get_value()))))
        joins = [Line(spot(i) + 0.2 * DOWN, spot(i + 1) + 0.2 * UP, color=self.theme.muted, stroke_width=3) for i in range(2)]
        for i, j in enumerate(joins):
            j.add_updater(lambda m, i=i: m.put_start_and_end_on(spot(i) + 0.2 * DOWN, spot(i + 1) + 0.2 * UP))
        with self.beat("A chain: x is squared to u. A step of x makes u move."):
            self.play(*[FadeIn(o) for i in (0, 1) for o in (lines[i], names[i], dots[i], trails[i], reads[i])], FadeIn(joins[0]))
            self.play(x.animate.set_value(1.01), run_time=2)
        times = [MathTex(t, font_size=40).move_to([-5.3, (rows[i] + rows[i + 1]) / 2, 0]) for i, t in enumerate((r"\times 2", r"\times 3"))]
        with self.beat("Near x = 1 the slope of the square is 2, so u moves twice as far."):
            self.play(FadeIn(times[0]))
            for v in (1, 1.01): self.play(x.animate.set_value(v), run_time=1)
        with self.beat("Then u is cubed to y. Here that slope is 3: three times as far as u."):
            self.play(*[FadeIn(o) for o in (lines[2], names[2], dots[2], trails[2], reads[2], joins[1], times[1])])
            for v in (1, 1.01): self.play(x.animate.set_value(v), run_time=1.3)
        rule = MathTex(r"\frac{dy}{dx} = \frac{dy}{du} \cdot \frac{du}{dx} = 3 \cdot 2 = 6", font_size=46).move_to([0, -1.85, 0])
        with self.beat("Twice, then three times: altogether six times. Rates along a chain multiply."):
            self.play(Write(rule))
            self.play(x.animate.set_value(1), run_time=1)
            self.play(x.animate.set_value(1.01), run_time=2)
        with self.beat("Check: the cube of the square is x to the sixth, with slope 6 at 1."):
            self.swap(rule, MathTex(r"y = (x^2)^3 = x^6, \qquad \frac{dy}{dx} = 3u^2 \cdot 2x = 6x^5", font_size=46))
