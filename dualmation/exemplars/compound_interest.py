"""
concept: Compound interest
aliases: interest on interest; how savings grow; exponential growth of money; rule of 72; simple versus compound interest
domain: economics
level: school
facts: compound interest is also paid on earlier interest; after t years 100 at 7 percent is 100 times 1.07 to the power t; at 7 percent money doubles in about ten years; after 40 years 100 has become about 1497
"""
from manim import *
from dualmation.stage import *


class CompoundInterest(Explainer):
    def construct(self):
        self.title("Compound interest")
        rate, unit, step = 0.07, 0.0029, 0.26
        x0, y0 = -5.3, -2.2
        def column(t):
            parts, y = VGroup(), y0
            for v, c in ((100, accent(0)), (100 * rate * t, accent(1)), (100 * (1 + rate) ** t - 100 - 100 * rate * t, accent(2))):
                h = max(v * unit, 0.001)
                parts.add(Rectangle(width=0.205, height=h, stroke_width=0, fill_color=c, fill_opacity=0.95).move_to([x0 + t * step, y + h / 2, 0]))
                y += h
            return parts
        cols = [column(t) for t in range(41)]
        ground = Line([x0 - 0.3, y0, 0], [x0 + 41 * step, y0, 0], color=self.theme.muted, stroke_width=3)
        years = VGroup(*[Label(f"{t} years" if t == 40 else f"{t}", 24, self.theme.muted).move_to([x0 + t * step, y0 - 0.25, 0]) for t in (0, 10, 20, 30, 40)])
        rows = VGroup(*[VGroup(Square(0.26, stroke_width=0, fill_color=accent(i), fill_opacity=1), Label(s, 26)).arrange(RIGHT, buff=0.2)
                        for i, s in enumerate(("saved: 100", "interest on the 100", "interest on interest"))]).arrange(DOWN, aligned_edge=LEFT, buff=0.25).move_to([-3.4, 1.6, 0])
        with self.beat("Put 100 in the bank, at 7 percent interest a year."):
            self.show(ground, years, cols[0])
            self.play(FadeIn(rows[0]))
        with self.beat("Each year the 100 earn 7. That alone would grow in a straight line."):
            self.play(LaggedStart(*[FadeIn(c[:2], shift=0.1 * UP) for c in cols[1:]], lag_ratio=0.08), FadeIn(rows[1]), run_time=2.6)
        with self.beat("But the interest stays in the bank, and earns interest too."):
            self.play(LaggedStart(*[GrowFromEdge(c[2], DOWN) for c in cols[1:]], lag_ratio=0.08), FadeIn(rows[2]), run_time=3.2)
        with self.beat("At 7 percent the money doubles about every ten years."):
            for t in (10, 20, 30, 40):
                v = round(100 * (1 + rate) ** t)
                tag = Label(f"{v}", 28, weight="BOLD").next_to(cols[t], UP, buff=0.12) if t == 40 else Label(f"{v}", 28, weight="BOLD").next_to(cols[t], UP, buff=0.12).shift(0.25 * LEFT)
                self.play(FadeIn(tag, shift=0.1 * UP), Indicate(cols[t], scale_factor=1.04, color=self.theme.text), run_time=0.7)
        rule = MathTex(r"100 \cdot 1.07^{40} \approx 1497", font_size=44).next_to(rows, DOWN, buff=0.45, aligned_edge=LEFT)
        with self.beat("Simple interest would give 380 after 40 years. Compounding makes it nearly 1500."):
            self.show(rule)
