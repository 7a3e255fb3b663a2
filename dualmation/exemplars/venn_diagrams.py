"""
concept: Venn diagrams and sets
aliases: union and intersection of sets; overlapping circles; what is a set; and or not with sets; counting with overlapping groups; inclusion exclusion
domain: mathematics
level: school
facts: a set is a collection of distinct things; the intersection holds what lies in both sets; the union holds what lies in at least one; what is in both must not be counted twice; from 1 to 12 there are 6 even numbers, 4 multiples of 3 and 2 that are both
"""
from manim import *
from dualmation.stage import *


class VennDiagramsAndSets(Explainer):
    def construct(self):
        self.title("Sets and Venn diagrams")
        A, B = set(range(2, 13, 2)), set(range(3, 13, 3))
        left, right = Circle(1.75).move_to([-1.35, 0.25, 0]), Circle(1.75).move_to([0.95, 0.25, 0])
        left.set_stroke(accent(0), 6).set_fill(accent(0), 0.14)
        right.set_stroke(accent(1), 6).set_fill(accent(1), 0.14)
        spots = {2: (-2.3, 1.25), 4: (-1.55, 0.85), 8: (-2.5, 0.3), 10: (-1.7, -0.2), 6: (-0.2, 0.75), 12: (-0.2, -0.25), 3: (1.7, 0.85), 9: (1.7, -0.3),
                 1: (-4.6, 1.6), 5: (-4.6, -1.3), 7: (4.2, 1.6), 11: (4.2, -1.3)}
        chip = lambda n: VGroup(Circle(0.31, stroke_color=self.theme.muted, stroke_width=3, fill_color=self.theme.panel, fill_opacity=0.9), Label(str(n), 26)).set_z_index(3)
        chips = {n: chip(n).move_to([-5.5 + n - 1, -2.1, 0]) for n in range(1, 13)}
        row = VGroup(*chips.values())
        names = [Label("even", 30, accent(0), weight="BOLD").move_to([-3.4, 2.15, 0]), Label("multiple of 3", 30, accent(1), weight="BOLD").move_to([3.6, 2.15, 0])]
        go = lambda ns: LaggedStart(*[chips[n].animate.move_to([*spots[n], 0]) for n in ns], lag_ratio=0.25, run_time=0.5 + 0.4 * len(ns))
        with self.beat("A set is a collection. Draw a circle round all the even numbers up to 12."):
            self.play(FadeIn(row), Create(left), FadeIn(names[0]))
            self.play(go(sorted(A - B)))
        with self.beat("A second circle takes the multiples of 3. Six and twelve belong to both."):
            self.play(Create(right), FadeIn(names[1]))
            self.play(go(sorted(B)))
            self.play(go(sorted(A & B)))
        with self.beat("One, five, seven and eleven lie in neither set: they stay outside."):
            self.play(go([n for n in range(1, 13) if n not in A | B]))
        lens = Intersection(left, right, stroke_width=0, fill_color=accent(3), fill_opacity=0.75)
        both = Union(left, right, stroke_color=accent(3), stroke_width=9, fill_opacity=0)
        formula = MathTex(rf"|A \cap B| = {len(A & B)}", font_size=44).move_to([0, -2.1, 0])
        with self.beat("The overlap is the intersection: even and a multiple of 3."):
            self.play(FadeIn(lens), FadeIn(formula))
            self.pulse(chips[6], chips[12])
        with self.beat("Everything inside either circle is the union: even or a multiple of 3."):
            self.play(lens.animate.set_fill(opacity=0.3), Create(both, run_time=1.5))
            formula = self.swap(formula, MathTex(rf"|A \cup B| = {len(A)} + {len(B)} - {len(A & B)} = {len(A | B)}", font_size=44))
        with self.beat("Six plus four would count the overlap twice, so take it away once."):
            self.pulse(lens, chips[6], chips[12])
            self.pulse(formula, scale=1.1)
