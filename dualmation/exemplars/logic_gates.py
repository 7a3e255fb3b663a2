"""
concept: Logic gates
aliases: AND OR NOT XOR; half adder; how circuits compute; truth table; Boolean logic
domain: computer science
level: school
facts: an AND gate gives 1 only when both inputs are 1; an XOR gate gives 1 when the inputs differ; XOR and AND together add two bits; 1 plus 1 is binary 10
"""
from manim import *
from dualmation.stage import *


class LogicGates(Explainer):
    def construct(self):
        self.title("Logic gates: how circuits add")
        on, off = accent(1), self.theme.muted
        yx, ya = 1.35, -1.25
        wire = lambda *p: VMobject(stroke_color=off, stroke_width=6).set_points_as_corners([[*q, 0] for q in p])
        a, b = [wire((-5, 1.7), (-1, 1.7)), wire((-3.6, 1.7), (-3.6, -0.9), (-1, -0.9))], [wire((-5, 1.0), (-1, 1.0)), wire((-2.5, 1.0), (-2.5, -1.6), (-1, -1.6))]
        s, c = wire((0.9, yx), (4.2, yx)), wire((0.9, ya), (4.2, ya))
        gate = lambda t, y, i: VGroup(RoundedRectangle(corner_radius=0.35, width=2, height=1.3, stroke_color=accent(i), stroke_width=4, fill_color=self.theme.panel, fill_opacity=0.95), Label(t, 30, accent(i), weight="BOLD")).move_to([0, y, 0])
        xor, land = gate("XOR", yx, 4), gate("AND", ya, 0)
        lamp = lambda x, y: Circle(0.3, stroke_color=on, stroke_width=4, fill_color=on, fill_opacity=0.0).move_to([x, y, 0])
        la, lb, ls, lc = lamp(-5.3, 1.7), lamp(-5.3, 1.0), lamp(4.6, yx), lamp(4.6, ya)
        words = VGroup(Label("A", 28).next_to(la, LEFT), Label("B", 28).next_to(lb, LEFT), Label("sum", 26).next_to(ls, RIGHT), Label("carry", 26).next_to(lc, RIGHT))
        bits = {}
        def drive(x, y):
            v = {la: x, lb: y, ls: x ^ y, lc: x & y}
            old = [bits.pop(k) for k in list(bits)]
            anims = []
            for k, val in v.items():
                bits[k] = Label(val, 24, self.theme.background if val else self.theme.text).move_to(k)
            lit = lambda ws, val: [w.animate.set_stroke(on if val else off) for w in ws]
            if old:
                self.play(*map(FadeOut, old), run_time=0.25)
            self.play(la.animate.set_fill(opacity=x), lb.animate.set_fill(opacity=y), *lit(a, x), *lit(b, y), FadeIn(bits[la]), FadeIn(bits[lb]), run_time=0.6)
            self.play(ls.animate.set_fill(opacity=x ^ y), lc.animate.set_fill(opacity=x & y), *lit([s], x ^ y), *lit([c], x & y), FadeIn(bits[ls]), FadeIn(bits[lc]), run_time=0.6)
        with self.beat("A gate turns input bits into an output bit. A lit wire means 1."):
            self.play(FadeIn(VGroup(la, lb)), *map(Create, (a[0], b[0])), FadeIn(words[0]), FadeIn(words[1]))
            self.play(FadeIn(xor), Create(s), FadeIn(ls))
        with self.beat("XOR gives 1 when its inputs differ. AND gives 1 when both are 1."):
            self.play(*map(Create, (a[1], b[1])), FadeIn(Dot([-3.6, 1.7, 0])), FadeIn(Dot([-2.5, 1.0, 0])))
            self.play(FadeIn(land), Create(c), FadeIn(lc))
        with self.beat("Side by side, they add two bits: 0 plus 1 is 1."):
            self.play(FadeIn(words[2]), FadeIn(words[3]), run_time=0.5)
            drive(0, 1)
            drive(1, 0)
        with self.beat("1 plus 1 is binary 10: sum 0, and a carry of 1."):
            drive(1, 1)
        with self.beat("Chains of such adders do the arithmetic in every processor."):
            for x, y in ((0, 0), (1, 0), (1, 1)):
                drive(x, y)
