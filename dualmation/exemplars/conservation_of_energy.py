"""
concept: Conservation of energy
aliases: potential and kinetic energy; energy is never lost; roller coaster physics; why a ball in a bowl comes back; energy changes form
domain: physics
level: school
facts: height is stored as potential energy; motion is kinetic energy; without friction the sum of the two stays the same; a ball in a smooth bowl rises to the height from which it started
"""
from manim import *
from dualmation.stage import *


class ConservationOfEnergy(Explainer):
    def construct(self):
        self.title("Conservation of energy")
        k, g, dt, xs = 0.36, 4.0, 0.005, [-3.2]
        v, x = 0.0, -3.2
        pull = lambda x, v: -2 * k * x * (g + 2 * k * v * v) / (1 + 4 * k * k * x * x)
        for _ in range(3000):  # the ball in the bowl y = k x^2 without friction, by midpoints
            m, w = x + v * dt / 2, v + pull(x, v) * dt / 2
            x, v = x + w * dt, v + pull(m, w) * dt
            xs.append(x)
        half = next(i for i, (a, b) in enumerate(zip(xs, xs[1:])) if i > 50 and b < a)  # reaches the other side
        low = next(i for i, a in enumerate(xs) if a > 0)
        place = lambda x: np.array([x - 2.6, k * x * x - 1.6, 0])
        i = ValueTracker(0)
        here = lambda: xs[int(i.get_value())]
        share = lambda: min(1, (here() / 3.2) ** 2)  # potential energy as part of the whole
        bowl = VMobject(stroke_color=self.theme.muted, stroke_width=7).set_points_smoothly([place(a) + 0.22 * DOWN for a in np.linspace(-3.5, 3.5, 40)])
        ball = Dot(place(-3.2), radius=0.22, color=accent(1)).add_updater(lambda m: m.move_to(place(here())))
        def bar(x, color, part):
            r = Rectangle(width=1.1, height=4, stroke_width=0, fill_color=color, fill_opacity=0.9).move_to([x, 0, 0])
            return r.add_updater(lambda m: m.stretch_to_fit_height(0.02 + 3.96 * part()).move_to([x, -1.7 + (0.02 + 3.96 * part()) / 2, 0]))
        high, fast = bar(3.2, accent(0), share), bar(5.2, accent(2), lambda: 1 - share())
        frame = VGroup(*[Rectangle(width=1.1, height=4, stroke_color=self.theme.muted, stroke_width=3).move_to([a, 0.3, 0]) for a in (3.2, 5.2)])
        names = VGroup(Label("potential", 26, accent(0)).move_to([3.2, -2.1, 0]), Label("kinetic", 26, accent(2)).move_to([5.2, -2.1, 0]))
        with self.beat("A ball held high in a smooth bowl has energy stored in its height."):
            self.show(bowl, ball)
            self.play(FadeIn(frame), FadeIn(names), FadeIn(high), FadeIn(fast))
        with self.beat("Let go: height is lost, speed is gained. At the bottom all energy is motion."):
            self.play(i.animate.set_value(low), run_time=2.5, rate_func=linear)
        with self.beat("On the other side the motion turns back into height, up to the same level."):
            self.play(i.animate.set_value(half), run_time=2.5, rate_func=linear)
            self.show(DashedLine(place(-3.2), place(3.2), color=accent(1), stroke_width=4))
        with self.beat("The two change places again and again, but their sum never changes."):
            self.play(i.animate.set_value(3 * half), run_time=6, rate_func=linear)
