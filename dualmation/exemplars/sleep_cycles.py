"""
concept: Sleep cycles
aliases: stages of sleep; rem sleep; deep sleep; what happens when we sleep; why we dream
domain: health
level: school
facts: a night has four to six cycles of about ninety minutes; each goes from light to deep sleep and on to REM sleep; deep sleep is longest early in the night; REM sleep grows longer towards morning; most vivid dreams come in REM sleep
"""
from manim import *
from dualmation.stage import *


class SleepCycles(Explainer):
    def construct(self):
        self.title("A night's sleep")
        stage = {"awake": 1.75, "REM": 1.0, "light": 0.1, "deep": -1.15}
        night = [("awake", 0.15), ("light", 0.35), ("deep", 0.85), ("light", 0.15), ("REM", 0.1), ("light", 0.4), ("deep", 0.65), ("light", 0.2), ("REM", 0.3), ("light", 0.6), ("deep", 0.3), ("light", 0.2), ("REM", 0.45), ("light", 0.9), ("REM", 0.6), ("light", 0.65), ("REM", 0.7), ("awake", 0.3)]
        hours, left, unit = sum(d for _, d in night), -4.6, 1.34
        x = lambda h: left + unit * h
        lines = VGroup(*[Line([left, y, 0], [x(hours), y, 0], color=self.theme.muted, stroke_width=2, stroke_opacity=0.35) for y in stage.values()])
        names = VGroup(*[Label(n, 28, c).move_to([-5.7, y, 0]) for (n, y), c in zip(stage.items(), (self.theme.muted, accent(2), accent(0), accent(4)))])
        ticks = VGroup(*[Label(f"{h} h", 24, self.theme.muted).move_to([x(h), -2.1, 0]) for h in range(0, 8)])
        pts, spans, h = [], [], 0
        for n, d in night:
            pts += [[x(h), stage[n], 0], [x(h + d), stage[n], 0]]
            spans.append((n, h, h + d))
            h += d
        curve = VMobject(stroke_color=self.theme.text, stroke_width=5).set_points_as_corners(pts)
        bands = {n: VGroup(*[Line([x(a), stage[n], 0], [x(b), stage[n], 0], color=c, stroke_width=16) for m, a, b in spans if m == n]).set_z_index(2) for n, c in (("REM", accent(2)), ("deep", accent(4)))}
        with self.beat("All night long the brain moves between light sleep, deep sleep and REM sleep."):
            self.play(FadeIn(lines), FadeIn(names), FadeIn(ticks))
        dot = Dot(pts[0], radius=0.14, color=accent(1)).set_z_index(3)
        with self.beat("Falling asleep, we sink into deep sleep. Then comes a first short REM phase."):
            first = VMobject(stroke_color=self.theme.text, stroke_width=5).set_points_as_corners(pts[:10])
            dot.add_updater(lambda m: m.move_to(first.get_end()))
            self.add(dot)
            self.play(Create(first), run_time=4, rate_func=linear)
        one = BraceBetweenPoints([x(0.15), 2.0, 0], [x(1.6), 2.0, 0], direction=UP, color=accent(1))
        with self.beat("One such cycle takes about 90 minutes. It repeats four to six times."):
            self.play(FadeIn(one), FadeIn(Label("about 90 min", 26, accent(1)).next_to(one, RIGHT, buff=0.2)))
            rest = VMobject(stroke_color=self.theme.text, stroke_width=5).set_points_as_corners(pts[9:])
            dot.clear_updaters()
            dot.add_updater(lambda m: m.move_to(rest.get_end()))
            self.play(Create(rest), run_time=4, rate_func=linear)
        with self.beat("Deep sleep comes mostly early in the night. The body recovers."):
            self.play(LaggedStart(*[Create(b) for b in bands["deep"]], lag_ratio=0.5), run_time=1.6)
        with self.beat("REM phases grow longer towards morning. The most vivid dreams come then."):
            self.play(LaggedStart(*[Create(b) for b in bands["REM"]], lag_ratio=0.5), run_time=2.2)
