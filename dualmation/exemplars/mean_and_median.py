"""
concept: Mean and median
aliases: average versus median; outliers; measures of the centre; why median income
domain: statistics
level: school
facts: the mean is the sum divided by the count, the balance point of the data; the median is the middle value of the sorted data; one extreme value moves the mean a lot; the median hardly moves
"""
from manim import *
from dualmation.stage import *
import numpy as np


class MeanAndMedian(Explainer):
    def construct(self):
        self.title("Mean and median")
        data = [2, 3, 4, 5, 6]
        ruler = Ruler(0, 20, 2, length=11.6).move_to([0, -0.2, 0])
        last = ValueTracker(6)
        mean = lambda: (sum(data[:4]) + last.get_value()) / 5
        ball = lambda v, i: Circle(0.24, color=self.theme.text, stroke_width=2, fill_color=accent(i), fill_opacity=1).move_to(ruler.at(v) + 0.28 * UP)
        balls = [ball(v, 0) for v in data[:4]]
        rich = ball(6, 2).add_updater(lambda m: m.move_to(ruler.at(last.get_value()) + 0.28 * UP))
        with self.beat("Five people earn 2, 3, 4, 5 and 6 thousand a month. What is typical?"):
            self.show(ruler)
            self.play(LaggedStart(*[FadeIn(b, shift=0.6 * DOWN) for b in (*balls, rich)], lag_ratio=0.2))
        foot = Triangle(color=accent(1), fill_opacity=1).scale(0.3).add_updater(lambda m: m.move_to(ruler.at(mean()) + 1.1 * DOWN))
        tag = Label("mean", 26, accent(1)).add_updater(lambda m: m.next_to(foot, DOWN, buff=0.2))
        with self.beat("The mean is the balance point: the sum, 20, divided by five people gives 4."):
            self.play(FadeIn(foot), FadeIn(tag))
        mid = Arrow(1.0 * UP, ORIGIN, buff=0, color=accent(3), stroke_width=6, tip_length=0.24).shift(ruler.at(4) + 0.65 * UP)
        name = Label("median", 26, accent(3)).next_to(mid, UP, buff=0.1)
        with self.beat("The median is the middle one in the row: two earn less, two earn more."):
            self.play(GrowArrow(mid), FadeIn(name))
            self.play(*[Indicate(b, color=accent(3)) for b in balls[:2]], run_time=0.7)
            self.play(Indicate(balls[3], color=accent(3)), Indicate(rich, color=accent(3)), run_time=0.7)
        value = DecimalNumber(4, num_decimal_places=1, font_size=44, color=accent(1)).move_to([4.6, 2.1, 0])
        value.add_updater(lambda m: m.set_value(mean()))
        words = VGroup(Label("mean", 28, accent(1)).next_to(value, LEFT, buff=0.3), Label("median", 28, accent(3)).next_to(value, LEFT, buff=0.3).shift(0.6 * DOWN), Label("4.0", 30, accent(3)).move_to([4.6, 1.5, 0]))
        with self.beat("Now one of them gets rich. The mean follows, the median stays."):
            self.play(FadeIn(words), FadeIn(value))
            self.play(last.animate.set_value(19), run_time=3.5)
        with self.beat("That is why the typical income is usually reported as a median."):
            self.play(Indicate(name, color=accent(3)), Indicate(mid, color=accent(3)))
