"""
concept: Shares and dividends
aliases: what is a stock; how the stock market works; owning part of a company; what is a dividend; why share prices change
domain: economics
level: school
facts: a share is a small part of a company; selling shares brings the company money to grow; a dividend is the part of the profit that is paid out for each share; the price of a share rises when more people want to buy than to sell
"""
from manim import *
from dualmation.stage import *


class SharesAndDividends(Explainer):
    def construct(self):
        self.title("What is a share?")
        c = np.array([-3.4, 0.1, 0])
        parts = VGroup(*[AnnularSector(inner_radius=0.75, outer_radius=1.75, angle=TAU / 10 - 0.05, start_angle=PI / 2 - TAU * (k + 1) / 10, stroke_width=0, fill_color=accent(0), fill_opacity=0.85).shift(c) for k in range(10)])
        shop = VGroup(Square(0.62, stroke_width=0, fill_color=self.theme.text, fill_opacity=0.9), Polygon([-0.45, 0, 0], [0, 0.4, 0], [0.45, 0, 0], stroke_width=0, fill_color=accent(1), fill_opacity=1).shift(0.31 * UP)).move_to(c)
        coin = lambda p: Circle(0.15, stroke_color=accent(1), stroke_width=3, fill_color=accent(1), fill_opacity=0.85).move_to(p)
        with self.beat("A company, cut into ten equal parts. Each part is a share."):
            self.play(FadeIn(shop))
            self.play(LaggedStart(*[FadeIn(p) for p in parts], lag_ratio=0.12), run_time=1.6)
        spots = [np.array([x, y, 0]) for x in (3.0, 5.2) for y in (1.5, -1.1)]
        people = VGroup(*[VGroup(Dot([0, 0.3, 0], radius=0.22), RoundedRectangle(corner_radius=0.14, width=0.66, height=0.5, stroke_width=0, fill_opacity=1).shift(0.2 * DOWN)).set_color(accent(2 + k)).move_to(p) for k, p in enumerate(spots)])
        with self.beat("It sells four shares. The buyers' money pays for something new: it grows."):
            self.play(FadeIn(people))
            money = [coin(p + 0.7 * LEFT) for p in spots]
            self.play(*[m.animate(path_arc=0.4).move_to(c) for m in money], *[parts[k].animate.scale(0.7).set_fill(accent(2 + k)).move_to(spots[k] + 0.85 * RIGHT) for k in range(4)], run_time=2)
            self.play(*[FadeOut(m) for m in money], shop.animate.scale(1.15), run_time=0.8)
        with self.beat("The profit is 100. Paid out, that is a dividend of 10 for each share."):
            label = Label("profit 100", 30, accent(1), weight="BOLD").next_to(parts[5], DOWN, buff=0.2).set_x(c[0]).set_y(-2.1)
            self.play(FadeIn(label))
            pay = [coin(c) for _ in range(10)]
            goal = [spots[k] + 0.75 * DOWN for k in range(4)] + [parts[k].get_center() for k in range(4, 10)]
            self.play(LaggedStart(*[m.animate(path_arc=-0.4).move_to(g) for m, g in zip(pay, goal)], lag_ratio=0.05), run_time=2)
            self.play(*[FadeIn(Label("+10", 26, accent(1)).next_to(goal[k], RIGHT, buff=0.25)) for k in range(4)])
        self.clear_stage()
        price = lambda t: 50 + 9 * np.sin(0.9 * t) + 2.2 * t + 2.5 * np.sin(3.1 * t + 1)
        plot = Plot(price, x=(0, 10), y=(30, 90), x_label="time", y_label="price of a share", width=9, height=4.2)
        self.place(plot)
        with self.beat("Shares are traded. More buyers than sellers: the price rises. Otherwise it falls."):
            self.play(FadeIn(plot.axes), FadeIn(plot.labels), run_time=0.5)
            dot = plot.dot(0)
            self.add(dot)
            self.play(Create(plot.curve, rate_func=linear), plot.slide(dot, 10, rate_func=linear), run_time=4)
