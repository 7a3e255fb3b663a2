"""
concept: Periodic table
aliases: how the periodic table is ordered; groups and periods; table of the elements; why elements stand in columns; Mendeleev
domain: chemistry
level: school
facts: elements are ordered by their number of protons; a new row begins when a new electron shell begins; elements in one column have the same number of outer electrons and similar chemistry; the noble gases have full outer shells and hardly react; there are 118 known elements
"""
from manim import *
from dualmation.stage import *


class PeriodicTable(Explainer):
    def construct(self):
        self.title("Periodic table")
        noble = [0, 2, 10, 18, 36, 54, 86, 118]
        def seat(z):  # column and row of element z; the f-block stands below
            row = next(i for i in range(1, 8) if z <= noble[i])
            k, size = z - noble[row - 1], noble[row] - noble[row - 1]
            if k <= (1 if row == 1 else 2):
                return k, row
            if size == 32 and 3 <= k <= 16:
                return k + 0.5, row + 2.35
            return 18 - (size - k), row
        def place(z):
            c, r = seat(z)
            return np.array([-5.9 + 0.56 * c + 0.15, 3.05 - 0.56 * r, 0])
        tiles = VGroup(*[RoundedRectangle(corner_radius=0.06, width=0.5, height=0.5, stroke_color=self.theme.muted, stroke_width=2,
            fill_color=self.theme.panel, fill_opacity=0.8).move_to(place(z)) for z in range(1, 119)])
        first = VGroup(*[Label(s, 22, width=0.9).move_to(tiles[z - 1]) for z, s in [*enumerate("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar".split(), 1), (26, "Fe"), (29, "Cu"), (36, "Kr"), (54, "Xe"), (79, "Au"), (86, "Rn"), (92, "U")]])
        with self.beat("All 118 elements, in the order of their number of protons."):
            self.play(LaggedStart(*[FadeIn(t) for t in tiles], lag_ratio=0.08), run_time=3)
            self.play(FadeIn(first))
        paint = lambda zs, c: LaggedStart(*[tiles[z - 1].animate.set_fill(c, opacity=0.75) for z in zs], lag_ratio=0.15)
        with self.beat("Along a row, a shell of electrons fills up, one electron at a time."):
            self.play(paint(range(3, 11), accent(0)), run_time=2)
        with self.beat("Every new row begins a new shell, further out."):
            self.play(paint(range(11, 19), accent(1)), run_time=1.5)
            self.play(paint(range(19, 37), accent(3)), run_time=2)
        group = [2, 10, 18, 36, 54, 86]
        with self.beat("A column has equal outer shells. These are full: the noble gases hardly react."):
            self.play(*[tiles[z - 1].animate.set_fill(self.theme.panel, opacity=0.8) for z in range(3, 37) if z not in group], run_time=0.6)
            self.play(paint(group, accent(2)), run_time=2)
        with self.beat("So a place in the table foretells how an element behaves."):
            self.play(LaggedStart(*[tiles[z - 1].animate.scale(1.2) for z in group], lag_ratio=0.2, rate_func=there_and_back), run_time=1.5)
