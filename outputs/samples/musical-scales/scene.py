"""
concept: Major scale
aliases: do re mi; whole steps and half steps; C major scale; how a scale is built; piano keys and scale
domain: music
level: school
facts: an octave has twelve half steps; a major scale goes whole whole half whole whole whole half; from C it uses only white keys; the same pattern works from any note; G major needs F sharp
"""
from manim import *
from dualmation.stage import *


class MajorScale(Explainer):
    def construct(self):
        self.title("Musical scales")
        w, left, whites = 0.88, -6.15, [k for k in range(24) if k % 12 in (0, 2, 4, 5, 7, 9, 11)]
        keys = {}
        for i, k in enumerate(whites):
            keys[k] = Rectangle(width=w, height=2.9, stroke_color=self.theme.panel, stroke_width=4, fill_color=self.theme.text, fill_opacity=0.95).move_to([left + (i + 0.5) * w, -0.75, 0])
        for k in range(24):
            if k not in keys:
                keys[k] = Rectangle(width=0.52, height=1.75, stroke_color=self.theme.muted, stroke_width=3, fill_color=self.theme.panel, fill_opacity=1).move_to([keys[k - 1].get_right()[0], -0.18, 0]).set_z_index(2)
        names = VGroup(*[Label("CDEFGAB"[i % 7], 28, self.theme.panel, weight="BOLD").move_to([keys[k].get_x(), -1.9, 0]).set_z_index(4) for i, k in enumerate(whites)])
        white = set(whites)
        with self.beat("On a piano every key is one half step from the next, black ones included."):
            self.play(LaggedStart(*[FadeIn(keys[k], shift=0.2 * UP) for k in range(24)], lag_ratio=0.03), run_time=1.5)
            self.play(FadeIn(names))
            self.play(LaggedStart(*[Succession(keys[k].animate(run_time=0.2).set_fill(accent(4)), keys[k].animate(run_time=0.2).set_fill(self.theme.text if k in white else self.theme.panel)) for k in range(13)], lag_ratio=0.5), run_time=2.4)
        steps = (2, 2, 1, 2, 2, 2, 1)
        top = lambda k: np.array([keys[k].get_x(), 0.95, 0])
        def walk(k, color, t):
            made = VGroup()
            self.play(keys[k].animate.set_fill(color), run_time=t)
            for s in steps:
                c = accent(2) if s == 1 else accent(0)
                bow = ArcBetweenPoints(top(k), top(k + s), angle=-PI * 0.75, color=c, stroke_width=6)
                tag = Label("1" if s == 2 else "½", 28, c, weight="BOLD").move_to([bow.get_x(), 1.85, 0])
                k += s
                self.play(Create(bow), FadeIn(tag), keys[k].animate.set_fill(color), run_time=t)
                made.add(bow, tag)
            return made
        with self.beat("The major scale from C: whole, whole, half, whole, whole, whole, half."):
            made = walk(0, accent(1), 0.6)
        with self.beat("Between E and F, and B and C, there is no black key: half steps."):
            self.play(*[Indicate(VGroup(made[2 * i], made[2 * i + 1]), color=accent(2), scale_factor=1.25) for i in (2, 6)], run_time=1.4)
        with self.beat("Start on G with the same pattern: now one black key is needed, F sharp."):
            scale = [sum(steps[:i]) for i in range(8)]
            self.play(FadeOut(made), *[keys[k].animate.set_fill(self.theme.text) for k in scale], run_time=0.6)
            walk(7, accent(3), 0.5)
            self.play(Indicate(keys[18], color=accent(3)))
