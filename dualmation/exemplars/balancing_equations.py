"""
concept: Balancing chemical equations
aliases: how to balance a chemical equation; conservation of mass in reactions; hydrogen and oxygen make water; stoichiometry; coefficients in front of molecules
domain: chemistry
level: school
facts: atoms are neither made nor lost in a chemical reaction; both sides must have the same number of each atom; only the numbers in front of molecules may be changed; two hydrogen molecules and one oxygen molecule make two water molecules
"""
from manim import *
from dualmation.stage import *


class BalancingEquations(Explainer):
    def atom(self, kind):
        r, c = (0.26, accent(0)) if kind == "H" else (0.4, accent(2))
        return VGroup(Circle(r, color=self.theme.text, stroke_width=2, fill_color=c, fill_opacity=1), Label(kind, 26, self.theme.panel, weight="BOLD"))

    def molecule(self, kinds, places, at):
        return VGroup(*[self.atom(k).move_to(np.array([*at, 0]) + np.array([*p, 0])) for k, p in zip(kinds, places)])

    def construct(self):
        self.title("Balancing chemical equations")
        pair = lambda k, d, at: self.molecule(k, ((-d, 0), (d, 0)), at)
        water = lambda at: self.molecule("HOH", ((-0.47, -0.3), (0, 0.1), (0.47, -0.3)), at)
        h1, o2, w1 = pair("HH", 0.25, (-5.2, 1.5)), pair("OO", 0.38, (-2.2, 0.8)), water((3.2, 1.5))
        arrow = Arrow([-0.5, 0.8, 0], [1.3, 0.8, 0], color=self.theme.muted, buff=0, stroke_width=6)
        with self.beat("Hydrogen and oxygen react to water. But count the atoms."):
            self.show(h1, o2, arrow, w1)
        tally = VGroup(*[Label(s, 30, c).move_to([x, y, 0]) for s, c, x, y in
            (("H: 2", accent(0), -3.7, -0.9), ("O: 2", accent(2), -3.7, -1.6), ("H: 2", accent(0), 3.2, -0.9), ("O: 1", accent(2), 3.2, -1.6))])
        with self.beat("Two oxygen atoms go in, and only one comes out. Atoms cannot vanish."):
            self.show(tally)
            self.play(o2[1].animate.scale(1.3), rate_func=there_and_back, run_time=1)
        w2 = water((3.2, 0.2))
        with self.beat("So make two waters. Now oxygen fits, but hydrogen is short."):
            self.show(w2)
            self.swap(tally[3], Label("O: 2", 30, accent(2)), run_time=0.6)
            self.swap(tally[2], Label("H: 4", 30, accent(0)), run_time=0.6)
        h2 = pair("HH", 0.25, (-5.2, 0.1))
        with self.beat("Take two hydrogen molecules, and both sides agree."):
            self.show(h2)
            self.swap(tally[0], Label("H: 4", 30, accent(0)), run_time=0.6)
        with self.beat("The same atoms, only joined differently."):
            old, new = [*h1, *h2, *o2], [w1[0], w1[2], w2[0], w2[2], w1[1], w2[1]]
            self.play(FadeOut(w1, w2, run_time=0.4))
            balls = VGroup(*[a[0].copy() for a in old])
            self.play(*[b.animate(path_arc=-0.6).move_to(n[0]) for b, n in zip(balls, new)], run_time=1.8)
            self.play(FadeIn(w1, w2), FadeOut(balls), run_time=0.4)
            self.show(MathTex(r"2\,\mathrm{H_2} + \mathrm{O_2} \rightarrow 2\,\mathrm{H_2O}", font_size=46).move_to([0, -2.2, 0]))
