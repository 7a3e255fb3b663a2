"""
concept: Suspension bridge
aliases: how a suspension bridge works; cables and towers; Golden Gate bridge; how the longest bridges carry their load; tension in a bridge cable
domain: engineering and technology
level: school
facts: the deck hangs on hangers from the main cables; the main cables are in tension; the towers are squeezed by the cables they carry; anchor blocks at both ends hold the cables; under an even load the cable takes the shape of a parabola
"""
from manim import *
from dualmation.stage import *
import numpy as np


class SuspensionBridge(Explainer):
    def construct(self):
        self.title("Suspension bridge")
        tx, deck, top, low = 3.4, -0.9, 2.2, -0.45
        sag = lambda x: low + (top - low) * (x / tx) ** 2
        side = lambda x: top + (deck - 0.1 - top) * (abs(x) - tx) / (6.2 - tx)
        water = VMobject(stroke_color=accent(0), stroke_width=4).set_points_smoothly([[x, -2.05 + 0.07 * np.sin(3 * x), 0] for x in np.linspace(-5, 5, 60)])
        banks = VGroup(*[Polygon([s * 6.7, deck - 0.12, 0], [s * 5.3, deck - 0.12, 0], [s * 4.9, -2.5, 0], [s * 6.7, -2.5, 0], color=self.theme.muted, stroke_width=3, fill_opacity=0.5) for s in (-1, 1)])
        road = Line([-6.6, deck, 0], [6.6, deck, 0], color=self.theme.text, stroke_width=10)
        towers = VGroup(*[Line([s * tx, -2.45, 0], [s * tx, top + 0.1, 0], color=self.theme.muted, stroke_width=16) for s in (-1, 1)])
        main = VMobject(stroke_color=accent(1), stroke_width=7).set_points_smoothly([[x, sag(x), 0] for x in np.linspace(-tx, tx, 25)])
        backs = VGroup(*[Line([s * tx, top, 0], [s * 6.2, deck - 0.1, 0], color=accent(1), stroke_width=7) for s in (-1, 1)])
        xs = [x for x in np.arange(-5.6, 5.7, 0.4) if abs(abs(x) - tx) > 0.15]
        hang = VGroup(*[Line([x, deck, 0], [x, sag(x) if abs(x) < tx else side(x), 0], color=accent(0), stroke_width=3.5) for x in xs])
        car = lambda c: VGroup(RoundedRectangle(corner_radius=0.08, width=0.8, height=0.26, color=c, fill_opacity=1), RoundedRectangle(corner_radius=0.08, width=0.46, height=0.24, color=c, fill_opacity=1).shift([-0.03, 0.2, 0]), *[Dot([x, -0.15, 0], radius=0.1, color=self.theme.background, stroke_color=self.theme.text, stroke_width=2) for x in (-0.23, 0.23)]).set_z_index(3)
        with self.beat("Wide water, and no place for pillars in the middle."):
            self.play(FadeIn(banks), Create(water))
            self.play(LaggedStart(*[GrowFromEdge(t, DOWN) for t in towers], lag_ratio=0.3))
        with self.beat("Two towers carry a long cable. It hangs in a curve from bank to bank."):
            self.play(Create(backs[0]), run_time=0.7)
            self.play(Create(main), run_time=1.4)
            self.play(Create(backs[1]), run_time=0.7)
        with self.beat("From the cable hang many thin ropes, and they hold the road."):
            self.play(LaggedStart(*[Create(h.copy().reverse_direction()) for h in hang], lag_ratio=0.06), Create(road), run_time=2.4)
            self.add(hang)
        one = car(accent(2)).move_to([-6.1, deck + 0.3, 0])
        with self.beat("A car's weight goes up the ropes, into the cable."):
            glow = lambda m, x: m.set_stroke(accent(2) if abs(x - one.get_x()) < 0.6 else accent(0), 6 if abs(x - one.get_x()) < 0.6 else 3.5)
            hang.add_updater(lambda m: [glow(h, x) for h, x in zip(m, xs)])
            self.play(FadeIn(one), run_time=0.3)
            self.play(one.animate.move_to([-1.3, deck + 0.3, 0]), run_time=4, rate_func=linear)
        pull = VGroup()
        for s in (-1, 1):
            d = np.array([s * (6.2 - tx), deck - 0.1 - top, 0]) / np.hypot(6.2 - tx, top - deck + 0.1)
            pull.add(Arrow(np.array([s * 4.2, 2.1, 0]), np.array([s * 4.2, 2.1, 0]) + 1.3 * d, buff=0, color=accent(1), stroke_width=8))
        press = VGroup(*[Arrow([s * (tx - 0.4), 1.2, 0], [s * (tx - 0.4), -0.2, 0], buff=0, color=accent(5), stroke_width=9) for s in (-1, 1)])
        with self.beat("The cable is pulled tight, and presses the towers straight down into the ground."):
            half = [VMobject().set_points_smoothly([[s * x, sag(x), 0] for x in np.linspace(0, tx, 12)]) for s in (-1, 1)]
            for pair in (half, backs):
                self.play(*[ShowPassingFlash(m.copy().set_stroke(self.theme.text, 12), time_width=0.6) for m in pair], run_time=0.9)
            self.play(towers.animate.set_color(accent(5)), *[GrowArrow(a) for a in press], run_time=1.2)
        blocks = VGroup(*[Square(0.75, color=accent(3), stroke_width=4, fill_opacity=0.85).move_to([s * 6.2, deck - 0.6, 0]) for s in (-1, 1)])
        with self.beat("Heavy anchor blocks at the ends keep the cable from slipping in."):
            self.play(FadeOut(press), *[FadeIn(b, scale=1.6) for b in blocks])
            self.play(*[GrowArrow(a) for a in pull])
