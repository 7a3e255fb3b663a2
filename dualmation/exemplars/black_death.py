"""
concept: The Black Death
aliases: the plague in the Middle Ages; how the plague spread; bubonic plague 1347; plague and trade routes; medieval epidemic
domain: history
level: school
facts: the plague reached Sicily by ship in 1347; it spread along trade routes through most of Europe by 1351; it was caused by a bacterium carried by fleas and rats; about a third or more of the people of Europe died; labour became scarce and wages rose
"""
from manim import *
from dualmation.stage import *


class BlackDeath(Explainer):
    def construct(self):
        self.title("The Black Death, 1347 to 1351")
        rng = np.random.default_rng(5)
        lon = lambda x: (x - 12) * 0.235 - 1.2
        lat = lambda y: (y - 49.3) * 0.2 + 0.3
        towns = {"Caffa": (35.4, 45.0, 1347.0), "Messina": (15.6, 38.2, 1347.8), "Marseille": (5.4, 43.3, 1347.9), "Paris": (2.3, 48.9, 1348.5), "London": (-0.1, 51.5, 1348.8), "Vienna": (16.4, 48.2, 1349.3), "Bergen": (5.3, 60.4, 1349.6), "Riga": (24.1, 56.9, 1351.2)}
        at = {n: np.array([lon(x), lat(y), 0]) for n, (x, y, _) in towns.items()}
        ways = (("Caffa", "Messina", -0.4), ("Messina", "Marseille", -0.3), ("Marseille", "Paris", 0.1), ("Paris", "London", 0.2), ("Messina", "Vienna", 0.3), ("London", "Bergen", -0.2), ("Bergen", "Riga", -0.3))
        side = {"Caffa": RIGHT, "Messina": DOWN, "Marseille": LEFT, "Paris": RIGHT, "London": LEFT, "Vienna": RIGHT, "Bergen": LEFT, "Riga": RIGHT}
        dots = {n: Dot(p, radius=0.11, color=self.theme.text) for n, p in at.items()}
        tags = {n: Label(n, 26).next_to(dots[n], side[n], buff=0.16) for n in at}
        year = Integer(1347, font_size=56, color=accent(1), group_with_commas=False).move_to([5.7, -1.9, 0])
        with self.beat("Europe in 1347: towns joined by trade on land and sea."):
            self.play(LaggedStart(*[FadeIn(VGroup(dots[n], tags[n])) for n in at], lag_ratio=0.1), FadeIn(year), run_time=1.8)
        def reach(n):
            return AnimationGroup(dots[n].animate.set_color(accent(2)).scale(1.5), tags[n].animate.set_color(accent(2)), Flash(at[n], color=accent(2), flash_radius=0.4))
        def go(a, b, bend, t):
            path = ArcBetweenPoints(at[a], at[b], angle=bend, color=accent(2), stroke_width=6)
            rat = Dot(at[a], radius=0.13, color=accent(1)).set_z_index(3)
            self.play(Create(path), MoveAlongPath(rat, path), run_time=t)
            year.set_value(int(towns[b][2]))
            self.play(FadeOut(rat), reach(b), run_time=0.5)
        with self.beat("Ships from the Black Sea bring rats, fleas and the plague to Sicily."):
            self.play(reach("Caffa"), run_time=0.5)
            go(*ways[0], 2)
        with self.beat("From there it follows the trade routes through France to England."):
            for w in ways[1:4]:
                go(*w, 0.9)
        with self.beat("Then north and east. By 1351 most of Europe has it."):
            for w in ways[4:]:
                go(*w, 0.9)
        self.clear_stage()
        people = VGroup(*[VGroup(Dot([0, 0.26, 0], radius=0.14), RoundedRectangle(corner_radius=0.1, width=0.36, height=0.42, stroke_width=0, fill_opacity=1).shift(0.1 * DOWN)).set_color(self.theme.text) for _ in range(30)]).arrange_in_grid(3, 10, buff=(0.5, 0.4)).move_to([0, 0.3, 0])
        with self.beat("At least every third person in Europe died."):
            self.play(FadeIn(people))
            self.play(LaggedStart(*[people[int(i)].animate.set_color(accent(2)).set_opacity(0.3) for i in rng.permutation(30)[:10]], lag_ratio=0.15), run_time=2.2)
        with self.beat("Workers became scarce, and those who survived could ask for higher wages."):
            live = [p for p in people if p[0].get_fill_opacity() > 0.5]
            self.play(*[Succession(p.animate(run_time=0.5).set_color(accent(3)).shift(0.12 * UP), p.animate(run_time=0.5).shift(0.12 * DOWN)) for p in live])
