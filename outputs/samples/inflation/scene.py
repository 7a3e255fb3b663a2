from manim import *
from dualmation.stage import *
from dualmation.pictograms import Pictured


class Inflation(Explainer):
    def construct(self):
        self.title("Inflation")
        idea = Pictured("Inflation", "too much money", "strong demand", "higher costs", "expectations", pictures=(None, "banknote", "cart", "factory", "question"), named=False)
        self.place(idea)
        with self.beat("Inflation is a general rise of prices, so that the same money buys less."):
            self.play(idea.hub.entrance())
            self.play(idea.hub.light(3.7))
        with self.beat("When money grows faster than goods, prices are bid up."):
            self.play(idea.reveal(0))
            self.play(idea.light(0, 2.0))
        with self.beat("If people want more than firms can make, sellers raise prices."):
            self.play(idea.reveal(1))
            self.play(idea.light(1, 2.1))
        with self.beat("Dearer oil or wages push firms to charge more."):
            self.play(idea.reveal(2))
            self.play(idea.light(2, 2.0))
        with self.beat("People who expect inflation ask for more pay, which feeds it."):
            self.play(idea.reveal(3))
            self.play(idea.light(3, 2.1))
            self.play(idea.compare(2))
        from dualmation.stage import Market
        self.clear_stage()
        plot = Plot(lambda x: 100/1.03**x, x=(0, 30), x_label="years", y_label="value of 100", width=9, height=4.3, numbers=True)
        self.place(plot)
        dot = plot.dot(0)
        with self.beat("At three percent inflation money loses more than half of its value in thirty years."):
            self.play(plot.entrance())
            self.play(FadeIn(dot), run_time=.4)
            self.play(plot.slide(dot, 30), run_time=3)
        self.clear_stage()
        market = Market("all goods")
        self.place(market)
        with self.beat("When everyone wants to buy more and no more is made, prices rise."):
            self.play(market.entrance())
            self.play(market.move_line("demand", 2))
        with self.beat("Many central banks aim at an inflation of about two percent a year."):
            self.pulse(market, scale=1.04)
