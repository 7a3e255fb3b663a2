"""
concept: Punnett square
aliases: Mendel's peas; dominant and recessive genes; how traits are inherited; inheritance; why brown eyed parents can have a blue eyed child
domain: biology
level: school
facts: every parent has two copies of a gene and passes on one of them by chance; a dominant form hides a recessive one; two mixed parents have one child in four that shows the recessive trait; Mendel saw the ratio three to one in peas
"""
from manim import *
from dualmation.stage import *


class PunnettSquare(Explainer):
    def flower(self, genes):
        dominant = "P" in genes
        c = accent(4) if dominant else self.theme.text
        petals = VGroup(*[Ellipse(width=0.5, height=0.32, color=c, fill_opacity=0.9, stroke_width=1).shift(0.3 * RIGHT).rotate(a, about_point=ORIGIN) for a in np.arange(5) * TAU / 5])
        return VGroup(petals, Dot(radius=0.15, color=accent(1)))

    def construct(self):
        self.title("Punnett square")
        side, mid = 1.55, np.array([-2.2, -0.35, 0])
        gene = lambda g, p: Label(g, 40, accent(4) if g == "P" else self.theme.text, weight="BOLD").move_to(p)
        grid = VGroup(*[Square(side, color=self.theme.muted, stroke_width=4, fill_color=self.theme.panel, fill_opacity=0.4).move_to(mid + side * np.array([x - 0.5, 0.5 - y, 0])) for y in (0, 1) for x in (0, 1)])
        top = [gene(g, mid + [side * (i - 0.5), side + 0.45, 0]) for i, g in enumerate("Pp")]
        left = [gene(g, mid + [-side - 0.45, side * (0.5 - i), 0]) for i, g in enumerate("Pp")]
        mother = self.flower("Pp").move_to(mid + [0, side + 1.25, 0])
        father = self.flower("Pp").move_to(mid + [-side - 1.5, 0, 0])
        with self.beat("Two pea plants with coloured flowers. Each has two copies of the flower gene."):
            self.show(grid, mother, father)
            self.show(*top, *left)
        key = VGroup(Label("P: coloured, dominant", 26, accent(4), width=5), Label("p: white, recessive", 26, width=5)).arrange(DOWN, buff=0.3).move_to([4.1, 1.9, 0])
        with self.beat("Both carry a hidden white form. One colour copy is enough to hide it."):
            self.show(*key)
        cells = []
        with self.beat("Each parent passes on one copy, by chance. Fill in the four cases."):
            for y in (0, 1):
                for x in (0, 1):
                    c = grid[2 * y + x].get_center()
                    pair = "".join(sorted(top[x].words + left[y].words))
                    child = VGroup(*[gene(g, c + [s, 0.45, 0]).scale(0.85) for g, s in zip(pair, (-0.25, 0.25))])
                    self.play(top[x].animate.scale(1.35), left[y].animate.scale(1.35), rate_func=there_and_back, run_time=0.5)
                    self.play(FadeIn(child), run_time=0.4)
                    cells.append(pair)
        with self.beat("Where there is a P, the child is coloured. Only two small p make it white."):
            kids = [self.flower(g).scale(0.72).move_to(q.get_center() + 0.28 * DOWN) for g, q in zip(cells, grid)]
            self.play(LaggedStart(*[FadeIn(k, scale=0.4) for k in kids], lag_ratio=0.4), run_time=2)
        with self.beat("Three coloured to one white: the ratio that Mendel counted."):
            line = VGroup(*[self.flower(g).scale(0.8) for g in cells]).arrange(RIGHT, buff=0.3).move_to([4.1, -0.3, 0])
            self.play(*[TransformFromCopy(k, l) for k, l in zip(kids, line)], run_time=1.2)
            self.show(Label("3 : 1", 40, accent(1)).move_to([4.1, -1.3, 0]))
