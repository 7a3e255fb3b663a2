"""
concept: Standing waves
aliases: waves on a string; nodes and antinodes; how a guitar string swings; two waves running against each other; resonance of a string
domain: physics
level: school
facts: two equal waves that run against each other add up to a standing wave; at the nodes the string stays at rest; between them it swings the most; a string held at both ends fits a whole number of half waves; half the wavelength means twice the frequency
"""
from manim import *
from dualmation.stage import *


class StandingWaves(Explainer):
    def construct(self):
        self.title("Standing waves")
        t, n = ValueTracker(0), ValueTracker(2)
        xs = np.linspace(0, 1, 121)
        def curve(y, f, color, width):
            m = VMobject(stroke_color=color, stroke_width=width)
            draw = lambda m: m.set_points_smoothly([[-5.9 + 10 * x, y + v, 0] for x, v in zip(xs, f(xs))])
            m.add_updater(draw)
            draw(m)
            return m
        right = lambda x: 0.45 * np.sin(n.get_value() * PI * x - t.get_value())
        back = lambda x: 0.45 * np.sin(n.get_value() * PI * x + t.get_value())
        one, two = curve(1.95, right, accent(0), 5), curve(0.75, back, accent(1), 5)
        both = curve(-0.9, lambda x: right(x) + back(x), self.theme.text, 7)
        names = [Label(s, 26, c).move_to([5.4, y, 0]) for s, y, c in (("to the right", 1.95, accent(0)), ("to the left", 0.75, accent(1)), ("sum", -0.9, self.theme.text))]
        with self.beat("A wave runs to the right along a string. Its twin runs to the left."):
            self.play(FadeIn(one), FadeIn(names[0]), FadeIn(two), FadeIn(names[1]))
            self.play(t.animate.set_value(TAU), run_time=3, rate_func=linear)
        with self.beat("Their sum runs nowhere. It swings up and down in its place."):
            self.play(FadeIn(both), FadeIn(names[2]))
            self.play(t.animate.set_value(2.5 * TAU), run_time=4, rate_func=linear)
        nodes = VGroup(*[Dot([-5.9 + 5 * k, -0.9, 0], radius=0.12, color=accent(2)) for k in range(3)])
        with self.beat("Some points never move, the nodes. Between them the swing is greatest."):
            self.play(FadeIn(nodes))
            self.play(t.animate.set_value(4 * TAU), run_time=4, rate_func=linear)
        with self.beat("A string tied at both ends fits only whole numbers of half waves: here three."):
            self.play(FadeOut(nodes))
            self.play(n.animate.set_value(3), run_time=1.5)
            self.play(FadeIn(VGroup(*[Dot([-5.9 + 10 * k / 3, -0.9, 0], radius=0.12, color=accent(2)) for k in range(4)])))
            self.play(t.animate.set_value(6 * TAU), run_time=3.5, rate_func=linear)
