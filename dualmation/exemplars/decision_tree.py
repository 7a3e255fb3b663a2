"""
concept: Decision tree
aliases: classification tree; tree of questions; split data by questions; decision tree learning
domain: machine learning
level: university
facts: a decision tree asks one question about one feature at a time; each question splits the data by a straight cut; splits are chosen so that the parts become purer; a new case follows the answers to a leaf
"""
from manim import *
from dualmation.stage import *
import numpy as np


class DecisionTree(Explainer):
    def construct(self):
        self.title("Decision tree: apple or lemon?")
        rng = np.random.default_rng(2)
        o, s = np.array([-6.0, -1.9, 0]), 0.46
        at = lambda w, r: o + s * np.array([w, r, 0])
        axes = VGroup(Arrow(at(0, 0), at(10.6, 0), buff=0, tip_length=0.2), Arrow(at(0, 0), at(0, 10.2), buff=0, tip_length=0.2)).set_color(self.theme.muted)
        names = VGroup(Label("weight", 24, self.theme.muted).next_to(at(5, 0), DOWN, buff=0.15), Label("redness", 24, self.theme.muted).next_to(at(0, 9.8), RIGHT, buff=0.2))
        lemons = [(x, y) for x, y in zip(rng.uniform(0.7, 9.3, 14), rng.uniform(0.6, 3.4, 14))] + [(x, y) for x, y in zip(rng.uniform(0.7, 3.4, 5), rng.uniform(4.7, 8.6, 5))]
        apples = [(x, y) for x, y in zip(rng.uniform(4.7, 9.5, 14), rng.uniform(4.6, 8.8, 14))]
        dots = VGroup(*[Dot(at(*p), radius=0.11, color=accent(1)) for p in lemons], *[Dot(at(*p), radius=0.11, color=accent(2)) for p in apples]).set_z_index(2)
        with self.beat("Known fruits: lemons are yellow dots, apples are red dots."):
            self.play(FadeIn(axes), FadeIn(names))
            self.play(LaggedStart(*[FadeIn(d, scale=2) for d in dots], lag_ratio=0.03))
        def node(text, x, y, i, w=2.3):
            return Card(text, accent(i), w).move_to([x, y, 0])
        root, leaf1 = node("redness above 4?", 3.2, 2.1, 0), node("lemon", 1.6, 0.3, 1, 1.6)
        second, leaf2, leaf3 = node("weight above 4?", 4.9, 0.3, 0), node("lemon", 3.5, -1.6, 1, 1.6), node("apple", 5.8, -1.6, 2, 1.6)
        def branch(a, b, word, side):
            l = Line(a.get_bottom(), b.get_top(), color=self.theme.muted, stroke_width=4)
            return VGroup(l, Label(word, 24, self.theme.muted).next_to(l.get_center(), side, buff=0.3))
        cut1 = Line(at(0, 4), at(10, 4), color=accent(0), stroke_width=5)
        low = Polygon(at(0, 0), at(10, 0), at(10, 4), at(0, 4), stroke_width=0, fill_color=accent(1), fill_opacity=0.2)
        with self.beat("Ask the question that separates best: how red? Below this line, all are lemons."):
            self.play(FadeIn(root))
            self.play(Create(cut1), FadeIn(low))
            self.play(FadeIn(branch(root, leaf1, "no", LEFT)), FadeIn(leaf1))
        cut2 = Line(at(4, 4), at(4, 9.6), color=accent(0), stroke_width=5)
        rest = VGroup(Polygon(at(0, 4), at(4, 4), at(4, 9.6), at(0, 9.6), stroke_width=0, fill_color=accent(1), fill_opacity=0.2), Polygon(at(4, 4), at(10, 4), at(10, 9.6), at(4, 9.6), stroke_width=0, fill_color=accent(2), fill_opacity=0.2))
        with self.beat("The upper part is still mixed. A second question about weight splits it."):
            self.play(FadeIn(branch(root, second, "yes", RIGHT)), FadeIn(second))
            self.play(Create(cut2), FadeIn(rest))
            self.play(FadeIn(branch(second, leaf2, "no", LEFT)), FadeIn(branch(second, leaf3, "yes", RIGHT)), FadeIn(leaf2), FadeIn(leaf3))
        new = Dot(at(6.4, 6.6), radius=0.17, color=self.theme.text, z_index=4)
        with self.beat("A new fruit follows the questions: red enough, heavy enough, so an apple."):
            self.play(FadeIn(new, scale=3))
            for c in (root, second, leaf3):
                self.play(c.light(), run_time=0.7)
            self.play(new.animate.set_color(accent(2)))
