"""
concept: How muscles move the arm
aliases: biceps and triceps; antagonistic muscles; muscle pairs; why muscles only pull; how we bend an arm
domain: health
level: school
facts: a muscle can only pull and never push; the biceps shortens and bends the arm; the triceps shortens and stretches it; while one works the other is relaxed and drawn out; tendons fasten muscles to the bones
"""
from manim import *
from dualmation.stage import *


class MusclePairs(Explainer):
    def construct(self):
        self.title("Muscles work in pairs")
        shoulder, elbow, L = np.array([-1.4, 2.1, 0]), np.array([-0.6, -1.0, 0]), 3.2
        bend = ValueTracker(0.25)
        up = (shoulder - elbow) / np.linalg.norm(shoulder - elbow)
        out = np.array([up[1], -up[0], 0])
        def forearm():
            a = -0.55 + bend.get_value()
            return np.array([np.cos(a), np.sin(a), 0])
        def bone(p, q, w=30):
            return VGroup(Line(p, q, color=self.theme.text, stroke_width=w), *[Circle(0.26, stroke_width=0, fill_color=self.theme.text, fill_opacity=1).move_to(o) for o in (p, q)])
        def muscle(p, q, area, color, side):
            n = np.linalg.norm(q - p)
            d = (q - p) / n
            e = np.array([-d[1], d[0], 0]) * side
            wid = area / n
            ts = np.linspace(0, 1, 21)
            belly = wid * np.clip(np.sin(PI * np.clip((ts - 0.12) / 0.76, 0, 1)), 0, 1) + 0.05
            one = [p + d * n * t + e * 1.25 * b for t, b in zip(ts, belly)]
            two = [p + d * n * t - e * 0.35 * b for t, b in zip(ts[::-1], belly[::-1])]
            return VMobject(stroke_color=color, stroke_width=4, fill_color=color, fill_opacity=0.75).set_points_as_corners([*one, *two, one[0]])
        def arm():
            f = forearm()
            n = np.array([-f[1], f[0], 0])
            front = muscle(shoulder + 0.3 * out - 0.2 * up, elbow + 0.85 * f + 0.18 * n, 1.5, accent(2), 1)
            back = muscle(shoulder - 0.3 * out - 0.2 * up, elbow - 0.42 * f - 0.05 * n, 1.5, accent(0), -1)
            return VGroup(bone(shoulder, elbow), bone(elbow, elbow + L * f, 24), Circle(0.38, stroke_width=0, fill_color=self.theme.text, fill_opacity=1).move_to(elbow + (L + 0.3) * f), back, front)
        body = always_redraw(arm)
        with self.beat("Two muscles hold the upper arm: the biceps in front, the triceps behind."):
            self.play(FadeIn(body))
            tags = VGroup(Label("biceps", 30, accent(2)).move_to([0.1, 2.4, 0]), Label("triceps", 30, accent(0)).move_to([-3.4, 0.6, 0]))
            self.play(FadeIn(tags))
        with self.beat("A muscle can only pull. The biceps shortens, and the arm bends."):
            self.play(bend.animate.set_value(1.45), run_time=2.5)
        with self.beat("Meanwhile the triceps lets go, and is drawn out long."):
            self.play(Indicate(tags[1], color=accent(0)))
        with self.beat("To stretch the arm, the triceps pulls. Now the biceps is drawn out."):
            self.play(bend.animate.set_value(0.25), run_time=2.5)
            self.play(Indicate(tags[0], color=accent(2)))
        with self.beat("Bend, stretch, bend, stretch: one pulls while the other rests."):
            for v in (1.45, 0.25, 1.45):
                self.play(bend.animate.set_value(v), run_time=1.2)
