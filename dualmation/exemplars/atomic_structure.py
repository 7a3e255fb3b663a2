"""
concept: Atomic structure
aliases: what is an atom made of; protons neutrons and electrons; structure of an atom; nucleus and shells; carbon atom
domain: chemistry
level: school
facts: the nucleus holds protons and neutrons; electrons surround it in shells; the number of protons decides the element; carbon has six protons; a neutral atom has as many electrons as protons; the nucleus is about a hundred thousand times smaller than the atom
"""
from manim import *
from dualmation.stage import *


class AtomicStructure(Explainer):
    def construct(self):
        self.title("Atomic structure")
        core = np.array([-2.6, 0.15, 0])
        spots = [0.24 * np.array([r * np.cos(a), r * np.sin(a), 0]) for r, a in [(0.55, 0.5), (0.55, 2.6), (0.55, 4.7)] + [(1.75, TAU * i / 9) for i in range(9)]]
        balls = [Circle(0.22, color=self.theme.text, stroke_width=2, fill_color=accent(2) if i % 2 == 0 else self.theme.muted, fill_opacity=1).move_to(core + s) for i, s in enumerate(spots)]
        protons, neutrons = VGroup(*balls[0::2]), VGroup(*balls[1::2])
        words = VGroup(*[Label(w, 28, c, width=5.5).move_to([3.6, y, 0]) for w, c, y in
            (("6 protons: positive", accent(2), 1.6), ("6 neutrons: no charge", self.theme.muted, 0.7), ("6 electrons: negative", accent(0), -0.2))])
        with self.beat("At the centre of an atom is the nucleus, made of protons and neutrons."):
            self.show(protons, words[0])
            self.show(neutrons, words[1])
        shells = VGroup(*[Circle(r, color=self.theme.muted, stroke_width=3, stroke_opacity=0.7).move_to(core) for r in (1.35, 2.4)])
        def electrons(r, n):
            return VGroup(*[Dot(core + r * np.array([np.cos(TAU * i / n), np.sin(TAU * i / n), 0]), radius=0.14, color=accent(0)) for i in range(n)])
        inner, outer = electrons(1.35, 2), electrons(2.4, 4)
        spin = lambda k: (Rotate(inner, 2 * k, about_point=core, rate_func=linear), Rotate(outer, -1 * k, about_point=core, rate_func=linear))
        with self.beat("Around it are electrons in shells: two in the inner one, four in the outer one."):
            self.show(shells, inner, outer, words[2])
            self.play(*spin(1.5), run_time=2.5)
        with self.beat("As many electrons as protons: the charges cancel, and the atom is neutral."):
            self.play(*spin(2), run_time=4)
        name = Label("carbon, number 6", 30, accent(1), width=5.5).move_to([3.6, -1.3, 0])
        with self.beat("The protons decide the element. Six of them always mean carbon."):
            self.show(name)
            self.play(*[p.animate.scale(1.25) for p in protons], rate_func=there_and_back, run_time=1.2)
            self.play(*spin(1), run_time=2)
