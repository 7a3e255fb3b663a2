"""
concept: States of matter
aliases: solid liquid and gas; melting and boiling; why ice melts; particle model; phase change
domain: chemistry
level: school
facts: in a solid the particles swing about fixed places; in a liquid they touch but slide past each other; in a gas they fly freely and fill the whole space; heat makes particles move faster; at normal pressure ice melts at 0 degrees Celsius and water boils at 100
"""
from manim import *
from dualmation.stage import *


class StatesOfMatter(Explainer):
    def construct(self):
        self.title("States of matter")
        rng = np.random.default_rng(1)
        t, heat, melt, boil = ValueTracker(0), ValueTracker(0.05), ValueTracker(0), ValueTracker(0)
        box = Rectangle(width=6, height=4.4, color=self.theme.muted, stroke_width=4, fill_color=self.theme.panel, fill_opacity=0.35).move_to([-2, 0.15, 0])
        low = box.get_corner(DL)
        solid = np.array([[1.6 + 0.56 * i, 0.3 + 0.52 * j] for j in range(5) for i in range(6)])
        liquid = np.array([[0.35 + 0.585 * i, 0.3 + 0.55 * j] for i in range(10) for j in range(3)])[np.lexsort((solid[:, 1], solid[:, 0]))]
        gas, v, ph = rng.uniform(0.2, [5.8, 4.2], (30, 2)), rng.normal(0, 2.2, (30, 2)), rng.uniform(0, TAU, (30, 4))
        fold = lambda p, size: size - 0.2 - abs((p - 0.2) % (2 * (size - 0.4)) - (size - 0.4))
        def move(m):
            s, a, b = t.get_value(), melt.get_value(), boil.get_value()
            shake = heat.get_value() * np.stack([np.sin(13 * s + ph[:, 0]), np.sin(15 * s + ph[:, 1])], 1)
            slide = 0.2 * np.stack([np.sin(2.1 * s + ph[:, 2]), 0.6 * np.sin(2.6 * s + ph[:, 3])], 1)
            fly = np.stack([fold(gas[:, 0] + v[:, 0] * s, 6), fold(gas[:, 1] + v[:, 1] * s, 4.4)], 1)
            for d, p in zip(m, (1 - a) * (solid + shake) + a * (1 - b) * (liquid + slide) + a * b * fly):
                d.move_to(low + np.array([*p, 0]))
        dots = VGroup(*[Dot(radius=0.19, color=accent(0)) for _ in solid]).add_updater(move)
        run = lambda seconds, *more: self.play(t.animate(rate_func=linear).set_value(t.get_value() + seconds), *more, run_time=seconds)
        tube = RoundedRectangle(corner_radius=0.2, width=0.42, height=4.0, color=self.theme.text, stroke_width=3).move_to([2.6, 0.3, 0])
        mercury = Rectangle(width=0.26, height=0.5, stroke_width=0, fill_color=accent(2), fill_opacity=1).move_to([2.6, -1.4, 0])
        marks = VGroup(*[Label(w, 26).move_to([3.7, y, 0]) for w, y in (("0 °C", -0.6), ("100 °C", 1.1))])
        rise = lambda h: mercury.animate.stretch_to_fit_height(h).move_to([2.6, -1.65 + h / 2, 0])
        name = Label("solid", 34, accent(1), weight="BOLD").move_to([5.5, 0.25, 0])
        with self.beat("In a solid, particles hold their places and only tremble."):
            self.play(FadeIn(box), FadeIn(dots), FadeIn(tube), FadeIn(mercury), FadeIn(marks), FadeIn(name))
            run(2.5)
        with self.beat("Heat makes them tremble harder, until they break loose: the ice melts."):
            run(2, heat.animate.set_value(0.13), rise(1.05))
            run(1.5, melt.animate.set_value(1))
        with self.beat("In a liquid they still touch, but slide past one another."):
            name = self.swap(name, Label("liquid", 34, accent(1), weight="BOLD"), run_time=0.6)
            run(3, rise(2.75))
        with self.beat("At the boiling point they fly apart and fill all the space: a gas."):
            run(1.5, boil.animate.set_value(1))
            name = self.swap(name, Label("gas", 34, accent(1), weight="BOLD"), run_time=0.6)
            run(4, rise(3.4))
