"""
concept: Language families
aliases: why languages are related; Indo-European languages; family tree of languages; where English comes from; common ancestor of languages
domain: language
level: school
facts: related languages descend from a common ancestor; the word for three is similar across Indo-European languages; French and Spanish come from Latin; English and German are Germanic; Hindi and Russian belong to the same large family
"""
from manim import *
from dualmation.stage import *


class LanguageFamilies(Explainer):
    def construct(self):
        self.title("Language families")
        words = (("English", "three", 0), ("German", "drei", 0), ("Spanish", "tres", 1), ("French", "trois", 1), ("Russian", "tri", 2), ("Polish", "trzy", 2), ("Hindi", "tin", 3))
        xs = [-6.0 + 2.0 * k for k in range(7)]
        tops = [Label(n, 26, self.theme.muted).move_to([x, 1.75, 0]) for (n, _, _), x in zip(words, xs)]
        says = [Label(w, 34, weight="BOLD").move_to([x, 2.4, 0]) for (_, w, _), x in zip(words, xs)]
        says[5].shift(0.07 * DOWN)
        with self.beat("The word for 3 sounds alike in languages far apart. Chance?"):
            self.play(LaggedStart(*[FadeIn(VGroup(a, b), shift=0.2 * UP) for a, b in zip(tops, says)], lag_ratio=0.2), run_time=2.5)
        branches = {0: ("Germanic", -5.0), 1: ("Latin", -1.0), 2: ("Slavic", 3.0), 3: ("Indic", 6.0)}
        root = np.array([0, -1.85, 0])
        def limb(p, q, color, width):
            m = VMobject(stroke_color=color, stroke_width=width)
            return m.set_points_as_corners([p, p]).add_cubic_bezier_curve_to(p + 0.8 * UP, q + 0.8 * DOWN, q)
        names, limbs, twigs = {}, {}, {}
        for i, (name, x) in branches.items():
            names[i] = Label(name, 28, accent(i), weight="BOLD").move_to([x, 0.1, 0])
            limbs[i] = limb(root, np.array([x, -0.2, 0]), accent(i), 9)
            twigs[i] = VGroup(*[limb(np.array([x, 0.4, 0]), np.array([xs[k], 1.45, 0]), accent(i), 6) for k, w in enumerate(words) if w[2] == i])
        def grow(i, color):
            ks = [k for k, w in enumerate(words) if w[2] == i]
            self.play(FadeIn(names[i]), *[says[k].animate.set_color(color) for k in ks], *[Create(t) for t in twigs[i]], run_time=1.1)
        with self.beat("Spanish and French both grew out of Latin, where it was 'tres'."):
            grow(1, accent(1))
        with self.beat("English and German are sisters too: they share a Germanic ancestor."):
            grow(0, accent(0))
        with self.beat("Russian and Polish are Slavic. Hindi is Indic."):
            grow(2, accent(2))
            grow(3, accent(3))
        with self.beat("All branches meet in one lost language, spoken some 5,000 years ago or more: Proto-Indo-European."):
            self.play(*[Create(limbs[i].reverse_direction()) for i in (0, 1, 2, 3)], run_time=2)
            self.show(Label("Proto-Indo-European", 30, weight="BOLD", width=6).move_to([0, -2.15, 0]))
