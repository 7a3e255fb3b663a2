"""
concept: Eigenvectors
aliases: eigenvalues; directions a matrix does not turn; eigenvalue and eigenvector; principal directions of a matrix
domain: mathematics
level: university
facts: a matrix moves every vector; an eigenvector keeps its line and is only stretched or shrunk; the eigenvalue is the factor; the symmetric matrix with rows 1.25 0.75 and 0.75 1.25 has eigenvalues 2 and 0.5
"""
from manim import *
from dualmation.stage import *
import numpy as np


class Eigenvectors(Explainer):
    def construct(self):
        self.title("Eigenvectors")
        M, o, r = np.array([[1.25, 0.75], [0.75, 1.25]]), np.array([-3.4, 0.15, 0]), 1.25
        values = np.linalg.eigvalsh(M)
        assert np.allclose(values, [0.5, 2])
        angles = [k * PI / 8 for k in range(16)]
        tip = lambda a, t: o + r * np.append(((1 - t) * np.eye(2) + t * M) @ [np.cos(a), np.sin(a)], 0)
        special = {round(k, 6): i for k, i in ((PI / 4, 1), (5 * PI / 4, 1), (3 * PI / 4, 2), (7 * PI / 4, 2))}
        t = ValueTracker(0)
        fan = VGroup(*[Arrow(o, tip(a, 0), buff=0, stroke_width=5, tip_length=0.18, color=accent(0)) for a in angles])
        cross = VGroup(Line(o + 2.9 * LEFT, o + 2.9 * RIGHT), Line(o + 2.5 * DOWN, o + 2.5 * UP)).set_stroke(self.theme.muted, 2)
        with self.beat("Take arrows of equal length in all directions."):
            self.play(FadeIn(cross))
            self.play(LaggedStart(*[GrowArrow(a) for a in fan], lag_ratio=0.06))
        mat = MathTex(r"A = \begin{pmatrix} 1.25 & 0.75 \\ 0.75 & 1.25 \end{pmatrix}", font_size=42).move_to([3.6, 1.7, 0])
        ghost = DashedVMobject(Circle(r, color=self.theme.muted, stroke_width=2.5).move_to(o), num_dashes=40)
        with self.beat("A matrix moves them. Most arrows turn as well as change length."):
            self.show(mat)
            self.play(FadeIn(ghost), *[UpdateFromAlphaFunc(f, lambda m, s, a=a: m.put_start_and_end_on(o, tip(a, s))) for f, a in zip(fan, angles)], run_time=2.5)
        lines = [DashedLine(o - 2.45 * d, o + 2.45 * d, color=accent(c), stroke_width=3) for d, c in ((UR * 0.95, 1), (UL * 0.95, 2))]
        with self.beat("Some do not turn. They stay on their own line: these are the eigenvectors."):
            self.play(*[UpdateFromAlphaFunc(f, lambda m, s, a=a: m.put_start_and_end_on(o, tip(a, 1 - s))) for f, a in zip(fan, angles)], run_time=0.9)
            self.play(*[f.animate.set_color(accent(special[round(a, 6)])) if round(a, 6) in special else f.animate.set_opacity(0.25) for f, a in zip(fan, angles)], *map(Create, lines))
            self.play(*[UpdateFromAlphaFunc(f, lambda m, s, a=a: m.put_start_and_end_on(o, tip(a, s))) for f, a in zip(fan, angles)], run_time=2.2)
        facts = VGroup(Label("this direction doubles: eigenvalue 2", 26, accent(1), width=6), Label("this one halves: eigenvalue 0.5", 26, accent(2), width=6)).arrange(DOWN, buff=0.4, aligned_edge=LEFT).move_to([3.6, 0.1, 0])
        rule = MathTex(r"A\,\vec{v} = \lambda\,\vec{v}", font_size=60).move_to([3.6, -1.5, 0])
        with self.beat("The factor by which an eigenvector stretches is its eigenvalue."):
            self.show(*facts)
            self.show(rule)
