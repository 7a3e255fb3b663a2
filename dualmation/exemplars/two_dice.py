"""
concept: The sum of two dice
aliases: probability of rolling a seven; two dice probability; why seven is the most common roll; sample space of two dice; distribution of the sum of dice
domain: statistics and probability
level: school
facts: two dice have 36 equally likely outcomes; six of them add up to 7; only one adds up to 2 and one to 12; the probability of 7 is 6/36 or 1/6; equally likely pairs do not give equally likely sums
"""
from manim import *
from dualmation.stage import *


class TwoDice(Explainer):
    def die(self, n, side, color):
        pips = {1: [(0, 0)], 2: [(-1, 1), (1, -1)], 3: [(-1, 1), (0, 0), (1, -1)], 4: [(-1, 1), (1, 1), (-1, -1), (1, -1)]}
        pips |= {5: pips[4] + [(0, 0)], 6: pips[4] + [(-1, 0), (1, 0)]}
        box = RoundedRectangle(corner_radius=0.18 * side, width=side, height=side, stroke_width=0, fill_color=color, fill_opacity=1)
        return VGroup(box, *[Dot([0.27 * side * x, 0.27 * side * y, 0], radius=0.1 * side, color=self.theme.panel) for x, y in pips[n]])

    def construct(self):
        self.title("The sum of two dice")
        rng = np.random.default_rng(3)
        rolls = [(int(a), int(b)) for a, b in rng.integers(1, 7, (5, 2))] + [(4, 3)]
        pair = lambda a, b, s, gap: VGroup(self.die(a, s, accent(0)), self.die(b, s, accent(1))).arrange(RIGHT, buff=gap)
        big = pair(*rolls[0], 1.5, 0.5).move_to([0, 0.3, 0])
        with self.beat("Throw two dice and add the spots. Which sum should you bet on?"):
            self.play(FadeIn(big))
            for r in rolls[1:]:
                new = pair(*r, 1.5, 0.5).move_to([0, 0.3, 0])
                self.play(*[Rotate(d, PI / 2, run_time=0.35) for d in big])
                self.remove(big)
                self.add(new)
                big = new
            total = Label("4 + 3 = 7", 40, weight="BOLD").move_to([0, -1.3, 0])
            self.play(FadeIn(total))
        small = {(a, b): pair(a, b, 0.34, 0.06).move_to([-2.6 + 1.04 * (b - 1), 2.2 - 0.78 * (a - 1), 0]) for a in range(1, 7) for b in range(1, 7)}
        with self.beat("There are 6 times 6, that is 36 pairs, and each is equally likely."):
            self.play(FadeOut(total), ReplacementTransform(big, small[4, 3]))
            self.play(LaggedStart(*[FadeIn(p, scale=0.6) for k, p in small.items() if k != (4, 3)], lag_ratio=0.06, run_time=2.2))
        at, height = lambda s: (s - 7) * 1.04, {s: 0 for s in range(2, 13)}
        axis = VGroup(Line([-5.8, -1.85, 0], [5.8, -1.85, 0], color=self.theme.muted, stroke_width=3), *[Label(str(s), 28).move_to([at(s), -2.2, 0]) for s in height])
        moves = []
        for (a, b), p in sorted(small.items()):
            moves.append(p.animate(path_arc=0.6).move_to([at(a + b), -1.52 + 0.5 * height[a + b], 0]))
            height[a + b] += 1
        with self.beat("Now sort the pairs by their sum."):
            self.play(FadeIn(axis))
            self.play(LaggedStart(*moves, lag_ratio=0.06, run_time=4.5))
        sevens = VGroup(*[p for (a, b), p in small.items() if a + b == 7])
        frame = SurroundingRectangle(sevens, color=accent(3), stroke_width=6, buff=0.12, corner_radius=0.15)
        odds = MathTex(r"P(7) = \frac{6}{36} = \frac{1}{6}", font_size=46, color=accent(3)).move_to([3.7, 1.75, 0])
        with self.beat("Seven can be made in six ways, more than any other sum."):
            self.play(Create(frame), *[p.animate.set_opacity(0.45) for (a, b), p in small.items() if a + b != 7])
            self.play(Write(odds))
        rare = MathTex(r"P(2) = P(12) = \frac{1}{36}", font_size=46, color=accent(2)).move_to([-3.7, 1.75, 0])
        with self.beat("Two and twelve can be made in one way only: they are rare."):
            ends = [SurroundingRectangle(small[k], color=accent(2), stroke_width=6, buff=0.1, corner_radius=0.12) for k in ((1, 1), (6, 6))]
            self.play(*[Create(e) for e in ends], small[1, 1].animate.set_opacity(1), small[6, 6].animate.set_opacity(1), Write(rare))
