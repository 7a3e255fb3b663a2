"""
concept: Electrolysis of water
aliases: splitting water with electricity; how hydrogen is made from water; what is electrolysis; hydrogen and oxygen from water
domain: chemistry
level: school
facts: an electric current splits water into hydrogen and oxygen; hydrogen forms at the negative electrode; oxygen forms at the positive electrode; there is twice as much hydrogen as oxygen by volume; burning the hydrogen gives the water back
"""
from manim import *
from dualmation.stage import *


class ElectrolysisOfWater(Explainer):
    def construct(self):
        self.title("What happens in the electrolysis of water?")
        tank = VMobject(stroke_color=self.theme.text, stroke_width=5).set_points_as_corners([[-4.6, 1.0, 0], [-4.6, -1.7, 0], [1.4, -1.7, 0], [1.4, 1.0, 0]])
        water = Rectangle(width=6, height=2.4, stroke_width=0, fill_color=accent(0), fill_opacity=0.25).move_to([-1.6, -0.5, 0])
        tubes, gases, rods, signs = VGroup(), VGroup(), VGroup(), VGroup()
        for x, sign, c in ((-3.2, "−", accent(1)), (0, "+", accent(2))):
            tubes.add(VMobject(stroke_color=self.theme.text, stroke_width=4).set_points_as_corners([[x - 0.5, -0.6, 0], [x - 0.5, 2.4, 0], [x + 0.5, 2.4, 0], [x + 0.5, -0.6, 0]]))
            gases.add(Rectangle(width=0.94, height=2.0, stroke_width=0, fill_color=accent(0), fill_opacity=0.25).move_to([x, 1.7 - 0.3, 0]))
            rods.add(Line([x, -0.9, 0], [x, -1.7, 0], color=c, stroke_width=12))
            signs.add(Label(sign, 40, c, weight="BOLD").move_to([x, -2.15, 0]))
        with self.beat("Two electrodes stand in water, each under a tube filled with water."):
            self.show(water, tank, VGroup(tubes, gases), rods)
        with self.beat("A current flows. Gas bubbles rise from both electrodes."):
            self.show(signs)
            self.bubble(24, gases, 0, 0.6)
        with self.beat("At the minus pole collects hydrogen, at the plus pole oxygen: half as much."):
            names = VGroup(Label("hydrogen", 28, accent(1)).move_to([-5.5, 1.9, 0]), Label("oxygen", 28, accent(2)).move_to([1.6, 1.9, 0]))
            self.show(names)
            self.bubble(36, gases, 0.6, 1.6)
        rule = MathTex(r"2\,\mathrm{H_2O} \rightarrow 2\,\mathrm{H_2} + \mathrm{O_2}", font_size=44).move_to([4.2, 0, 0])
        with self.beat("Two to one, because every water molecule holds two hydrogens and one oxygen."):
            self.show(rule)

    def bubble(self, n, gases, before, after):
        rng, rise = np.random.default_rng(n), []
        for i in range(n):
            x, c = ((-3.2, accent(1)), (0, accent(2)))[i % 3 == 2]
            b = Circle(0.09, color=c, stroke_width=3).move_to([x + rng.uniform(-0.3, 0.3), -0.9, 0])
            rise.append(Succession(FadeIn(b, run_time=0.1), b.animate(run_time=1, rate_func=linear).set_y(2.35 - after * (1 if i % 3 < 2 else 0.5) * 0.9), FadeOut(b, run_time=0.1)))
        def sink(g, full):
            return UpdateFromAlphaFunc(g, lambda m, a: m.stretch_to_fit_height(2.0 - full * (before + (after - before) * a)).align_to([0, 0.4, 0], DOWN))
        self.play(LaggedStart(*rise, lag_ratio=0.12), sink(gases[0], 1), sink(gases[1], 0.5), run_time=4)
