"""
concept: Integral
aliases: area under a curve; Riemann sum; what integration means; definite integral
domain: mathematics
level: school
facts: a definite integral of a positive function is the area under its graph; rectangles approximate this area; thinner rectangles leave a smaller error; the area under x squared from 0 to 2 is 8/3
"""
from manim import *
from dualmation.stage import *


class Integral(Explainer):
    def construct(self):
        self.title("The integral: area under a curve")
        f = lambda x: x**2
        plot = Plot(f, x=(0, 2.4), y=(0, 5.2), x_label="x", y_label="f(x) = x²", width=7.2, height=4.7, numbers=True).move_to([-2.6, 0.2, 0])
        ends = VGroup(*[DashedLine(plot.at(x, 0), plot.at(x), color=self.theme.text, stroke_width=3) for x in (2,)])
        with self.beat("How large is the area under this curve, from 0 to 2?"):
            self.show(plot)
            area = plot.area(0, 2, color=accent(0), opacity=0.35)
            self.play(FadeIn(area), Create(ends))

        def bars(n):
            w = 2 / n
            return VGroup(*[Polygon(plot.at(i * w, 0), plot.at(i * w + w, 0), plot.at(i * w + w, f(i * w + w / 2)), plot.at(i * w, f(i * w + w / 2)),
                                    color=accent(1), fill_opacity=0.55, stroke_width=2 if n < 40 else 0.6) for i in range(n)])
        total = lambda n: sum(f((i + 0.5) * 2 / n) * 2 / n for i in range(n))
        row = lambda n: MathTex(rf"{n} \text{{ rectangles: }}\ {total(n):.4f}", font_size=38).move_to([4.2, 1.9 - 0.65 * [4, 8, 16, 64].index(n), 0])
        now = bars(4)
        with self.beat("Rectangles are easy: width times height. Four of them give a rough answer."):
            self.play(LaggedStart(*[GrowFromEdge(b, DOWN) for b in now], lag_ratio=0.3))
            self.show(row(4))
        with self.beat("Thinner rectangles follow the curve more closely."):
            for n in (8, 16, 64):
                new = bars(n)
                self.play(FadeOut(now), FadeIn(new), run_time=0.7)
                self.show(row(n), run_time=0.6)
                now = new
        exact = MathTex(r"\int_0^2 x^2\,dx = \frac{8}{3} \approx 2.6667", font_size=46, color=accent(1)).move_to([4.2, -1.5, 0])
        with self.beat("The sums approach one number. That limit is the integral."):
            self.play(FadeOut(now), area.animate.set_fill(accent(1), opacity=0.7), run_time=1)
            self.show(exact)
