"""
concept: The Columbian exchange
aliases: what came from the Americas; where potatoes and tomatoes come from; exchange between old and new world; consequences of Columbus; crops and diseases after 1492
domain: history
level: school
facts: from 1492 plants, animals, people and germs crossed the Atlantic in both directions; maize, potatoes, tomatoes and cacao came from the Americas; wheat, horses, cattle and sugar cane went there; smallpox and measles killed a large part of the native peoples
"""
from manim import *
from dualmation.stage import *


class ColumbianExchange(Explainer):
    def coast(self, pts, color):
        return VMobject(stroke_color=color, stroke_width=4, fill_color=color, fill_opacity=0.35).set_points_smoothly([[*p, 0] for p in pts])

    def construct(self):
        self.title("The Columbian exchange")
        west = self.coast([(-6.5, 2.6), (-3.6, 2.5), (-3.9, 1.6), (-4.9, 1.0), (-4.8, 0.35), (-3.6, -0.1), (-3.2, -0.9), (-3.9, -1.7), (-4.6, -2.4), (-4.9, -1.6), (-5.2, -0.6), (-5.5, 0.3), (-6.4, 1.3), (-6.5, 2.6)], accent(3))
        east = self.coast([(6.5, 2.6), (4.0, 2.5), (3.4, 1.6), (4.4, 1.25), (3.6, 0.9), (3.2, 0.2), (3.7, -0.4), (4.6, -0.6), (4.7, -1.7), (5.3, -2.4), (6.0, -1.5), (6.5, 0), (6.5, 2.6)], accent(1))
        names = VGroup(Label("the Americas", 26, width=3).move_to([-5.0, 1.95, 0]), Label("Europe and Africa", 26, width=1.8).move_to([5.3, 1.95, 0]))
        with self.beat("Before 1492 two halves of the world had almost no contact."):
            self.play(FadeIn(west), FadeIn(east), FadeIn(names))
        ship = VGroup(Polygon([-0.5, 0, 0], [0.5, 0, 0], [0.32, -0.28, 0], [-0.32, -0.28, 0], stroke_width=0, fill_color=accent(5), fill_opacity=1), Line([0, 0, 0], [0, 0.8, 0], color=accent(5), stroke_width=5), Polygon([-0.35, 0.12, 0], [0.35, 0.12, 0], [0.22, 0.72, 0], [-0.22, 0.72, 0], stroke_width=0, fill_color=self.theme.text, fill_opacity=0.95)).move_to([2.6, 0.3, 0])
        with self.beat("Then Columbus crossed the Atlantic, and ships kept crossing."):
            self.play(FadeIn(ship))
            self.play(ship.animate.shift(5.2 * LEFT), run_time=2)
            self.play(FadeOut(ship), run_time=0.4)
        def send(words, color, y, sign):
            tags = [Card(w, color, 1.88, size=24) for w in words]
            for k, t in enumerate(tags):
                t.move_to([-2.3 * sign, y, 0])
            stops = [sign * (1.97 - 1.97 * k) for k in range(len(tags))]
            for t, x in zip(tags, stops):
                self.play(FadeIn(t, scale=0.6), run_time=0.3)
                self.play(t.animate.set_x(x), run_time=0.8)
            return VGroup(*tags)
        arrow = lambda y, sign, color: Arrow([-2.7 * sign, y, 0], [2.7 * sign, y, 0], buff=0, color=color, stroke_width=5, tip_length=0.25)
        with self.beat("To the east came maize, potatoes and tomatoes. They feed the world today."):
            self.play(GrowArrow(arrow(2.4, 1, accent(3))), run_time=0.6)
            send(("maize", "potatoes", "tomatoes"), accent(3), 1.75, 1)
        with self.beat("To the west went wheat, horses and cattle."):
            self.play(GrowArrow(arrow(0.85, -1, accent(1))), run_time=0.6)
            send(("wheat", "horses", "cattle"), accent(1), 0.2, -1)
        with self.beat("And germs: smallpox and measles killed a large part of the native peoples."):
            self.play(GrowArrow(arrow(-0.7, -1, accent(2))), run_time=0.6)
            send(("smallpox", "measles"), accent(2), -1.35, -1)
            self.play(west.animate.set_fill(opacity=0.12), run_time=1)
