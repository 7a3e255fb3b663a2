"""
concept: Taylor series
aliases: Taylor polynomial; approximate a function by polynomials; power series of sine; how calculators compute sine
domain: mathematics
level: university
facts: a Taylor polynomial matches the value and the first derivatives of a function at one point; for the sine at 0 the terms are x, x cubed over 3 factorial, x to the fifth over 5 factorial with alternating signs; more terms stay close over a wider range
"""
from manim import *
from dualmation.stage import *
import math


class TaylorSeries(Explainer):
    def construct(self):
        self.title("Taylor series")
        plot = Plot(math.sin, x=(-7.2, 7.2), y=(-2.1, 2.1), width=12.4, height=3.9).move_to([0, 0.85, 0])
        poly = lambda n: (lambda x: sum((-1) ** (k // 2) * x**k / math.factorial(k) for k in range(1, n + 1, 2)))
        with self.beat("A sine curve is not a polynomial. Can powers of x imitate it?"):
            self.show(plot)
            zero = Dot(plot.at(0), radius=0.12, color=accent(1), z_index=4)
            self.play(FadeIn(zero, scale=2))
        terms = {1: r"x", 3: r"-\,\frac{x^3}{3!}", 5: r"+\,\frac{x^5}{5!}", 7: r"-\,\frac{x^7}{7!}", 9: r"+\,\frac{x^9}{9!}"}
        sums = MathTex(r"\sin x \approx", *terms.values(), font_size=46).move_to([0, -1.9, 0])
        said = {1: "At zero the sine has height 0 and slope 1: the line x fits best.",
                3: "The next term bends the line as the sine bends.",
                5: "Each further term matches more derivatives at zero, and holds on for longer."}
        now = None
        for i, n in enumerate((1, 3, 5)):
            with self.beat(said[n]):
                new = plot.add_curve(poly(n), color=accent(1 + i))
                plot.remove(new)
                self.play(Create(new) if now is None else ReplacementTransform(now, new), FadeIn(sums[0] if i == 0 else VGroup()), Write(sums[i + 1].set_color(accent(1 + i))), run_time=1.8)
                now = new
                for m in (7, 9) if n == 5 else ():
                    new = plot.add_curve(poly(m), color=accent((m + 1) // 2))
                    plot.remove(new)
                    self.play(ReplacementTransform(now, new), Write(sums[(m + 1) // 2].set_color(accent((m + 1) // 2))), run_time=1.4)
                    now = new
        err = abs(poly(9)(2) - math.sin(2))
        with self.beat(f"Near zero, five terms are excellent: at x = 2 the error is only {err:.5f}."):
            spot = plot.dot(0, color=self.theme.text)
            self.play(FadeIn(spot), run_time=0.4)
            self.play(plot.slide(spot, 2), run_time=1.8)
