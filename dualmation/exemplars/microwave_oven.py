"""
concept: Microwave oven
aliases: how a microwave heats food; why water heats in a microwave; microwaves and water molecules; dielectric heating
domain: everyday science
level: school
facts: a water molecule has a negative and a positive side; the electric field of the microwaves changes direction about 2.45 billion times a second, there and back; the molecules try to turn with it; their jostling is heat
"""
from manim import *
from dualmation.stage import *


class MicrowaveOven(Explainer):
    def water(self, s=1.0):
        o = Circle(0.34, stroke_width=0, fill_color=accent(2), fill_opacity=0.95)
        hs = [Circle(0.2, stroke_width=0, fill_color=self.theme.text, fill_opacity=0.95).move_to(0.4 * np.array([np.cos(a), np.sin(a), 0])) for a in (0.912, -0.912)]
        return VGroup(*hs, o).scale(s, about_point=ORIGIN)

    def construct(self):
        self.title("Microwave oven")
        rng = np.random.default_rng(3)
        one = self.water(3.0).move_to([0, 0.3, 0])
        ends = VGroup(Label("oxygen side: negative", 28, accent(2), width=2.4).next_to(one, LEFT, buff=0.4), Label("hydrogen side: positive", 28, width=2.6).next_to(one, RIGHT, buff=0.4))
        with self.beat("A water molecule is lopsided: one side is negative, the other positive."):
            self.show(one)
            self.play(FadeIn(ends))
        self.clear_stage()
        home = [np.array([-4.4 + 1.55 * i, 1.0 - 1.25 * j, 0]) + np.array([*rng.uniform(-0.16, 0.16, 2), 0]) for j in range(3) for i in range(4)]
        tilt = rng.uniform(0, TAU, 12)
        phase, pull, heat = ValueTracker(0), ValueTracker(0), ValueTracker(0)
        crowd = VGroup(*[self.water(0.95) for _ in home])
        for m, h in zip(crowd, home):
            m.now = 0.0
            m.shift(h)
        late = rng.uniform(0.1, 0.9, 12)
        def turn(group):
            for k, m in enumerate(group):
                goal = (1 - pull.get_value()) * tilt[k] + pull.get_value() * (PI / 2 * (1 - np.cos(phase.get_value() - late[k])))
                jig = heat.get_value() * 0.2 * np.array([np.sin(5.3 * phase.get_value() + 9 * tilt[k]), np.cos(4.1 * phase.get_value() + 7 * tilt[k]), 0])
                m.rotate(goal - m.now).move_to(home[k] + jig)
                m.now = goal
        crowd.add_updater(turn)
        turn(crowd)
        field = Arrow([3.4, 0, 0], [5.8, 0, 0], buff=0, color=accent(0), stroke_width=12, tip_length=0.4, max_tip_length_to_length_ratio=0.9)
        def swing(m):
            v = np.cos(phase.get_value())
            v = v if abs(v) > 0.12 else 0.12 * (1 if v >= 0 else -1)
            m.put_start_and_end_on([4.6 - 1.2 * v, -0.2, 0], [4.6 + 1.2 * v, -0.2, 0])
        name = Label("electric field of the microwave", 28, accent(0), width=3.4).move_to([4.6, 1.1, 0])
        with self.beat("Food is full of water, its molecules pointing anywhere."):
            self.play(FadeIn(crowd))
        with self.beat("An electric field lines them up: positive sides along the arrow."):
            self.show(field, name)
            self.play(pull.animate.set_value(1), run_time=1.5)
        field.add_updater(swing)
        with self.beat("The field of a microwave flips to and fro. The molecules turn after it."):
            self.play(phase.animate.set_value(TAU * 2), run_time=5, rate_func=linear)
        with self.beat("They bump into their neighbours. This jostling is heat: the food gets hot."):
            self.play(phase.animate.set_value(TAU * 5), heat.animate.set_value(1), run_time=5, rate_func=linear)
        with self.beat("In the oven the field swings to and fro 2.45 billion times a second."):
            self.play(phase.animate.set_value(TAU * 8), run_time=3, rate_func=linear)
