"""
concept: Locating an earthquake
aliases: P and S waves; how seismologists find the epicentre; seismograph stations; triangulating an earthquake; why the delay between waves tells the distance
domain: earth science
level: school
facts: an earthquake sends out P waves and slower S waves; P waves run at about 6 and S waves at about 3.5 kilometres per second in the crust; the delay between them grows with the distance; one station gives a circle; three circles meet at the epicentre
"""
from manim import *
from dualmation.stage import *
import numpy as np


class LocatingAnEarthquake(Explainer):
    def construct(self):
        self.title("Where was the earthquake?")
        src, km = np.array([-3.1, 0.35, 0]), 100.0  # kilometres in one unit of the frame
        st = [np.array(p) for p in ([-4.75, 0.75, 0], [-2.4, 0.9, 0], [-2.7, -1.0, 0])]
        far = [km * float(np.linalg.norm(s - src)) for s in st]
        vp, vs = 6.0, 3.5
        land = VMobject(stroke_color=self.theme.muted, stroke_width=3, fill_color=self.theme.panel, fill_opacity=0.6).set_points_smoothly([[-6.4, 0.2, 0], [-5.4, 2.4, 0], [-2.8, 2.6, 0], [-0.3, 2.2, 0], [-0.1, 0.1, 0], [-1.2, -1.7, 0], [-3.6, -2.4, 0], [-5.6, -1.9, 0], [-6.4, 0.2, 0]])
        huts = VGroup(*[VGroup(Circle(0.25, color=self.theme.text, stroke_width=2.5, fill_color=accent(i + 2), fill_opacity=1), Label("ABC"[i], 26, self.theme.panel, weight="BOLD")).move_to(s).set_z_index(4) for i, s in enumerate(st)])
        x0, x1, T = 1.3, 6.4, 62.0
        ys = [2.1, 0.65, -0.8]
        tx = lambda t: x0 + (x1 - x0) * t / T
        def trace(i, now):
            t = np.linspace(0, max(now, 0.1), max(int(now * 8), 2))
            hit = lambda t0, size, rate: size * (t > t0) * np.exp(-np.clip(t - t0, 0, 99) / rate) * np.sin(3.2 * (t - t0))
            y = hit(far[i] / vp, 0.2, 3.5) + hit(far[i] / vs, 0.5, 4.5)
            return [[tx(a), ys[i] + b, 0] for a, b in zip(t, y)]
        pens = VGroup(*[VMobject(stroke_color=accent(i + 2), stroke_width=3) for i in range(3)])
        clock = ValueTracker(0)
        for i, p in enumerate(pens):
            p.add_updater(lambda m, i=i: m.set_points_as_corners(trace(i, clock.get_value())))
        tags = VGroup(*[Label("ABC"[i], 28, accent(i + 2)).move_to([x0 - 0.4, ys[i], 0]) for i in range(3)])
        rings = [Circle(0.01, color=c, stroke_width=w).add_updater(lambda m, v=v: m.become(Circle(max(0.01, v * clock.get_value() / km), color=m.get_color(), stroke_width=6, stroke_opacity=float(np.clip(2 * (2.45 - v * clock.get_value() / km), 0, 1))).move_to(src))) for v, c, w in ((vp, accent(0), 6), (vs, accent(1), 6))]
        with self.beat("Three stations listen to the ground."):
            self.play(FadeIn(land), LaggedStart(*[FadeIn(h) for h in huts], lag_ratio=0.3))
            self.play(FadeIn(tags))
        with self.beat("An earthquake sends out two kinds of waves: fast P and slower S."):
            star = Star(8, outer_radius=0.3, color=accent(5), fill_opacity=1).move_to(src)
            self.play(FadeIn(star, scale=3), run_time=0.6)
            self.add(*rings, *pens)
            names = VGroup(Label("P: 6 km/s", 28, accent(0)), Label("S: 3.5 km/s", 28, accent(1)))
            self.play(FadeIn(names.arrange(RIGHT, buff=0.8).move_to([3.9, -2.15, 0])), clock.animate.set_value(26), run_time=4, rate_func=linear)
        marks = VGroup()
        with self.beat("The farther the station, the longer S lags behind P."):
            self.play(clock.animate.set_value(T), run_time=3, rate_func=linear)
            for i, d in enumerate(far):
                a, b = tx(d / vp), tx(d / vs)
                span = DoubleArrow([a, ys[i] - 0.6, 0], [b, ys[i] - 0.6, 0], buff=0, color=self.theme.text, stroke_width=4, tip_length=0.14)
                ticks = [Line([x, ys[i] - 0.78, 0], [x, ys[i] - 0.42, 0], color=accent(k), stroke_width=6) for k, x in enumerate((a, b))]
                marks.add(VGroup(span, *ticks, Label(f"{d / vs - d / vp:.0f} s", 26).next_to(span, LEFT, buff=0.2)))
            self.play(LaggedStart(*[FadeIn(m) for m in marks], lag_ratio=0.4))
        for m in (*rings, *pens):
            m.clear_updaters()
        self.play(FadeOut(star), *[FadeOut(r) for r in rings], run_time=0.4)
        circles = VGroup(*[Circle(d / km, color=accent(i + 2), stroke_width=5).move_to(s) for i, (s, d) in enumerate(zip(st, far))])
        with self.beat("The delay gives the distance: the quake lies somewhere on a circle round A."):
            self.play(Create(circles[0]), run_time=1.6)
        with self.beat("Two more circles leave a single point: the epicentre."):
            self.play(Create(circles[1]), run_time=1.2)
            self.play(Create(circles[2]), run_time=1.2)
            self.play(FadeIn(star, scale=3), Flash(src, color=accent(5), flash_radius=0.5))
