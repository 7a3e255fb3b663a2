"""
concept: Random forest
aliases: ensemble of decision trees; how a random forest votes; bagging; why many trees are better than one; majority voting of models
domain: machine learning
level: university
facts: a decision tree cuts the data into boxes; a random forest grows many trees on random samples of the data; each tree errs in its own way; the class with most votes wins; voting evens out the errors of single trees
"""
from manim import *
from dualmation.stage import *
import numpy as np


class RandomForest(Explainer):
    def grow(self, X, y, rng, depth):
        if depth == 0 or len(set(y)) < 2:
            return int(2 * sum(y) > len(y))
        best = None
        for d in (0, 1):
            for c in rng.choice(X[:, d], 6) + 0.01:
                parts = [y[X[:, d] < c], y[X[:, d] >= c]]
                wrong = sum(min(sum(p), len(p) - sum(p)) for p in parts)
                if min(map(len, parts)) and (best is None or wrong < best[0]):
                    best = (wrong, d, c)
        if best is None:
            return int(2 * sum(y) > len(y))
        low = X[:, best[1]] < best[2]
        return (best[1], best[2], self.grow(X[low], y[low], rng, depth - 1), self.grow(X[~low], y[~low], rng, depth - 1))

    def ask(self, tree, p):
        while not isinstance(tree, int):
            tree = tree[2] if p[tree[0]] < tree[1] else tree[3]
        return tree

    def construct(self):
        self.title("Random forest")
        rng = np.random.default_rng(8)
        X = rng.uniform(0, 1, (60, 2)) * [6, 4]
        y = (X[:, 1] + rng.normal(0, 0.3, 60) > 1.1 + 0.1 * (X[:, 0] - 1) ** 2).astype(int)
        trees = []
        for k in range(9):
            pick = rng.integers(0, 60, 60)
            trees.append(self.grow(X[pick], y[pick], rng, 4))
        n, m = 24, 16
        hue = [ManimColor(accent(0)), ManimColor(accent(5))]
        dim = [interpolate_color(ManimColor(self.theme.panel), c, 0.58) for c in hue]
        mids = [np.array([(i + 0.5) * 6 / n, (j + 0.5) * 4 / m]) for i in range(n) for j in range(m)]
        votes = np.array([[self.ask(t, p) for p in mids] for t in trees])
        def land(share):
            g, grid = VGroup(), np.array(share).reshape(n, m)
            for i, col in enumerate(grid):  # one strip for each run of equal cells in a column
                ends = [0] + [j for j in range(1, m) if col[j] != col[j - 1]] + [m]
                for a, b in zip(ends, ends[1:]):
                    c = interpolate_color(*dim, float(col[a]))
                    g.add(Rectangle(width=6 / n, height=4 * (b - a) / m, stroke_width=3, stroke_color=c, fill_color=c, fill_opacity=1).move_to([(i + 0.5) * 6 / n - 3, 2 * (a + b) / m - 2, 0]))
            return g
        dots = VGroup(*[(Square(0.17) if k else Circle(0.1)).set_fill(hue[k], 1).set_stroke(self.theme.text, 1.5).move_to([*(p - [3, 2]), 0]) for p, k in zip(X, y)]).set_z_index(2)
        one, center = land(votes[0]), np.array([-3.4, 0.1, 0])
        VGroup(one, dots).move_to(center)
        with self.beat("Square or circle? One decision tree cuts the plane into boxes."):
            self.play(LaggedStart(*[FadeIn(d, scale=0.3) for d in dots], lag_ratio=0.02))
            self.play(FadeIn(one.set_z_index(-1)))
        small = VGroup(*[land(v).scale(0.29) for v in votes]).arrange_in_grid(3, 3, buff=0.36).move_to([3.4, 0.1, 0])
        with self.beat("A tree grown on another random sample of the points cuts differently."):
            self.play(TransformFromCopy(one, small[0]))
            self.play(FadeIn(small[1], scale=0.6), FadeIn(small[2], scale=0.6))
        with self.beat("Grow many of them: a forest. Each tree errs in its own way."):
            self.play(LaggedStart(*[FadeIn(s, scale=0.6) for s in small[3:]], lag_ratio=0.25), run_time=2.4)
        share = votes.mean(0)
        spot = min(range(len(mids)), key=lambda i: abs(share[i] - 0.7))
        star = Star(5, outer_radius=0.3, color=self.theme.text, fill_opacity=1).move_to(one.get_center() + np.array([*(mids[spot] - [3, 2]), 0])).set_z_index(4)
        yes = int(votes[:, spot].sum())
        with self.beat(f"A new point: every tree votes. {max(yes, 9 - yes)} to {min(yes, 9 - yes)}, so {'square' if yes > 4 else 'circle'} wins."):
            self.play(FadeIn(star, scale=2), FadeOut(one))
            pins = VGroup(*[Star(5, outer_radius=0.13, color=self.theme.text, fill_opacity=1).move_to(s.get_center() + 0.29 * np.array([*(mids[spot] - [3, 2]), 0])) for s in small])
            self.play(FadeIn(pins))
            self.play(LaggedStart(*[Create(SurroundingRectangle(s, buff=0.06, color=hue[v], stroke_width=7)) for s, v in zip(small, votes[:, spot])], lag_ratio=0.4), run_time=2.6)
            self.play(Transform(star, (Square(0.5) if yes > 4 else Circle(0.28)).set_fill(hue[yes > 4], 1).set_stroke(self.theme.text, 5).move_to(star)))
        both = land(share).move_to(center).set_z_index(-1)
        with self.beat("Votes everywhere: the sharp corners of single trees even out."):
            fly = [s.copy().set_z_index(-2) for s in small]
            self.play(*[f.animate.scale(1 / 0.29).move_to(center).set_opacity(0.12) for f in fly], FadeIn(both, rate_func=rush_into), run_time=2)
            self.remove(*fly)
