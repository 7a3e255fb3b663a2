"""
concept: Tax brackets
aliases: progressive income tax; marginal tax rate; how income tax works; does a raise cost me money; average and marginal rate
domain: economics
level: school
facts: each rate applies only to the income inside its bracket; with rates of 0, 20 and 40 percent an income of 50 thousand pays 10 thousand; the average rate is lower than the top rate; in such a system earning more never lowers what you keep
"""
from manim import *
from dualmation.stage import *


class TaxBrackets(Explainer):
    def construct(self):
        self.title("Tax brackets")
        lows, highs, rates, u = (0, 10, 40), (10, 40, 70), (0, 0.2, 0.4), 0.11
        base, xs, w = -1.75, (-4.6, -1.2, 2.2), 2.5
        jars, names = VGroup(), VGroup()
        for i, (a, b, r) in enumerate(zip(lows, highs, rates)):
            top = base + (b - a) * u
            jars.add(VMobject(stroke_color=self.theme.muted, stroke_width=5).set_points_as_corners([[xs[i] - w / 2, top, 0], [xs[i] - w / 2, base, 0], [xs[i] + w / 2, base, 0], [xs[i] + w / 2, top, 0]]))
            names.add(Label(("first 10,000", "next 30,000", "above 40,000")[i], 26).move_to([xs[i], base - 0.3, 0]),)
        tags = VGroup(*[Label(f"{r:.0%} tax", 28, accent(2), weight="BOLD").next_to(j, UP, buff=0.2) for r, j in zip(rates, jars)])
        fill = lambda i, v, c, a=0: Rectangle(width=w - 0.12, height=v * u, stroke_width=0, fill_color=c, fill_opacity=0.9).move_to([xs[i], base + 0.03 + (a + v / 2) * u, 0])
        with self.beat("Picture the brackets as jars, each with its own tax rate. Invented rates here."):
            self.show(jars, names, tags)
        income = [fill(0, 10, accent(3)), fill(1, 30, accent(3)), fill(2, 10, accent(3))]
        with self.beat("An income of 50,000 fills the first jar, then the next. The rest goes above."):
            for f in income:
                self.play(GrowFromEdge(f, DOWN), run_time=0.9)
        paid = [fill(1, 6, accent(2)), fill(2, 4, accent(2))]
        with self.beat("Each rate takes its share only from its own jar: 6,000 and 4,000."):
            self.play(*[GrowFromEdge(p, DOWN) for p in paid], run_time=1.2)
            self.play(*[FadeIn(Label(s, 26, self.theme.panel, weight="BOLD").move_to(p)) for s, p in (("6,000", paid[0]),)],
                      FadeIn(Label("4,000", 26, accent(2), weight="BOLD").next_to(paid[1], RIGHT, buff=0.25)))
        total = VGroup(Label("tax 10,000", 30, accent(2), weight="BOLD"), Label("= 20% of 50,000", 26)).arrange(DOWN, buff=0.15).move_to([-4.6, 1.6, 0])
        with self.beat("Together 10,000: a fifth of the income, although the top rate is 40 percent."):
            self.show(total)
        with self.beat("Earn 10,000 more, and only that slice is taxed at 40 percent. You keep 6,000."):
            more, cut = fill(2, 6, accent(1), 14), fill(2, 4, accent(2), 10)
            self.play(GrowFromEdge(VGroup(cut, more), DOWN), run_time=1)
            self.play(FadeIn(Label("you keep 6,000", 26, accent(1), weight="BOLD", width=3).next_to(more, RIGHT, buff=0.25)))
