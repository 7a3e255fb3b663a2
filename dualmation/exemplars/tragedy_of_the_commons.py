"""
concept: Tragedy of the commons
aliases: overgrazing; overfishing; why shared resources are used up; common pool resource; external cost
domain: economics
level: school
facts: one more cow brings its owner the whole gain; the damage to the pasture is shared by all; so everyone adds cows until the pasture is ruined; agreed limits or rules can prevent it
"""
from manim import *
from dualmation.stage import *


class TragedyOfTheCommons(Explainer):
    def cow(self, c):
        body = RoundedRectangle(corner_radius=0.13, width=0.62, height=0.38, stroke_color=self.theme.panel, stroke_width=2, fill_color=c, fill_opacity=1)
        head = RoundedRectangle(corner_radius=0.08, width=0.26, height=0.26, stroke_width=0, fill_color=c, fill_opacity=1).move_to([0.4, 0.12, 0])
        legs = VGroup(*[Line([x, -0.17, 0], [x, -0.36, 0], color=c, stroke_width=6) for x in (-0.2, 0.2)])
        return VGroup(legs, body, head).set_z_index(3)

    def construct(self):
        self.title("The tragedy of the commons")
        rng = np.random.default_rng(6)
        pos = np.stack([rng.uniform(-4.6, 4.6, 150), rng.uniform(-2.0, 1.9, 150)], 1)
        turf = Rectangle(width=9.8, height=4.5, stroke_color=self.theme.muted, stroke_width=4, fill_color=accent(5), fill_opacity=0.22).move_to([0, -0.05, 0])
        grass = VGroup(*[VMobject(stroke_color=accent(3), stroke_width=5).set_points_as_corners([[-0.13, 0.2, 0], [0, -0.1, 0], [0, 0.25, 0], [0, -0.1, 0], [0.13, 0.2, 0]]).move_to([*p, 0]) for p in pos])
        huts = VGroup(*[VGroup(Square(0.75, stroke_width=0, fill_color=c, fill_opacity=0.9), Polygon([-0.55, 0, 0], [0, 0.5, 0], [0.55, 0, 0], stroke_width=0, fill_color=c, fill_opacity=1).shift(0.37 * UP)).move_to([x, y, 0])
                        for c, x, y in ((accent(0), -5.8, 1.3), (accent(1), -5.8, -1.2), (accent(2), 5.8, 1.3), (accent(4), 5.8, -1.2))])
        owner = [accent(0), accent(1), accent(2), accent(4)]
        order = list(rng.permutation(150))
        cows = []
        def come(k):
            i = k % 4
            c = self.cow(owner[i]).move_to(huts[i])
            cows.append(c)
            return c.animate.move_to([(-3.8 if i < 2 else 0.9) + 1.3 * ((k // 4) % 3) + rng.uniform(-0.2, 0.2), (1.25 if i % 2 == 0 else -0.6) - 0.9 * (k // 12), 0])
        def graze(n, grow=0):
            eaten = [order.pop() for _ in range(n)]
            return [grass[i].animate.set_stroke(opacity=0) for i in eaten], eaten
        with self.beat("A pasture belongs to everybody. Four farmers each keep one cow there."):
            self.play(FadeIn(turf), FadeIn(grass), FadeIn(huts))
            self.play(*[come(k) for k in range(4)], run_time=1.5)
        with self.beat("Four cows are no problem. What they eat grows again."):
            gone, eaten = graze(18)
            self.play(*gone, *[c.animate.shift(0.25 * RIGHT) for c in cows], run_time=1.3)
            self.play(*[grass[i].animate.set_stroke(opacity=1) for i in eaten], run_time=1.3)
            order += eaten
        with self.beat("One more cow pays: its owner has all the milk, everyone shares the loss."):
            self.play(come(4), run_time=1.2)
            self.play(*graze(11)[0])
        with self.beat("So the others think too. Cow after cow is added."):
            for ks in (range(5, 8), range(8, 14), range(14, 20)):
                self.play(*[come(k) for k in ks], run_time=1)
                self.play(*graze(33)[0], run_time=0.8)
        with self.beat("In the end the grass is gone, and all have lost. A common limit saves it."):
            self.play(*graze(len(order) - 6)[0], run_time=1)
            self.play(*[c.animate.set_opacity(0.35) for c in cows], run_time=1)
