"""
concept: K-means clustering
aliases: k-means; find groups in data; unsupervised learning; cluster analysis
domain: machine learning
level: university
facts: k-means looks for k groups without any labels; each point joins the nearest centre; each centre moves to the mean of its points; the two steps repeat until nothing changes
"""
from manim import *
from dualmation.stage import *
import numpy as np


class KMeansClustering(Explainer):
    def construct(self):
        self.title("K-means clustering")
        rng = np.random.default_rng(7)
        data = np.vstack([rng.normal(c, 0.62, (16, 2)) for c in ((-3.6, 1.0), (0.4, -0.75), (3.7, 1.1))])
        data[:, 1] = np.clip(data[:, 1], -2.3, 2.5)
        pts = VGroup(*[Dot([*p, 0], radius=0.1, color=self.theme.muted) for p in data])
        with self.beat("Points without labels. Can a machine find the groups by itself?"):
            self.play(LaggedStart(*[FadeIn(p, scale=2) for p in pts], lag_ratio=0.03), run_time=1.6)
        mid = np.array([[-4.5, -1.2], [-1.4, 1.4], [1.0, 2.0]])
        marks = VGroup(*[Star(5, outer_radius=0.3, color=self.theme.text, fill_color=accent(i), fill_opacity=1, stroke_width=2).move_to([*m, 0]) for i, m in enumerate(mid)]).set_z_index(3)
        with self.beat("Choose how many groups, here three, and drop three centres anywhere."):
            self.play(LaggedStart(*[FadeIn(m, shift=0.4 * DOWN) for m in marks], lag_ratio=0.3))
        near = lambda: np.argmin(((data[:, None] - mid[None]) ** 2).sum(-1), 1)

        def join():
            who = near()
            lines = VGroup(*[Line(p.get_center(), [*mid[k], 0], color=accent(k), stroke_width=1.5) for p, k in zip(pts, who)])
            self.play(Create(lines), *[p.animate.set_color(accent(k)) for p, k in zip(pts, who)], run_time=1)
            return who, lines

        def shift(who, lines):
            for k in range(3):
                mid[k] = data[who == k].mean(0)
            self.play(FadeOut(lines), *[m.animate.move_to([*c, 0]) for m, c in zip(marks, mid)], run_time=0.9)
        with self.beat("First step: every point joins its nearest centre."):
            who, lines = join()
        with self.beat("Second step: every centre moves to the middle of its points."):
            shift(who, lines)
        with self.beat("Repeat the two steps. The groups sort themselves out."):
            for _ in range(6):
                new, lines = join()
                same = (new == who).all()
                who = new
                shift(who, lines)
                if same:
                    break
        with self.beat("When no point changes its group any more, the clusters are found."):
            hull = [Circle(max(0.4, np.linalg.norm(data[who == k] - mid[k], axis=1).max() + 0.12), color=accent(k), stroke_width=3, fill_opacity=0.1).move_to([*mid[k], 0]) for k in range(3)]
            self.play(*[Create(h) for h in hull])
