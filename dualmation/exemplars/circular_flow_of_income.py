"""
concept: Circular flow of income
aliases: how the economy works; households and firms; where money goes round; circular flow model; wages and spending
domain: economics
level: school
facts: households work for firms and receive wages; they spend the wages on the firms' goods; money runs one way round and work and goods the other; one person's spending is another's income; when spending falls incomes fall too
"""
from manim import *
from dualmation.stage import *


class CircularFlowOfIncome(Explainer):
    def construct(self):
        self.title("The circular flow of income")
        roof = Polygon([-0.95, 0, 0], [0, 0.75, 0], [0.95, 0, 0], stroke_width=0, fill_color=accent(1), fill_opacity=0.9)
        home = VGroup(roof, Rectangle(width=1.5, height=1.1, stroke_width=0, fill_color=accent(1), fill_opacity=0.6).next_to(roof, DOWN, buff=0)).move_to([-4.8, 0.35, 0])
        works = VGroup(Polygon([-1.1, -0.6, 0], [-1.1, 0.7, 0], [-0.4, 0.25, 0], [-0.4, 0.7, 0], [0.3, 0.25, 0], [0.3, 0.7, 0], [1.1, 0.25, 0], [1.1, -0.6, 0], stroke_width=0, fill_color=accent(0), fill_opacity=0.8)).move_to([4.8, 0.3, 0])
        tags = VGroup(Label("households", 28, accent(1)).next_to(home, DOWN, buff=0.2), Label("firms", 28, accent(0)).next_to(works, DOWN, buff=0.2))
        with self.beat("People live in households. Goods are made by firms."):
            self.play(FadeIn(home), FadeIn(works), FadeIn(tags))
        def lane(h, back=False):
            pts = [[-3.5, 0.1 + 0.25 * np.sign(h), 0], [-2.2, 0.1 + 0.8 * h, 0], [0, 0.1 + h, 0], [2.2, 0.1 + 0.8 * h, 0], [3.5, 0.1 + 0.25 * np.sign(h), 0]]
            return VMobject(stroke_color=self.theme.muted, stroke_width=3, stroke_opacity=0.6).set_points_smoothly(pts[::-1] if back else pts)
        lanes = [lane(1.35), lane(2.1, True), lane(-1.35, True), lane(-2.1)]
        t = ValueTracker(0)
        def stream(i, make, n=6):
            g = VGroup(*[make() for _ in range(n)])
            def run(m):
                for k, o in enumerate(m):
                    s = (k / n + t.get_value()) % 1
                    o.move_to(lanes[i].point_from_proportion(s)).set_opacity(min(1, 12 * s, 12 * (1 - s)))
            run(g.add_updater(run))
            return g
        person = lambda: VGroup(Dot([0, 0.2, 0], radius=0.1), RoundedRectangle(corner_radius=0.08, width=0.28, height=0.3, fill_opacity=1, stroke_width=0)).set_color(accent(3))
        coin = lambda: Circle(0.17, stroke_color=accent(1), stroke_width=4, fill_color=accent(1), fill_opacity=0.8)
        box = lambda: Square(0.3, stroke_width=0, fill_color=accent(4), fill_opacity=1)
        def flow(i, make, name, color, y, text):
            with self.beat(text):
                self.play(Create(lanes[i]), FadeIn(stream(i, make)), FadeIn(Label(name, 26, color).move_to([0, y, 0])), run_time=0.8)
                self.play(t.animate.increment_value(0.5), run_time=3.2, rate_func=linear)
        flow(0, person, "work", accent(3), 1.0, "People give their work to firms.")
        flow(1, coin, "wages", accent(1), 2.65, "Firms pay them wages for it.")
        flow(2, box, "goods", accent(4), -0.8, "Firms make goods and sell them to the households.")
        flow(3, coin, "spending", accent(1), -2.42, "So the wages come back as spending. Money goes round and round.")
        with self.beat("What one side spends is what the other side earns."):
            self.play(t.animate.increment_value(0.8), run_time=4, rate_func=linear)
