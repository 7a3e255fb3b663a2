"""
concept: Hydraulic press
aliases: Pascal's principle; hydraulics; how a car lift works; pressure in a liquid; small force lifts a heavy load
domain: engineering and technology
level: school
facts: pressure in an enclosed liquid is the same everywhere; force is pressure times area; on five times the area the same pressure gives five times the force; the large piston moves only a fifth as far so no energy is gained
"""
from manim import *
from dualmation.stage import *


class HydraulicPress(Explainer):
    def construct(self):
        self.title("Hydraulic press")
        d = ValueTracker(0)       # how far the small piston went down
        xa, wa, xb, wb, floor, level = -4.6, 0.9, 0.6, 4.5, -2.2, 0.5
        def liquid():
            y1, y2 = level - d.get_value(), level + d.get_value() * wa / wb
            return Polygon([xa - wa / 2, y1, 0], [xa - wa / 2, floor, 0], [xb + wb / 2, floor, 0], [xb + wb / 2, y2, 0], [xb - wb / 2, y2, 0], [xb - wb / 2, floor + 0.5, 0], [xa + wa / 2, floor + 0.5, 0], [xa + wa / 2, y1, 0],
                           stroke_width=0, fill_color=accent(0), fill_opacity=0.55)
        wall = lambda *p: VMobject(stroke_color=self.theme.muted, stroke_width=6).set_points_as_corners([[*q, 0] for q in p])
        walls = VGroup(wall((xa - wa / 2, 1.3), (xa - wa / 2, floor), (xb + wb / 2, floor), (xb + wb / 2, 1.3)), wall((xa + wa / 2, 1.3), (xa + wa / 2, floor + 0.5), (xb - wb / 2, floor + 0.5), (xb - wb / 2, 1.3)))
        water = always_redraw(liquid)
        small = Rectangle(width=wa - 0.08, height=0.26, stroke_width=0, fill_color=accent(1), fill_opacity=1)
        big = Rectangle(width=wb - 0.08, height=0.26, stroke_width=0, fill_color=accent(1), fill_opacity=1)
        load = RoundedRectangle(corner_radius=0.08, width=1.9, height=1.15, stroke_color=accent(2), stroke_width=5, fill_color=accent(2), fill_opacity=0.4)
        crate = VGroup(load, Label("50 kg", 34, weight="BOLD").move_to(load))
        small.add_updater(lambda m: m.move_to([xa, level - d.get_value() + 0.13, 0])).update()
        big.add_updater(lambda m: m.move_to([xb, level + d.get_value() * wa / wb + 0.13, 0])).update()
        crate.add_updater(lambda m: m.next_to(big, UP, buff=0)).update()
        with self.beat("Two pistons close a vessel full of liquid. One is five times as large."):
            self.play(FadeIn(water), Create(walls), FadeIn(small), FadeIn(big), run_time=1.2)
            self.play(FadeIn(crate, shift=0.3 * DOWN))
        hand = Arrow(ORIGIN, 1.1 * DOWN, buff=0, color=accent(3), stroke_width=10, tip_length=0.3)
        hand.add_updater(lambda m: m.next_to(small, UP, buff=0.05)).update()
        with self.beat("Press on the small piston with 100 newtons."):
            f = Label("100 N", 30, accent(3), weight="BOLD").move_to([-5.85, 1.4, 0])
            self.play(FadeIn(hand), FadeIn(f))
        ups = VGroup(*[Arrow([x, -0.75, 0], [x, 0.35, 0], buff=0, color=accent(3), stroke_width=8, tip_length=0.25) for x in np.linspace(-1.2, 2.4, 5)])
        with self.beat("The pressure spreads through the liquid, the same everywhere."):
            dots = VGroup(*[Dot([xa, 0.3 - 0.3 * k, 0], radius=0.09, color=self.theme.text) for k in range(5)])
            path = VMobject().set_points_as_corners([[xa, 0.3, 0], [xa, -1.95, 0], [0.6, -1.95, 0], [0.6, -0.9, 0]])
            self.play(LaggedStart(*[Succession(MoveAlongPath(p, path), FadeOut(p, run_time=0.1)) for p in dots], lag_ratio=0.15), run_time=2.2)
        with self.beat("Five times the area gives five times the force: 500 newtons, enough for 50 kilograms."):
            self.play(LaggedStart(*[GrowArrow(a) for a in ups], lag_ratio=0.15))
            self.play(FadeIn(Label("500 N", 30, accent(3), weight="BOLD").move_to([4.1, -0.2, 0])))
            self.play(FadeIn(MathTex(r"F = p \cdot A", font_size=46).move_to([5.0, 1.2, 0])))
        with self.beat("The price: the large piston rises only a fifth as far."):
            self.play(d.animate.set_value(1.5), *[a.animate.shift(0.3 * UP) for a in ups], run_time=3)
