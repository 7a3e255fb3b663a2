"""
concept: Sound waves
aliases: how sound travels; what is sound; why there is no sound in space; longitudinal wave; compression of air
domain: physics
level: school
facts: a vibrating body pushes the air to and fro; air particles only swing about their places; regions of high pressure travel on; in air the speed is about 340 metres per second; higher frequency means a higher note; sound needs matter to travel in
"""
from manim import *
from dualmation.stage import *


class SoundWaves(Explainer):
    def construct(self):
        self.title("Sound waves")
        rng = np.random.default_rng(4)
        home = np.stack([np.sort(rng.uniform(-5.1, 6.3, 260)), rng.uniform(0.1, 2.5, 260)], 1)
        t, length, swing = ValueTracker(0), ValueTracker(3.2), ValueTracker(0)
        move = lambda x: swing.get_value() * np.sin(t.get_value() - TAU * (x + 5.4) / length.get_value())
        air = VGroup(*[Dot([*p, 0], radius=0.055, color=self.theme.muted) for p in home])
        one = int(np.argmin(np.hypot(home[:, 0], home[:, 1] - 1.3)))
        air[one].set_color(accent(2)).scale(2.6).set_z_index(3)
        def blow(m):
            for d, (x, y) in zip(m, home):
                d.move_to([x + move(x), y, 0])
        skin = RoundedRectangle(corner_radius=0.08, width=0.22, height=2.6, color=accent(1), fill_opacity=0.9)
        skin.add_updater(lambda m: m.move_to([-5.75 + move(-5.4), 1.3, 0]))
        air.add_updater(blow)
        with self.beat("A loudspeaker stands in still air."):
            self.play(FadeIn(skin), FadeIn(air))
        with self.beat("It trembles, and pushes the air together and apart again."):
            self.play(swing.animate.set_value(0.36), t.animate.set_value(TAU * 2), run_time=4, rate_func=linear)
        with self.beat("The squeezed places travel on, but each particle only swings about its place."):
            ring = Circle(0.3, color=accent(2), stroke_width=4).add_updater(lambda m: m.move_to(air[one]))
            self.play(FadeIn(ring), t.animate.set_value(TAU * 4.5), run_time=5, rate_func=linear)
        pressure = VMobject(stroke_color=accent(0), stroke_width=5)
        def draw(m):
            xs = np.linspace(-5.2, 6.2, 160)
            ys = np.cos(t.get_value() - TAU * (xs + 5.4) / length.get_value())
            m.set_points_smoothly([[x, -1.35 + 0.55 * y, 0] for x, y in zip(xs, ys)])
        pressure.add_updater(draw)
        draw(pressure)
        with self.beat("Drawn as a curve, the pressure of the air is a wave."):
            self.show(pressure, Label("pressure", 26, accent(0)).move_to([5.3, -0.45, 0]))
            self.play(t.animate.set_value(TAU * 6), run_time=3, rate_func=linear)
        with self.beat("Tremble faster: the waves get shorter, and we hear a higher note."):
            self.play(length.animate.set_value(1.6), swing.animate.set_value(0.18), t.animate.set_value(TAU * 10), run_time=4, rate_func=linear)
