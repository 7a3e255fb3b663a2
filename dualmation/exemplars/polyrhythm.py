"""
concept: Polyrhythm
aliases: three against two; 3:2 rhythm; hemiola; playing two rhythms at once; cross rhythm
domain: music
level: school
facts: a polyrhythm sounds two different even pulses in the same time; in three against two one hand has three even beats while the other has two; their smallest common grid has six steps; both sound together only on the first; the combined rhythm is long short short long
"""
from manim import *
from dualmation.stage import *
import numpy as np


class Polyrhythm(Explainer):
    def construct(self):
        self.title("Polyrhythm: three against two")
        o, r = np.array([-3.7, 0.15, 0]), 2.0
        at = lambda u, q=r: o + q * np.array([np.sin(TAU * u), np.cos(TAU * u), 0])
        ring = Circle(r, color=self.theme.muted, stroke_width=4).move_to(o)
        t = ValueTracker(0)
        hand = Dot(radius=0.16, color=self.theme.text).set_z_index(5).add_updater(lambda m: m.move_to(at(t.get_value())))
        x = lambda u: 0.2 + 5.9 * u
        rows, color = {3: 1.4, 2: 0.0}, {3: accent(0), 2: accent(1)}
        def beats(n):
            g = VGroup()
            for k in range(n):
                for p in (at(k / n), np.array([x(k / n), rows[n], 0])):
                    d = Circle(0.2, color=color[n], stroke_width=5, fill_color=color[n], fill_opacity=0.35).move_to(p)
                    d.u = k / n
                    g.add(d)
            return g
        def strike(m):  # a drop of light after each stroke
            for d in m:
                age = (t.get_value() - d.u) % 1 if t.get_value() > 1e-6 else 1
                d.set_fill(opacity=0.3 + 0.7 * np.exp(-11 * age)).set(width=0.4 + 0.32 * np.exp(-11 * age))
        three, two = beats(3), beats(2)
        shape3 = Polygon(*[at(k / 3) for k in range(3)], color=color[3], stroke_width=4)
        shape2 = Line(at(0), at(0.5), color=color[2], stroke_width=4)
        lanes = {n: Line([x(0), y, 0], [x(1), y, 0], color=self.theme.muted, stroke_width=4).set_z_index(-1) for n, y in rows.items()}
        names = {n: Label(w, 28, color[n]).move_to([0.2, y + (0.62 if n == 3 else -0.62), 0], aligned_edge=LEFT) for (n, y), w in zip(rows.items(), ("right hand: three", "left hand: two"))}
        needle = Line(ORIGIN, 2.0 * DOWN, color=self.theme.text, stroke_width=4).set_z_index(4)
        needle.add_updater(lambda m: m.move_to([x(t.get_value() % 1), 0.7, 0]))
        def turn(n, time):
            self.play(t.animate.set_value(round(t.get_value()) + n), run_time=time, rate_func=linear)
        with self.beat("One bar of music goes round like a clock."):
            self.play(Create(ring), FadeIn(hand))
            turn(1, 1.9)
        with self.beat("The right hand strikes three times in a bar, evenly: a triangle."):
            self.play(Create(shape3), FadeIn(three), Create(lanes[3]), FadeIn(names[3]))
            three.add_updater(strike)
            self.add(three)
            turn(2, 3.8)
        with self.beat("The left hand strikes twice in the same time."):
            three.clear_updaters()
            self.play(shape3.animate.set_stroke(opacity=0.3), *[d.animate.set(width=0.4).set_stroke(opacity=0.3).set_fill(opacity=0.1) for d in three], Create(shape2), FadeIn(two), Create(lanes[2]), FadeIn(names[2]))
            two.add_updater(strike)
            self.add(two)
            turn(2, 3.8)
        with self.beat("Now both. They meet only on the first beat of the bar."):
            self.play(shape3.animate.set_stroke(opacity=1), *[d.animate.set_stroke(opacity=1) for d in three], FadeIn(needle))
            three.add_updater(strike)
            self.add(three)
            turn(2, 4.4)
        grid = VGroup(*[Line([x(k / 6), -1.6, 0], [x(k / 6), -1.2, 0], color=self.theme.muted, stroke_width=4) for k in range(7)], Line([x(0), -1.6, 0], [x(1), -1.6, 0], color=self.theme.muted, stroke_width=4))
        say = VGroup(*[Label(w, 28, weight="BOLD" if k == 0 else "NORMAL").move_to([x(k / 6), -2.05, 0]) for w, k in (("not", 0), ("dif", 2), ("fi", 3), ("cult", 4))])
        with self.beat("Count six small steps and say it: not dif-fi-cult."):
            runner = Dot(radius=0.13, color=self.theme.text).add_updater(lambda m: m.move_to([x(t.get_value() % 1), -1.6, 0]))
            self.play(Create(grid), FadeIn(say), FadeIn(runner))
            turn(2, 4.6)
