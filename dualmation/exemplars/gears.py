"""
concept: Gears
aliases: how gears work; gear ratio; cog wheels; why a small gear turns faster; gear train
domain: engineering and technology
level: school
facts: meshing gears pass the same number of teeth; a gear with half the teeth turns twice as fast; two meshing gears turn in opposite directions; a third gear in a row turns like the first
"""
from manim import *
from dualmation.stage import *


class Gears(Explainer):
    def gear(self, n, color, at, turn=0.0):
        r, pts = 0.1 * n / 2 * 1.5, []
        for k in range(n):
            for d, h in ((-0.28, -0.15), (-0.16, 0.15), (0.16, 0.15), (0.28, -0.15)):
                a = TAU * (k + d) / n + turn
                pts.append([(r + h) * np.cos(a), (r + h) * np.sin(a), 0])
        body = Polygon(*pts, stroke_color=color, stroke_width=4, fill_color=color, fill_opacity=0.4)
        mark = Dot([0.7 * r * np.cos(PI / 2), 0.7 * r, 0], radius=0.13, color=self.theme.text)
        return VGroup(body, Dot(ORIGIN, radius=0.12, color=color), mark).shift(at)

    def construct(self):
        self.title("Gears")
        a = self.gear(24, accent(0), [-3.6, 0.3, 0])
        b = self.gear(12, accent(1), [-3.6 + 2.72, 0.3, 0], turn=PI / 12)
        c = self.gear(24, accent(3), [-3.6 + 5.44, 0.3, 0])
        spin = lambda g, turns: Rotate(g, angle=-TAU * turns, about_point=g[1].get_center(), rate_func=smooth)
        with self.beat("Two gears whose teeth mesh: one with 24 teeth, one with 12."):
            self.show(a, b)
            n = VGroup(Label("24 teeth", 28, accent(0)).next_to(a, DOWN, buff=0.25), Label("12 teeth", 28, accent(1)).next_to(b, DOWN, buff=0.25))
            self.play(FadeIn(n))
        with self.beat("Turn one, and the other is pushed the opposite way."):
            self.play(spin(a, 0.5), spin(b, -1), run_time=3)
        count = VGroup(Label("1 turn", 32, accent(0), weight="BOLD"), MathTex(r"1 \times 24 = 2 \times 12", font_size=46), Label("2 turns", 32, accent(1), weight="BOLD")).arrange(DOWN, buff=0.3).move_to([3.9, 0.4, 0])
        with self.beat("Tooth by tooth they move together. When 24 pass here, 24 pass there."):
            self.play(spin(a, 1), spin(b, -2), run_time=4)
        with self.beat("So the gear with half the teeth turns twice as often."):
            self.show(*count, run_time=2)
            self.play(spin(a, 1), spin(b, -2), run_time=4)
        with self.beat("A third gear turns the same way as the first, and just as fast."):
            self.play(FadeOut(count), FadeOut(n), run_time=0.4)
            self.play(FadeIn(c, shift=LEFT))
            self.play(spin(a, 1), spin(b, -2), spin(c, 1), run_time=4)
