"""
concept: Antibiotic resistance
aliases: superbugs; why antibiotics stop working; resistant bacteria; why to finish antibiotics and not take them needlessly; selection of bacteria
domain: health
level: school
facts: by chance a few bacteria carry a mutation that protects them; the antibiotic kills the others; the survivors multiply without rivals; so the whole population becomes resistant; antibiotics do nothing against viruses
"""
from manim import *
from dualmation.stage import *


class AntibioticResistance(Explainer):
    def germ(self, p, hard, angle):
        c = accent(2) if hard else accent(3)
        body = RoundedRectangle(corner_radius=0.17, width=0.68, height=0.34, stroke_color=c, stroke_width=4, fill_color=c, fill_opacity=0.45).rotate(angle)
        return VGroup(body, *([body.copy().scale(1.35).set_fill(opacity=0).set_stroke(self.theme.text, width=4)] if hard else [])).move_to(p)

    def construct(self):
        self.title("How bacteria become resistant")
        rng = np.random.default_rng(8)
        spots = [np.array([-5.2 + 1.3 * i, 1.9 - 1.05 * j, 0]) + np.array([*rng.uniform(-0.16, 0.16, 2), 0]) for j in range(4) for i in range(9)]
        turn = rng.uniform(0, PI, 36)
        hard = {13, 29}
        germs = [self.germ(p, k in hard, turn[k]) for k, p in enumerate(spots)]
        with self.beat("Millions of bacteria. By chance, a few carry a mutation that protects them."):
            self.play(LaggedStart(*[FadeIn(g, scale=0.5) for g in germs], lag_ratio=0.03), run_time=1.8)
            self.play(*[Indicate(germs[k], color=accent(2), scale_factor=1.5) for k in hard])
        drug = VGroup(*[Dot([x, 3.0, 0], radius=0.09, color=accent(0)) for x in np.linspace(-6, 6, 40)])
        with self.beat("An antibiotic comes. It kills every bacterium that is not protected."):
            soft = [germs[k] for k in range(36) if k not in hard]
            fall = [d.animate.move_to([d.get_x() + rng.uniform(-0.3, 0.3), rng.uniform(-1.9, 2.3), 0]) for d in drug]
            self.play(*fall, run_time=1.3)
            self.play(LaggedStart(*[g.animate.scale(0.3).set_opacity(0) for g in soft], lag_ratio=0.04), run_time=2)
            self.play(FadeOut(drug), run_time=0.4)
        with self.beat("The survivors have all the room and food, and they divide."):
            filled = {k: germs[k] for k in hard}
            while len(filled) < 36:
                free = [k for k in range(36) if k not in filled]
                moves, born = [], {}
                for k in list(filled):
                    if free:
                        j = min(free, key=lambda q: np.linalg.norm(spots[q] - spots[k]))
                        free.remove(j)
                        child = self.germ(spots[k], True, turn[j])
                        self.add(child)
                        moves.append(child.animate.move_to(spots[j]))
                        born[j] = child
                filled.update(born)
                self.play(*moves, run_time=0.9)
        with self.beat("Now all of them are resistant. The same drug comes again, and does nothing."):
            drug = VGroup(*[Dot([x, 3.0, 0], radius=0.09, color=accent(0)) for x in np.linspace(-6, 6, 40)])
            self.play(*[d.animate.move_to([d.get_x(), rng.uniform(-1.9, 2.3), 0]) for d in drug], run_time=1.3)
            self.play(FadeOut(drug, shift=0.5 * DOWN), *[Succession(g.animate(run_time=0.4).scale(1.1), g.animate(run_time=0.4).scale(1 / 1.1)) for g in filled.values()])
        with self.beat("So use antibiotics only when needed. Against viruses they never help."):
            self.wait(0.5)
