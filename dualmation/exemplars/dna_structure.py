"""
concept: Structure of DNA
aliases: the double helix; what DNA looks like; base pairs; how DNA stores information; genetic code letters
domain: biology
level: school
facts: DNA is two strands wound round each other; the rungs are pairs of bases; A pairs with T and C pairs with G; each strand determines the other; the order of the letters is the message; human DNA has about three billion pairs
"""
from manim import *
from dualmation.stage import *


class DnaStructure(Explainer):
    def construct(self):
        self.title("Structure of DNA")
        n, turn, twist, y = 14, ValueTracker(0), ValueTracker(0.62), 0.6
        xs = np.linspace(-5.6, 5.6, n)
        letters = "ATGCCATTGACGTA"
        partner = {"A": "T", "T": "A", "C": "G", "G": "C"}
        tint = {"A": accent(1), "T": accent(2), "C": accent(3), "G": accent(4)}
        angle = lambda x: turn.get_value() + twist.get_value() * (x + 5.6)
        height = lambda x: 1.25 * np.cos(angle(x))
        def strand(sign, color):
            return always_redraw(lambda: VMobject(stroke_color=color, stroke_width=8).set_points_smoothly([[x, y + sign * height(x), 0] for x in np.linspace(-5.9, 5.9, 60)]))
        def rung(x, a):
            half = lambda s, c: Line([x, y, 0], [x, y + s * (abs(height(x)) + 0.001) * (1 if height(x) > 0 else -1), 0], color=c, stroke_width=7)
            return always_redraw(lambda: VGroup(half(1, tint[a]), half(-1, tint[partner[a]])))
        rungs = VGroup(*[rung(x, a) for x, a in zip(xs, letters)])
        sides = VGroup(strand(1, accent(0)), strand(-1, self.theme.text))
        with self.beat("DNA is a twisted ladder: two strands wound round each other."):
            self.play(FadeIn(rungs), FadeIn(sides))
            self.play(turn.animate.set_value(TAU), run_time=4, rate_func=linear)
        with self.beat("Untwist it, and the rungs appear: pairs of bases."):
            self.play(twist.animate.set_value(0), run_time=2.5)
        text = lambda c, x, s: Label(c, 30, tint[c], weight="BOLD").move_to([x, y + s * 1.65, 0])
        top = VGroup(*[text(a, x, 1) for x, a in zip(xs, letters)])
        low = VGroup(*[text(partner[a], x, -1) for x, a in zip(xs, letters)])
        with self.beat("Four letters spell the message of life. Read one strand."):
            self.play(LaggedStart(*[FadeIn(t) for t in top], lag_ratio=0.15), run_time=2)
        with self.beat("The other strand follows: A always faces T, and C always faces G."):
            self.play(LaggedStart(*[FadeIn(t, shift=0.3 * DOWN) for t in low], lag_ratio=0.15), run_time=2.5)
        rule = VGroup(Label("A – T", 32, accent(1)), Label("C – G", 32, accent(3))).arrange(RIGHT, buff=1.2).move_to([0, -2.0, 0])
        with self.beat("So each strand can rebuild its partner. That is how life copies its message."):
            self.show(rule)
