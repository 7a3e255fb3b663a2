"""
concept: Active and passive voice
aliases: passive voice; how to turn active into passive; subject and agent; was done by; grammar of the passive
domain: language
level: school
facts: in the active voice the subject does the action; in the passive the receiver of the action becomes the subject; the passive uses a form of be and the past participle; the doer follows by or is left out
"""
from manim import *
from dualmation.stage import *


class ActiveAndPassiveVoice(Explainer):
    def construct(self):
        self.title("Active and passive voice")
        cat = VGroup(Circle(0.5, stroke_width=0, fill_color=accent(0), fill_opacity=0.95), *[Polygon([s * 0.1, 0.42, 0], [s * 0.46, 0.2, 0], [s * 0.42, 0.78, 0], stroke_width=0, fill_color=accent(0), fill_opacity=0.95) for s in (-1, 1)],
                     *[Dot([x, 0.1, 0], radius=0.07, color=self.theme.panel) for x in (-0.17, 0.17)])
        mouse = VGroup(Ellipse(width=0.75, height=0.45, stroke_width=0, fill_color=accent(1), fill_opacity=0.95), Circle(0.15, stroke_width=0, fill_color=accent(1), fill_opacity=0.95).move_to([0.25, 0.22, 0]), Dot([0.22, 0.03, 0], radius=0.05, color=self.theme.panel),
                       VMobject(stroke_color=accent(1), stroke_width=5).set_points_smoothly([[-0.36, 0, 0], [-0.6, 0.12, 0], [-0.85, 0, 0]]))
        ground = Line([-6, 0.6, 0], [6, 0.6, 0], color=self.theme.muted, stroke_width=3)
        cat.move_to([-5, 1.25, 0])
        mouse.move_to([-2.6, 0.88, 0])
        with self.beat("A cat runs, a mouse runs faster."):
            self.play(FadeIn(ground), FadeIn(cat), FadeIn(mouse))
            self.play(cat.animate.shift(3.4 * RIGHT), mouse.animate.shift(4.6 * RIGHT), run_time=1.8, rate_func=rush_into)
        word = lambda t, c: Label(t, 46, c, weight="BOLD", width=6)
        a = VGroup(word("The cat", accent(0)), word("chased", accent(2)), word("the mouse.", accent(1)))
        p = VGroup(word("The mouse", accent(1)), word("was chased", accent(2)), word("by the cat.", accent(0)))
        for row in (a, p):
            row.arrange(RIGHT, buff=0.4).move_to([0, -0.6, 0])
            for w in row:
                w.align_to(row[0], UP)
        role = lambda t, w, c: Label(t, 26, c).move_to([w.get_x(), -1.35, 0])
        with self.beat("Active: the sentence begins with the one who does it."):
            self.play(LaggedStart(*[FadeIn(w, shift=0.2 * UP) for w in a], lag_ratio=0.4))
            tags = VGroup(role("does it", a[0], accent(0)), role("has it done to it", a[2], accent(1)))
            self.play(FadeIn(tags), Indicate(cat, color=accent(0)))
        with self.beat("Now start with the mouse. The two change places."):
            self.play(FadeOut(tags), FadeOut(a[1]), run_time=0.4)
            self.play(a[2].animate(path_arc=1.0).set_x(p[0].get_x()), a[0].animate(path_arc=1.0).set_x(p[2].get_x()), run_time=1.6)
        with self.beat("The verb takes a form of 'be', and the doer gets the word 'by'."):
            self.play(FadeOut(a[0]), FadeOut(a[2]), run_time=0.3)
            self.play(FadeIn(p), run_time=0.6)
            self.play(FadeIn(role("be + participle", p[1], accent(2))), Indicate(p[1], color=accent(2), scale_factor=1.05))
        with self.beat("In the passive, the doer can even be left out."):
            self.play(p[2].animate.set_opacity(0), cat.animate.set_opacity(0.15), run_time=1)
            self.play(Indicate(mouse, color=accent(1)))
