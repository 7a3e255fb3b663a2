"""
concept: Adding vectors
aliases: vector addition; tip to tail; resultant of two vectors; boat crossing a river; sum of two velocities; parallelogram of vectors
domain: mathematics
level: school
facts: vectors are added by setting them tip to tail; the sum reaches from the first tail to the last tip; the order does not matter; 4 and 3 at a right angle add up to 5 by Pythagoras; lengths of vectors add up only when they point the same way
"""
from manim import *
from dualmation.stage import *


class VectorAddition(Explainer):
    def construct(self):
        self.title("Adding vectors")
        rng = np.random.default_rng(2)
        water = Rectangle(width=12.6, height=4.1, stroke_width=0, fill_color=accent(0), fill_opacity=0.22).move_to([0, 0.3, 0])
        banks = VGroup(*[Rectangle(width=12.6, height=0.42, stroke_width=0, fill_color=accent(3), fill_opacity=0.8).move_to([0, y, 0]) for y in (2.56, -1.96)])
        home, now = rng.uniform([-6, -1.5], [6, 2.1], (34, 2)), ValueTracker(0)
        ripples = VGroup(*[Line(ORIGIN, 0.5 * RIGHT, color=accent(0), stroke_width=4, stroke_opacity=0.7) for _ in home])
        def drift(g):
            for l, (x, y) in zip(g, home): l.move_to([(x + 6 + 0.75 * now.get_value()) % 12 - 6, y, 0])
        ripples.add_updater(drift)
        drift(ripples)
        hull = Polygon([-0.3, -0.42, 0], [-0.3, 0.15, 0], [0, 0.55, 0], [0.3, 0.15, 0], [0.3, -0.42, 0], stroke_color=self.theme.text, stroke_width=3, fill_color=accent(5), fill_opacity=1)
        start = np.array([-3.2, -1.62, 0])
        boat = hull.set_z_index(4).move_to(start)
        with self.beat("A boat points straight across a river. It makes 4 metres a second."):
            self.play(FadeIn(water), FadeIn(banks), FadeIn(boat))
            self.play(boat.animate.shift(3.6 * UP), run_time=2.2, rate_func=linear)
        with self.beat("But the water flows 3 metres a second to the right, and carries the boat along."):
            self.play(boat.animate.move_to(start), FadeIn(ripples), now.animate.increment_value(0.8), rate_func=linear, run_time=0.8)
            path = TracedPath(boat.get_center, stroke_color=self.theme.text, stroke_width=4)
            self.add(path)
            self.play(boat.animate.shift(3.6 * UP + 2.7 * RIGHT), now.animate.increment_value(3.6), run_time=3.6, rate_func=linear)
            path.clear_updaters()
        arrow = lambda p, q, c: Arrow(start + np.array([*p, 0]), start + np.array([*q, 0]), buff=0, color=c, stroke_width=9, tip_length=0.3).set_z_index(3)
        own, flow, total = arrow((0, 0), (0, 3.6), accent(1)), arrow((0, 3.6), (2.7, 3.6), accent(4)), arrow((0, 0), (2.7, 3.6), accent(2))
        tags = [Label("boat 4", 28, accent(1), weight="BOLD").next_to(own, LEFT, buff=0.2), Label("river 3", 28, accent(4), weight="BOLD").move_to(start + [4.2, 3.45, 0]), Label("sum 5", 28, accent(2), weight="BOLD").next_to(total.get_center(), RIGHT, buff=0.35)]
        with self.beat("Draw both velocities as arrows and set the second on the tip of the first."):
            self.play(GrowArrow(own), FadeIn(tags[0]), FadeOut(ripples))
            flow.shift(3.6 * DOWN)
            self.play(GrowArrow(flow))
            self.play(flow.animate.shift(3.6 * UP), FadeIn(tags[1].shift(0.0 * UP)), FadeOut(boat))
        rule = MathTex(r"|\vec a + \vec b| = \sqrt{4^2 + 3^2} = 5", font_size=44).move_to([3.4, 0.9, 0])
        with self.beat("The sum runs from first tail to last tip. Its length is 5, not 7."):
            self.play(FadeOut(path), GrowArrow(total), FadeIn(tags[2]))
            self.play(Write(rule))
        order = MathTex(r"\vec a + \vec b = \vec b + \vec a", font_size=44).move_to([3.4, -0.5, 0])
        with self.beat("In the other order the path differs, but it ends at the same place."):
            self.play(own.animate.shift(2.7 * RIGHT), flow.animate.shift(3.6 * DOWN), FadeOut(tags[0]), FadeOut(tags[1]), tags[2].animate.next_to(total.get_center(), LEFT, buff=0.45), run_time=1.5)
            self.play(Write(order))
