"""
concept: Supply and demand
aliases: how prices are set; market equilibrium; law of supply and demand; why prices go up when more people want something; demand curve
domain: economics
level: school
facts: at a higher price buyers want less and sellers offer more; above the equilibrium price goods are left over; the market settles where the two amounts are equal; when demand grows both price and quantity rise
"""
from manim import *
from dualmation.stage import *


class SupplyAndDemand(Explainer):
    def construct(self):
        self.title("Supply and demand")
        plot = Plot(lambda q: 9 - q, x=(0, 10), y=(0, 10), x_label="quantity", y_label="price", width=8, height=4.5)
        self.place(plot)
        with self.beat("At a high price buyers want little. At a low price they want a lot."):
            self.show(plot)
            name = Label("demand", 26, accent(0)).move_to(plot.at(9.7, 1.1))
            self.show(name)
        with self.beat("Sellers are the other way round: the better the price, the more they offer."):
            supply = plot.add_curve(lambda q: 1 + q, accent(1), x=(0, 8.6))
            self.show(supply, Label("supply", 26, accent(1)).move_to(plot.at(9.6, 9.4)))
        price, base = ValueTracker(7.6), ValueTracker(9)
        level = Line(color=accent(2), stroke_width=6)
        level.add_updater(lambda m: m.put_start_and_end_on(plot.at(base.get_value() - price.get_value(), price.get_value()), plot.at(max(price.get_value() - 1, base.get_value() - price.get_value() + 0.02), price.get_value())))
        level.update()
        ends = VGroup(Dot(color=accent(2), radius=0.12), Dot(color=accent(2), radius=0.12)).set_z_index(3)
        ends.add_updater(lambda m: (m[0].move_to(level.get_start()), m[1].move_to(level.get_end())))
        ends.update()
        more = Label("left over", 26, accent(2)).next_to(level, UP, buff=0.15)
        with self.beat("If the price is too high, more is offered than wanted. Goods are left over."):
            self.play(Create(level), FadeIn(ends))
            self.show(more)
        with self.beat("So sellers lower the price, until both amounts are the same: the equilibrium."):
            self.play(FadeOut(more), run_time=0.3)
            self.play(price.animate.set_value(5.0), run_time=2.5)
        with self.beat("When more people want it, demand moves right. Price and quantity both rise."):
            new = plot.add_curve(lambda q: 11 - q, accent(0), x=(2, 9))
            old = plot.curve.copy().set_stroke(opacity=0.35)
            self.remove(new)
            self.add(old)
            self.play(Transform(plot.curve, new), name.animate.move_to(plot.at(10.2, 2.3)), run_time=1.2)
            self.play(price.animate.set_value(6), base.animate.set_value(11), run_time=1.5)
