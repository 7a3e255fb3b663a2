"""
concept: Prime numbers
aliases: sieve of Eratosthenes; primes; how to find prime numbers; numbers with two divisors
domain: mathematics
level: school
facts: a prime is a whole number above 1 that only 1 and itself divide; the sieve crosses out the multiples of each prime; up to 40 the multiples of 2, 3 and 5 suffice because 7 times 7 is more than 40; there are 12 primes up to 40
"""
from manim import *
from dualmation.stage import *


class PrimeNumbers(Explainer):
    def construct(self):
        self.title("Prime numbers: the sieve of Eratosthenes")
        top, side = 40, 0.98
        cell = {}
        for n in range(2, top + 1):
            box = RoundedRectangle(width=0.9, height=0.9, corner_radius=0.14, stroke_color=self.theme.muted, stroke_width=2.5, fill_color=self.theme.panel, fill_opacity=0.8)
            cell[n] = VGroup(box, Label(n, 30)).move_to([((n - 1) % 10 - 4.5) * side * 1.15, (1.5 - (n - 1) // 10) * side * 1.15 + 0.15, 0])
        with self.beat("Which numbers have no divisors except 1 and themselves?"):
            self.play(LaggedStart(*[FadeIn(c) for c in cell.values()], lag_ratio=0.03), run_time=2)
        left = set(cell)
        texts = {2: "2 is prime. Every further multiple of 2 is not: take it out.", 3: "The next number left is 3. Take out its multiples.", 5: "Then 5. The multiples of 4 are long gone."}
        for i, p in enumerate((2, 3, 5)):
            with self.beat(texts[p]):
                self.play(cell[p][0].animate.set_stroke(accent(i), 6).set_fill(accent(i), 0.45), run_time=0.6)
                out = [n for n in sorted(left) if n % p == 0 and n > p]
                left -= set(out)
                self.play(LaggedStart(*[AnimationGroup(cell[n][0].animate.set_stroke(accent(i), 2, opacity=0.35).set_fill(accent(i), 0.12), cell[n][1].animate.set_opacity(0.22)) for n in out], lag_ratio=0.12),
                          run_time=2)
        with self.beat(f"What remains are the {len(left)} primes up to {top}: 7 times 7 is already more."):
            self.play(LaggedStart(*[AnimationGroup(cell[n][0].animate.set_stroke(accent(1), 6).set_fill(accent(1), 0.45)) for n in sorted(left)], lag_ratio=0.1), run_time=2)
            self.play(LaggedStart(*[Indicate(cell[n], color=accent(1), scale_factor=1.1) for n in sorted(left)], lag_ratio=0.1), run_time=1.5)
