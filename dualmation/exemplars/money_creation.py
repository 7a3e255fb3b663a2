"""
concept: Money creation by banks
aliases: fractional reserve banking; money multiplier; how banks create money; what happens to money in a bank; reserve ratio
domain: economics
level: university
facts: in the textbook model a bank keeps a tenth of a deposit and lends the rest; the loan is spent and becomes a deposit elsewhere; deposits of 1000, 900, 810 and so on add up to 10000; the multiplier is one over the reserve ratio
"""
from manim import *
from dualmation.stage import *


class MoneyCreation(Explainer):
    def construct(self):
        self.title("How banks create money")
        base, u, x0, w = -1.9, 0.0031, -5.7, 1.18
        total = Label("all deposits: 1,000", 32, accent(1), weight="BOLD").move_to([1.6, 2.25, 0])
        def column(k):
            d = 1000 * 0.9 ** k
            x = x0 + 0.6 + k * (w + 0.1)
            keep = Rectangle(width=w - 0.1, height=0.1 * d * u, stroke_width=0, fill_color=accent(3), fill_opacity=0.95).move_to([x, base + 0.05 * d * u, 0])
            lend = Rectangle(width=w - 0.1, height=0.9 * d * u, stroke_width=0, fill_color=accent(0), fill_opacity=0.75).next_to(keep, UP, buff=0)
            return VGroup(keep, lend, Label(f"{d:.0f}", 26).next_to(lend, UP, buff=0.12))
        cols = [column(k) for k in range(9)]
        ground = Line([x0, base, 0], [x0 + 9 * (w + 0.1), base, 0], color=self.theme.muted, stroke_width=3)
        key = VGroup(*[VGroup(Square(0.26, stroke_width=0, fill_color=c, fill_opacity=1), Label(s, 26)).arrange(RIGHT, buff=0.2) for c, s in ((accent(0), "lent out"), (accent(3), "kept in reserve"))]).arrange(RIGHT, buff=0.6).move_to([1.6, 1.6, 0])
        with self.beat("A textbook model. Somebody brings 1,000 to a bank."):
            whole = Rectangle(width=w - 0.1, height=1000 * u, stroke_width=0, fill_color=accent(1), fill_opacity=0.9).move_to([x0 + 0.6, base + 500 * u, 0])
            self.show(ground)
            self.play(FadeIn(whole, shift=0.5 * DOWN), FadeIn(cols[0][2]), FadeIn(total))
        with self.beat("The bank keeps a tenth in reserve, and lends out the other 900."):
            self.play(FadeOut(whole), FadeIn(cols[0][:2]), FadeIn(key))
        def lend(k):
            old = cols[k - 1][1].copy().set_fill(accent(1), opacity=0.9)
            new = VGroup(cols[k][0], cols[k][1])
            seed = Rectangle(width=w - 0.1, height=new.height, stroke_width=0, fill_color=accent(1), fill_opacity=0.9).move_to(new)
            return old, seed, new
        with self.beat("The loan is spent, and the shop brings the 900 to its own bank."):
            old, seed, new = lend(1)
            self.play(Transform(old, seed, path_arc=-0.8), run_time=1.5)
            self.play(FadeOut(old), FadeIn(new), FadeIn(cols[1][2]))
            total = self.swap(total, Label("all deposits: 1,900", 32, accent(1), weight="BOLD"))
        with self.beat("That bank lends on 810, the next 729, and so it continues."):
            for k in range(2, 9):
                old, seed, new = lend(k)
                self.play(Transform(old, seed, path_arc=-0.8), run_time=0.45)
                self.play(FadeOut(old), FadeIn(cols[k]), run_time=0.3)
            now = sum(1000 * 0.9 ** k for k in range(9))
            total = self.swap(total, Label(f"all deposits: {now:,.0f}", 32, accent(1), weight="BOLD"))
        with self.beat("Followed to the end, the first 1,000 become 10,000 of deposits."):
            sumup = MathTex(r"1000 + 900 + 810 + \dots = \frac{1000}{0.1} = 10000", font_size=42)
            self.play(FadeOut(key), run_time=0.3)
            self.swap(total, sumup)
