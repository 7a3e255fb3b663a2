"""
concept: Principal component analysis
aliases: PCA; dimensionality reduction; principal axes; direction of greatest variance; squeeze data into fewer dimensions
domain: machine learning
level: university
facts: the data is first centred on its mean; the first principal component is the direction along which the projected data has the greatest variance; the second is perpendicular to it; keeping only the first component describes each point by one number; the directions are eigenvectors of the covariance matrix
"""
from manim import *
from dualmation.stage import *
import numpy as np


class PrincipalComponentAnalysis(Explainer):
    def construct(self):
        self.title("Principal component analysis")
        rng = np.random.default_rng(5)
        X = np.clip(rng.normal(0, 1, (36, 2)), -1.9, 1.9) * [1.6, 0.4] @ np.array([[np.cos(0.55), np.sin(0.55)], [-np.sin(0.55), np.cos(0.55)]])
        X = X - X.mean(0)
        lam, V = np.linalg.eigh(np.cov(X.T))
        best = float(np.arctan2(V[1, 1], V[0, 1])) % PI
        o = np.array([-2.2, 0.1, 0])
        put = lambda p: o + np.array([p[0], p[1], 0]) * 0.8
        dots = VGroup(*[Dot(put(p), radius=0.08, color=accent(0)) for p in X])
        cross = VGroup(Line(put([-4.5, 0]), put([4.5, 0])), Line(put([0, -3.1]), put([0, 3.1]))).set_stroke(self.theme.muted, 2.5)
        with self.beat("Each point has two numbers. Can a single one tell nearly as much?"):
            self.play(Create(cross), LaggedStart(*[FadeIn(d, scale=0.3) for d in dots], lag_ratio=0.03))
        a = ValueTracker(best + 1.25)
        d = lambda: np.array([np.cos(a.get_value()), np.sin(a.get_value())])
        axis = Line(color=accent(1), stroke_width=5).add_updater(lambda m: m.put_start_and_end_on(put(-3.3 * d()), put(3.3 * d())))
        feet = VGroup(*[Dot(radius=0.07, color=accent(1)) for _ in X])
        legs = VGroup(*[Line(ORIGIN, RIGHT, color=accent(2), stroke_width=2) for _ in X]).set_z_index(-1)
        def drop(m):
            for f, l, p in zip(feet, legs, X):
                q = put(p @ d() * d())
                f.move_to(q)
                l.put_start_and_end_on(put(p), q + 1e-3 * UP)
        feet.add_updater(drop)
        drop(feet), axis.update()
        with self.beat("Lay a line through the middle, and drop every point onto it."):
            self.play(FadeIn(axis))
            self.play(FadeIn(legs), FadeIn(feet))
        full = float(X.var(0).sum())
        part = lambda: float((X @ d()).var()) / full
        box = Rectangle(width=0.9, height=3.4, stroke_color=self.theme.muted, stroke_width=3).move_to([4.6, 0.1, 0])
        bar = Rectangle(width=0.9, height=1, stroke_width=0, fill_color=accent(1), fill_opacity=0.9).add_updater(lambda m: m.stretch_to_fit_height(3.4 * part()).move_to(box.get_bottom(), aligned_edge=DOWN))
        num = Integer(0, font_size=48, unit=r"\%", color=accent(1)).add_updater(lambda m: m.set_value(100 * part()).next_to(box, RIGHT, buff=0.25))
        word = Label("spread along the line", 26, width=3).next_to(box, UP, buff=0.25)
        bar.update(), num.update()
        with self.beat("How much of the spread is left on the line? Turn it and see."):
            self.play(FadeIn(box), FadeIn(bar), FadeIn(num), FadeIn(word))
            self.add(bar, num)
            self.play(a.animate.set_value(best + 1.85), run_time=1.8)
            self.play(a.animate.set_value(best + 0.35), run_time=2)
        with self.beat("The direction with the greatest spread is the first principal component."):
            self.play(a.animate.set_value(best), run_time=1.5)
            self.play(Flash(num, color=accent(1), flash_radius=0.75))
        for m in (axis, feet, bar, num):
            m.clear_updaters()
        second = Line(put(-1.4 * V[:, 0]), put(1.4 * V[:, 0]), color=accent(3), stroke_width=5)
        with self.beat("The second stands at a right angle, and takes what is left."):
            self.play(Create(second), FadeOut(legs))
        with self.beat(f"Keep only the first: one number for each point, and {round(100 * part())} % of the spread."):
            self.play(FadeOut(second), *[x.animate.move_to(f) for x, f in zip(dots, feet)], run_time=1.5)
            self.remove(*dots)
            self.play(FadeOut(cross), *[Rotate(m, -best, about_point=o) for m in (axis, feet)], run_time=1.5)
