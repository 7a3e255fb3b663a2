"""
concept: Layers of the Earth
aliases: what is inside the Earth; crust mantle and core; structure of the Earth; how deep is the Earth; inner core
domain: earth and space
level: school
facts: the Earth's radius is about 6371 kilometres; the crust is 5 to 70 kilometres thick; the mantle of hot rock reaches down to 2890 kilometres; the outer core is liquid iron and nickel down to 5150 kilometres; the inner core is solid and over 5000 degrees hot
"""
from manim import *
from dualmation.stage import *


class LayersOfTheEarth(Explainer):
    def construct(self):
        self.title("Layers of the Earth")
        c, unit = np.array([-2.8, 0.15, 0]), 2.6 / 6371
        layers = [("crust", "5 to 70 km thick", 6371, accent(3)), ("mantle", "to 2,890 km: hot rock", 6371 - 40, accent(5)),
            ("outer core", "to 5,150 km: liquid iron", 6371 - 2890, accent(1)), ("inner core", "to 6,371 km: solid iron", 6371 - 5150, accent(2))]
        globe = Circle(2.6, stroke_width=0, fill_color=accent(0), fill_opacity=0.9).move_to(c)
        lands = VGroup(*[Ellipse(width=w, height=h, stroke_width=0, fill_color=accent(3), fill_opacity=0.9).rotate(q).move_to(c + [x, y, 0]) for x, y, w, h, q in
            ((-1.1, 0.8, 1.5, 0.9, 0.6), (0.8, 1.2, 1.3, 0.7, -0.5), (0.9, -0.9, 1.0, 1.2, 0.4), (-0.9, -1.1, 0.8, 0.6, 0))])
        with self.beat("We live on a thin skin. What is below our feet?"):
            self.show(globe, lands)
        disks = [Circle(r * unit, stroke_width=5 if i == 0 else 0, stroke_color=color, fill_color=color, fill_opacity=0 if i == 0 else 1).move_to(c) for i, (_, _, r, color) in enumerate(layers)]
        words = VGroup(*[VGroup(Label(n, 30, color, weight="BOLD"), Label(d, 26)).arrange(DOWN, buff=0.1, aligned_edge=LEFT) for n, d, _, color in layers]).arrange(DOWN, buff=0.3, aligned_edge=LEFT).move_to([4.1, 0.15, 0])
        spots = [c + (r * unit - (0.02 if i == 0 else 0.3)) * np.array([np.cos(q), np.sin(q), 0]) for i, ((_, _, r, _), q) in enumerate(zip(layers, (0.75, 0.3, -0.1, -0.9)))]
        lines = [VGroup(Line(w.get_left() + 0.15 * LEFT, p, stroke_width=4), Dot(p, radius=0.08)).set_color(self.theme.text) for w, p in zip(words, spots)]
        says = ["The crust: solid rock, in scale about as thin as the skin of an apple.", "The mantle: hot rock that creeps slowly, like very thick honey.",
            "The outer core: liquid iron. Its motion makes the Earth's magnetic field.", "The inner core: the pressure keeps it solid, at over 5,000 degrees."]
        for i, s in enumerate(says):
            with self.beat(s):
                first = [FadeOut(globe), FadeOut(lands), Create(disks[0])] if i == 0 else [GrowFromCenter(disks[i])]
                self.play(*first, run_time=1.2)
                self.play(FadeIn(lines[i]), FadeIn(words[i]), run_time=1)
