"""
concept: Life cycle of a star
aliases: how stars are born and die; what happens to the sun; red giant and white dwarf; stellar evolution; why stars shine
domain: earth and space
level: school
facts: stars form when clouds of gas contract under gravity; fusion of hydrogen to helium makes them shine; the sun has fuel for about ten billion years and is halfway through; then it swells to a red giant; its shell drifts away and a white dwarf remains
"""
from manim import *
from dualmation.stage import *


class LifeCycleOfAStar(Explainer):
    def construct(self):
        self.title("Life cycle of a star")
        rng, c = np.random.default_rng(9), np.array([0, 0.7, 0])
        line = Ruler(0, 12, step=2, length=9).move_to([-1.2, -2.0, 0])
        unit = Label("billion years", 24, self.theme.muted).next_to(line.line, RIGHT, buff=0.3)
        mark = Triangle(stroke_width=0, fill_color=accent(1), fill_opacity=1).scale(0.16).rotate(PI)
        at = lambda age: line.at(age) + 0.2 * UP
        gas = VGroup(*[Dot(c + [rng.normal(0, 2.6), np.clip(rng.normal(0, 0.8), -1.5, 1.5), 0], radius=0.06, color=self.theme.muted) for _ in range(110)])
        gas.set_x(0)
        with self.beat("It begins as a cold cloud of gas. Gravity draws it together."):
            self.play(FadeIn(gas), FadeIn(line), FadeIn(unit), FadeIn(mark.move_to(at(0))))
            self.play(*[d.animate(path_arc=0.8).move_to(c + 0.12 * (d.get_center() - c)) for d in gas], run_time=2.5)
        star = Circle(0.75, stroke_width=0, fill_color=accent(1), fill_opacity=1).move_to(c)
        glow = VGroup(*[Circle(r, stroke_width=0, fill_color=accent(1), fill_opacity=0.12).move_to(c) for r in (0.95, 1.15, 1.4)])
        with self.beat("The core gets so hot that hydrogen fuses to helium: the star shines."):
            self.play(FadeOut(gas), FadeIn(glow), GrowFromCenter(star), run_time=1.2)
            self.play(glow.animate.scale(1.15), rate_func=there_and_back, run_time=1.2)
        with self.beat("Our sun has burned for 4.6 billion years, and has fuel for about as long again."):
            self.play(mark.animate.move_to(at(4.6)), run_time=1.5)
            self.show(Label("today", 26, accent(1)).next_to(at(4.6), UP, buff=0.2))
            self.play(mark.animate.move_to(at(10)), run_time=1.2)
        with self.beat("When the fuel in the core runs out, it swells to a red giant."):
            self.play(mark.animate.move_to(at(12)), star.animate.scale(2.2).set_fill(accent(2)), glow.animate.set_fill(accent(2)).scale(1.25), run_time=2.5)
        shell = VGroup(*[Annulus(inner_radius=r, outer_radius=r + 0.12, stroke_width=0, fill_color=accent(4), fill_opacity=0.7).move_to(c) for r in (0.5, 0.75, 1.0)])
        dwarf = Circle(0.16, stroke_width=0, fill_color=self.theme.text, fill_opacity=1).move_to(c)
        with self.beat("The outer gas drifts off. A hot core remains, as small as Earth: a white dwarf."):
            self.play(FadeOut(glow), ReplacementTransform(star, dwarf), FadeIn(shell), run_time=1.2)
            self.play(shell.animate.scale(1.5).set_opacity(0.35), run_time=2)
