"""
concept: Food chain
aliases: energy pyramid; who eats whom; trophic levels; why there are few big predators; producers and consumers
domain: biology
level: school
facts: plants catch the energy of sunlight; each level feeds on the one below; only about a tenth of the energy reaches the next level; most is lost as heat; so there are far fewer hunters than plants
"""
from manim import *
from dualmation.stage import *


class FoodChain(Explainer):
    def construct(self):
        self.title("Food chain")
        who = [("grass", 10000), ("grasshoppers", 1000), ("frogs", 100), ("hawk", 10)]
        bands = VGroup()
        for i, (name, energy) in enumerate(who):
            w = [8.4, 6.2, 4.2, 2.6]
            top = w[i + 1] if i < 3 else 1.6
            y = -2.3 + 1.22 * i
            band = Polygon([-w[i] / 2, y, 0], [w[i] / 2, y, 0], [top / 2 + 0.08, y + 1.1, 0], [-top / 2 - 0.08, y + 1.1, 0], color=accent((3, 0, 5, 2)[i]), fill_opacity=0.4, stroke_width=4)
            bands.add(VGroup(band, Label(name, 28).move_to([0, y + 0.55, 0])))
        bands.shift(1.9 * LEFT)
        energies = VGroup(*[Label(f"{e:,} kJ", 28, accent(1)).move_to([4.9, b.get_y(), 0]) for (_, e), b in zip(who, bands)])
        with self.beat("Grass catches sunlight. It is the base on which everything else lives."):
            self.show(bands[0], energies[0])
        says = ["Grasshoppers eat the grass, but only a tenth of its energy becomes grasshopper.", "Frogs eat grasshoppers: again a tenth. The rest leaves as heat.", "For the hawk at the top, a thousandth of the energy is left."]
        for i, s in enumerate(says):
            with self.beat(s):
                spark = VGroup(*[Dot(bands[i][0].get_top() + [0.16 * (k - 4.5), -0.2, 0], radius=0.08, color=accent(1)) for k in range(10)])
                self.play(FadeIn(spark, run_time=0.4))
                heat = [d.animate.shift([(-1.6 if k < 5 else 1.6) * (1.2 + 0.1 * k), 0.8, 0]).set_opacity(0) for k, d in enumerate(spark) if k != 5]
                self.play(*heat, spark[5].animate.shift(0.48 * UP), FadeIn(bands[i + 1]), run_time=1.5)
                self.play(FadeOut(spark[5], run_time=0.2))
                self.show(energies[i + 1])
        with self.beat("That is why there are many blades of grass, and few hawks."):
            self.play(LaggedStart(*[b[0].animate.set_fill(opacity=0.8) for b in bands], lag_ratio=0.4, rate_func=there_and_back), run_time=2)
