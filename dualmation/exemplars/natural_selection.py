"""
concept: Natural selection
aliases: survival of the fittest; how evolution works; Darwin; why animals are camouflaged; adaptation
domain: biology
level: school
facts: living things of one kind differ from each other; differences are partly inherited; those that fit their surroundings survive and breed more often; over generations their traits become common; selection needs no plan
"""
from manim import *
from dualmation.stage import *


class NaturalSelection(Explainer):
    def beetle(self, dark):
        c = interpolate_color(ManimColor(accent(1)), ManimColor(accent(3)), dark)
        body = Ellipse(width=0.62, height=0.42, stroke_color=self.theme.panel, stroke_width=2, fill_color=c, fill_opacity=1)
        legs = VGroup(*[Line([x, -0.3, 0], [x, 0.3, 0], color=self.theme.panel, stroke_width=3) for x in (-0.16, 0.02, 0.2)])
        return VGroup(legs, body, Dot([0.33, 0, 0], radius=0.1, color=self.theme.panel))

    def construct(self):
        self.title("Natural selection")
        rng = np.random.default_rng(8)
        ground = RoundedRectangle(corner_radius=0.2, width=12.6, height=4.1, stroke_width=0, fill_color=accent(3), fill_opacity=0.75).move_to([0, 0.75, 0])
        seats = [np.array([-5.4 + 1.55 * i, 2.2 - 0.98 * j, 0]) for j in range(4) for i in range(8)]
        traits = list(rng.permutation(np.linspace(0, 1, 16)))
        order = list(rng.permutation(len(seats)))
        herd = [(d, self.beetle(d).move_to(seats[k])) for d, k in zip(traits, order)]
        mean = lambda: sum(d for d, _ in herd) / len(herd)
        bar = Line([-3, -2.0, 0], [3, -2.0, 0], color=self.theme.muted, stroke_width=6)
        ends = VGroup(Label("bright", 26, accent(1)).next_to(bar, LEFT, buff=0.25), Label("like the leaf", 26, accent(3)).next_to(bar, RIGHT, buff=0.25))
        mark = Triangle(stroke_width=0, fill_color=self.theme.text, fill_opacity=1).scale(0.16).rotate(PI)
        at = lambda: [-3 + 6 * mean(), -1.8, 0]
        with self.beat("Beetles on a leaf. They differ in colour, and young take after their parents."):
            self.show(ground)
            self.play(LaggedStart(*[FadeIn(b, scale=0.6) for _, b in herd], lag_ratio=0.1), run_time=1.5)
            self.show(bar, ends, mark.move_to(at()))
        says = ["Birds find those that stand out. The hidden ones survive.", "The survivors breed: their young are, on average, better hidden.", "Generation after generation the same thing happens.", "Nobody planned it, yet the beetles now match the leaf."]
        def eat():
            gone = sorted(herd, key=lambda h: h[0] + rng.normal(0, 0.12))[: len(herd) // 2]
            for h in gone:
                herd.remove(h)
            self.play(LaggedStart(*[FadeOut(b, scale=1.6) for _, b in gone], lag_ratio=0.15), run_time=1.4)
        def breed():
            new = [(float(np.clip(d + rng.normal(0, 0.1), 0, 1)), b) for d, b in herd]
            free = [s for s in seats if all(np.hypot(*(s - b.get_center())[:2]) > 0.5 for _, b in herd)]
            young = [(d, self.beetle(d).move_to(free[k]), b) for (d, b), k in zip(new, rng.permutation(len(free)))]
            self.play(LaggedStart(*[FadeIn(y, target_position=b, scale=0.4) for _, y, b in young], lag_ratio=0.1), run_time=1.2)
            herd.extend((d, y) for d, y, _ in young)
            self.play(mark.animate.move_to(at()), run_time=0.5)
        with self.beat(says[0]):
            eat()
        with self.beat(says[1]):
            breed()
        with self.beat(says[2]):
            for _ in range(2):
                eat()
                breed()
        with self.beat(says[3]):
            self.play(*[b.animate.shift(0.12 * RIGHT) for _, b in herd], rate_func=there_and_back, run_time=1)
