"""
concept: Word embeddings
aliases: word vectors; word2vec; king minus man plus woman; meaning as a point in space
domain: machine learning
level: university
facts: an embedding gives every word a list of numbers, a point in a space; words used in similar contexts lie close together; some directions carry a meaning; king minus man plus woman lands near queen; real embeddings have hundreds of dimensions
"""
from manim import *
from dualmation.stage import *
import numpy as np


class WordEmbeddings(Explainer):
    def construct(self):
        self.title("Word embeddings")
        place = {"cat": (-5.4, 1.5), "dog": (-4.2, 1.9), "horse": (-3.6, 1.1), "apple": (-5.2, -1.6), "pear": (-4.0, -1.2), "bread": (-3.4, -2.1),
                 "man": (0.9, -1.0), "woman": (3.9, -0.4), "king": (1.7, 1.5), "queen": (4.7, 2.1)}
        kind = dict(cat=0, dog=0, horse=0, apple=3, pear=3, bread=3, man=4, woman=4, king=1, queen=1)
        p = {w: np.array([*q, 0]) for w, q in place.items()}
        dots = {w: Dot(p[w], radius=0.12, color=accent(kind[w])) for w in p}
        below = {"man", "woman"}
        names = {w: Label(w, 26, accent(kind[w])).next_to(p[w], DOWN if w in below else UP, buff=0.16) for w in p}
        start = np.random.default_rng(1).permutation(len(p))
        spots = [p[list(p)[i]] for i in start]
        pairs = {w: VGroup(dots[w], names[w]) for w in p}
        with self.beat("A machine turns every word into numbers: a point in space. At first, at random."):
            for g, s, w in zip(pairs.values(), spots, p):
                g.shift(s - p[w])
            self.play(LaggedStart(*[FadeIn(g) for g in pairs.values()], lag_ratio=0.1), run_time=1.8)
        with self.beat("Training moves words that occur in similar sentences closer together."):
            names_on = [n for n in names.values()]
            self.play(*[n.animate.set_opacity(0) for n in names_on], run_time=0.4)
            self.play(*[g.animate.shift(p[w] - s) for g, s, w in zip(pairs.values(), spots, p)], run_time=2, path_arc=0.6)
            self.play(*[n.animate.set_opacity(1) for n in names_on], run_time=0.4)
        rings = VGroup(Ellipse(3.3, 2.1, color=accent(0), stroke_width=3).move_to([-4.5, 1.7, 0]), Ellipse(3.3, 2.1, color=accent(3), stroke_width=3).move_to([-4.25, -1.45, 0]))
        with self.beat("Neighbours now share a meaning: animals here, food there."):
            self.play(Create(rings))
        arrow = lambda a, b, c: Arrow(a, b, buff=0.16, color=c, stroke_width=5, tip_length=0.22)
        royal = arrow(p["man"], p["king"], accent(5))
        with self.beat("Directions can carry meaning too: from man to king means royal."):
            self.play(GrowArrow(royal))
        with self.beat("Add the same arrow to woman, and you arrive at queen."):
            copy = royal.copy()
            self.play(copy.animate.shift(p["woman"] - p["man"]), run_time=1.6)
            self.play(Indicate(dots["queen"], scale_factor=1.6, color=accent(1)))
            self.show(MathTex(r"\text{king} - \text{man} + \text{woman} \approx \text{queen}", font_size=40).move_to([2.9, -2.25, 0]))
