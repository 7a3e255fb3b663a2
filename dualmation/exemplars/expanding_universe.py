"""
concept: Expanding universe
aliases: the big bang; Hubble's law; why galaxies move apart; how old is the universe; is there a centre of the universe
domain: earth and space
level: university
facts: the distances between galaxies grow with time; the farther a galaxy the faster it recedes; every galaxy sees the same so there is no centre; space itself stretches; run backwards all was close together about 13.8 billion years ago
"""
from manim import *
from dualmation.stage import *


class ExpandingUniverse(Explainer):
    def galaxy(self, color):
        arms = VGroup(*[ParametricFunction(lambda s, q=q: np.array([0.09 * s * np.cos(s + q), 0.06 * s * np.sin(s + q), 0]), t_range=[0.3, 3.4, 0.4], color=color, stroke_width=4) for q in (0, PI)])
        return VGroup(arms, Dot(radius=0.08, color=color))

    def construct(self):
        self.title("Expanding universe")
        size, mid = ValueTracker(1), np.array([0, 0.2, 0])
        grid = [(i, j) for i in range(-5, 6) for j in range(-2, 3)]
        at = lambda p: mid + 0.68 * size.get_value() * np.array([p[0], p[1], 0])
        stars = VGroup()
        for k, p in enumerate(grid):
            g = self.galaxy(accent(1) if p == (0, 0) else accent(2) if p == (3, 0) else accent(0)).rotate(0.9 * k)
            g.add_updater(lambda m, p=p: m.move_to(at(p)))
            stars.add(g)
        with self.beat("Imagine galaxies spread evenly through space. We live in the one in the middle."):
            self.play(LaggedStart(*[FadeIn(g, scale=0.3) for g in stars], lag_ratio=0.03), run_time=2)
        self.add(stars)
        with self.beat("Space stretches, and every distance grows by the same factor."):
            self.play(size.animate.set_value(1.45), run_time=2.5)
        def speeds(p):  # away from galaxy p, in proportion to the distance
            far = [q for q in grid if q != p]
            return VGroup(*[Arrow(at(q), at(q) + 0.11 * (at(q) - at(p)), buff=0, color=self.theme.text, stroke_width=4, tip_length=0.16, max_tip_length_to_length_ratio=0.5) for q in far])
        ways = speeds((0, 0))
        with self.beat("Seen from ours, near galaxies drift away slowly, far ones fast."):
            self.play(LaggedStart(*[GrowArrow(w) for w in ways], lag_ratio=0.02), run_time=2)
        with self.beat("From another galaxy it looks just the same. So there is no centre."):
            self.play(Circumscribe(stars[grid.index((3, 0))], Circle, color=accent(2), stroke_width=5))
            new = speeds((3, 0))
            self.play(ReplacementTransform(ways, new), run_time=2)
        with self.beat("Run time backwards: 13.8 billion years ago, all of this was packed together."):
            self.play(FadeOut(new), run_time=0.5)
            self.play(size.animate.set_value(0.05), run_time=3)
            self.play(Flash(mid, color=accent(1), line_length=0.8, flash_radius=0.7, line_stroke_width=5))
