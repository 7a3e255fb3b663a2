"""
concept: Roman roads
aliases: how the Romans built roads; why Roman roads lasted; all roads lead to Rome; layers of a Roman road; roads of the Roman Empire
domain: history
level: school
facts: main Roman roads were built in layers of stone and gravel; the middle was higher than the sides so that rain ran off into ditches; roads ran as straight as the land allowed; milestones gave distances; armies, messengers and traders used them
"""
from manim import *
from dualmation.stage import *
import numpy as np


class RomanRoads(Explainer):
    def layer(self, y0, y1, arch, color, opacity):
        xs = np.linspace(-3.0, 3.0, 25)
        top = [[x, y1 + arch[1] * (1 - (x / 3) ** 2), 0] for x in xs]
        bottom = [[x, y0 + arch[0] * (1 - (x / 3) ** 2), 0] for x in xs[::-1]]
        return Polygon(*top, *bottom, color=color, stroke_width=3, fill_opacity=opacity)

    def construct(self):
        self.title("How a Roman road was built")
        rng = np.random.default_rng(7)
        trench = [[-6.6, 0.3, 0], [-4.3, 0.3, 0], [-3.9, -0.5, 0], [-3.4, 0.3, 0], [-3.05, 0.3, 0], [-3.0, -1.6, 0], [3.0, -1.6, 0], [3.05, 0.3, 0], [3.4, 0.3, 0], [3.9, -0.5, 0], [4.3, 0.3, 0], [6.6, 0.3, 0]]
        flat = [[x, 0.3, 0] for x, *_ in trench]
        soil = lambda top: Polygon(*top, [6.6, -2.45, 0], [-6.6, -2.45, 0], color=accent(5), stroke_width=3, fill_opacity=0.3)
        earth = soil(flat)
        with self.beat("First a trench is dug, with a ditch on each side."):
            self.play(FadeIn(earth))
            self.play(Transform(earth, soil(trench)), run_time=2)
        def stones(n, y, size, color, arch=0.0, rows=1):
            g = VGroup()
            for j in range(rows):
                for k in range(n):
                    x = -2.85 + 5.7 * (k + 0.5 + 0.3 * (j % 2)) / (n + 0.3)
                    q = 5.7 / n * 0.46
                    pts = [[q * rng.uniform(0.85, 1.0) * np.cos(a), size * rng.uniform(0.8, 1.0) * np.sin(a), 0] for a in np.arange(7) * TAU / 7]
                    g.add(Polygon(*pts, color=color, stroke_width=2.5, fill_opacity=0.75).move_to([x, y + 1.9 * size * j + arch * j / max(rows - 1, 1) * (1 - (x / 3) ** 2), 0]))
            return g
        words = [Label(w, 28, c).move_to([5.25, y, 0]) for w, c, y in (("big stones", self.theme.muted, -1.25), ("gravel", accent(1), -0.75), ("slabs", accent(0), 1.2))]
        def name(k, y):
            return VGroup(words[k], Line(words[k].get_left() + 0.12 * LEFT, [2.85, y, 0], color=words[k].get_color(), stroke_width=3))
        base = stones(11, -1.3, 0.24, self.theme.muted)
        rubble = stones(24, -0.87, 0.115, accent(1), 0.42, 5)
        bed = self.layer(-1.08, 0.05, (0, 0.42), accent(1), 0.3).set_z_index(-1)
        with self.beat("At the bottom big stones that bear the weight, above them packed gravel."):
            self.play(LaggedStart(*[FadeIn(s, shift=0.8 * DOWN) for s in base], lag_ratio=0.12), FadeIn(name(0, -1.3)), run_time=1.6)
            self.play(LaggedStart(*[FadeIn(s, shift=0.6 * DOWN) for s in rubble], lag_ratio=0.02), FadeIn(bed), FadeIn(name(1, -0.62)), run_time=2)
        slabs = VGroup()
        for k in range(9):
            f = lambda x: 0.1 + 0.42 * (1 - (x / 3) ** 2)
            a, b = -2.95 + 5.9 * k / 9 + 0.03, -2.95 + 5.9 * (k + 1) / 9 - 0.03
            slabs.add(Polygon([a, f(a) - 0.05, 0], [a, f(a) + 0.33, 0], [b, f(b) + 0.33, 0], [b, f(b) - 0.05, 0], stroke_color=self.theme.panel, stroke_width=2.5, fill_color=accent(0), fill_opacity=1))
        with self.beat("On top, important roads get fitted slabs, higher in the middle than at the sides."):
            self.play(LaggedStart(*[FadeIn(s, shift=0.8 * DOWN) for s in slabs], lag_ratio=0.15), FadeIn(name(2, 0.42)), run_time=2)
        t = ValueTracker(0)
        drops = VGroup(*[Line(ORIGIN, 0.28 * DOWN, color=self.theme.text, stroke_width=4) for _ in range(26)])
        px, ph = rng.uniform(-2.9, 2.9, 26), rng.uniform(0, 1, 26)
        def rain(m):
            for d, x, p in zip(m, px, ph):
                u = (t.get_value() + p) % 1
                g = 0.46 + 0.42 * (1 - (x / 3) ** 2)
                if u < 0.45:  # it falls, then runs off along the slope into the ditch
                    d.put_start_and_end_on([x, 2.7 - (2.7 - g) * u / 0.45 + 0.14, 0], [x, 2.7 - (2.7 - g) * u / 0.45 - 0.1, 0])
                else:
                    s, v = np.sign(x), (u - 0.45) / 0.55
                    y = lambda z: 0.53 + 0.42 * (1 - (z / 3) ** 2) if z < 3 else 0.53 - 0.95 * min(z - 3, 0.9) / 0.9
                    z = abs(x) + (3.85 - abs(x)) * v
                    d.put_start_and_end_on([s * z, y(z), 0], [s * (z + 0.2), y(z + 0.2), 0])
        drops.add_updater(rain)
        rain(drops)
        with self.beat("So rain runs off into the ditches, and the road stays dry and firm."):
            self.play(FadeIn(drops), run_time=0.5)
            self.play(t.animate.set_value(2.5), run_time=5, rate_func=linear)
        self.clear_stage()
        rome = np.array([0, 0.2, 0])
        hub = VGroup(Circle(0.34, color=accent(2), fill_opacity=1), Label("Rome", 30, weight="BOLD").shift(0.68 * UP)).shift(rome).set_z_index(4)
        ends = [np.array([5.9 * np.cos(a), 0.2 + 2.4 * np.sin(a), 0]) for a in (0.12, 0.8, 2.2, 2.85, 3.6, 4.3, 5.2, 5.9)]
        roads = VGroup(*[Line(rome, rome + (e - rome), color=self.theme.muted, stroke_width=6) for e in ends])
        branch = VGroup(*[Line(rome + 0.55 * (e - rome), rome + 0.55 * (e - rome) + 1.1 * np.array([np.cos(b), np.sin(b), 0]), color=self.theme.muted, stroke_width=4) for e, b in zip(ends, (0.9, 0.1, 2.9, 2.0, 4.6, 3.3, 6.0, 5.0))])
        towns = VGroup(*[Dot(p, radius=0.09, color=self.theme.muted) for r, b in zip(roads, branch) for p in (r.get_end(), b.get_start(), b.get_end())])
        riders = VGroup(*[Dot(e, radius=0.13, color=accent(1)) for e in ends]).set_z_index(3)
        with self.beat("Tens of thousands of kilometres joined the empire. Armies, letters and goods moved fast."):
            self.play(FadeIn(hub), LaggedStart(*[Create(r) for r in roads], lag_ratio=0.1), run_time=1.4)
            self.play(LaggedStart(*[Create(b) for b in branch], lag_ratio=0.1), FadeIn(towns))
            self.play(*[MoveAlongPath(d, r.copy().reverse_direction() if k % 2 else r) for k, (d, r) in enumerate(zip(riders, roads))], run_time=3, rate_func=linear)
