"""
concept: Photoelectric effect
aliases: light knocks electrons out of metal; Einstein's photons; evidence that light comes in packets; work function; how light frees electrons
domain: physics
level: university
facts: light comes in packets called photons; the energy of a photon is Planck's constant times its frequency; visible light frees no electrons from zinc however bright it is; ultraviolet light frees electrons even when it is faint; energy above the work function becomes motion of the electron
"""
from manim import *
from dualmation.stage import *


class PhotoelectricEffect(Explainer):
    def photon(self, x, color, wavelength):
        w = FunctionGraph(lambda t: 0.16 * np.sin(TAU * t / wavelength) * np.exp(-((t / 0.5) ** 2)), x_range=[-0.9, 0.9, 0.01], color=color, stroke_width=5)
        return w.rotate(-PI / 4).move_to([x - 3.6, 2.2, 0])

    def construct(self):
        self.title("Photoelectric effect")
        rng = np.random.default_rng(2)
        metal = Rectangle(width=8.5, height=1.2, stroke_color=self.theme.muted, stroke_width=3, fill_color=self.theme.muted, fill_opacity=0.35).move_to([-2, -1.8, 0])
        sea = VGroup(*[Dot([x, -1.8 + rng.uniform(-0.35, 0.35), 0], radius=0.12, color=accent(0)) for x in np.linspace(-5.8, 1.8, 18)])
        with self.beat("Electrons sit in a metal. Light falls on it in packets, the photons."):
            self.show(metal, sea)
        with self.beat("Photons of long waves carry little energy. Even a flood of them frees nothing."):
            red = [self.photon(x, accent(2), 0.62) for x in (-2.2, -1.0, 0.2, 1.4, -1.6, -0.4, 0.8)]
            self.play(LaggedStart(*[Succession(FadeIn(p, run_time=0.2), p.animate(run_time=1.1, rate_func=linear).shift(3.2 * (DOWN + RIGHT)), FadeOut(p, run_time=0.2)) for p in red], lag_ratio=0.2))
        with self.beat("An ultraviolet photon carries enough: one photon throws out one electron."):
            for x, i in ((-2.6, 6), (-0.6, 11)):
                p, e = self.photon(x, accent(4), 0.3), sea[i]
                self.play(FadeIn(p, run_time=0.2))
                self.play(p.animate.shift(e.get_center() - p.get_center()), run_time=0.9, rate_func=linear)
                self.play(FadeOut(p, run_time=0.2), e.animate(run_time=1, rate_func=linear).shift([2.2, 3.1, 0]))
                self.play(FadeOut(e, shift=0.5 * UR, run_time=0.3))
        rule = VGroup(MathTex(r"E = h f", font_size=52, color=accent(4)), Label("photon energy grows with frequency", 26, width=3.6)).arrange(DOWN, buff=0.4).move_to([4.6, 0.4, 0])
        with self.beat("What counts is the frequency of the light, not its brightness."):
            self.show(rule)
            faint = [self.photon(x, c, w) for x, c, w in ((-2.2, accent(2), 0.62), (-0.9, accent(4), 0.3))]
            self.play(*[FadeIn(p) for p in faint], run_time=0.3)
            self.play(*[p.animate.shift(3.3 * (DOWN + RIGHT)) for p in faint], run_time=1, rate_func=linear)
            self.play(*[FadeOut(p, run_time=0.2) for p in faint], sea[10].animate(run_time=1.2, rate_func=linear).shift([2.4, 3.4, 0]))
