"""
concept: Electromagnetic spectrum
aliases: kinds of light; radio waves and x-rays; what is visible light; wavelength and frequency of light; microwaves infrared ultraviolet gamma rays
domain: physics
level: school
facts: radio waves, light and x-rays are the same kind of wave; they differ in wavelength; visible light reaches from about 400 to 700 nanometres; shorter waves have higher frequency and carry more energy per photon; all travel at 300,000 kilometres per second in empty space
"""
from manim import *
from dualmation.stage import *


class ElectromagneticSpectrum(Explainer):
    def construct(self):
        self.title("Electromagnetic spectrum")
        t = ValueTracker(0)
        # a wave whose length shrinks from left to right: its phase grows faster and faster
        phase = lambda s: 6.0 * (np.exp(0.24 * (s + 6.2)) - 1)
        wave = VMobject(stroke_color=accent(0), stroke_width=4)
        def draw(m):
            s = np.linspace(-6.2, 6.2, 1100)
            m.set_points_as_corners([[a, 1.5 + 0.95 * np.sin(phase(a) - t.get_value()), 0] for a in s])
        wave.add_updater(draw)
        draw(wave)
        with self.beat("Light is a wave. What we see is only one length among many."):
            self.play(Create(wave), run_time=2)
            self.play(t.animate.set_value(8), run_time=2.5, rate_func=linear)
        names = ["Radio", "Micro", "Infrared", "Visible", "Ultraviolet", "X-ray", "Gamma"]
        bands = VGroup()
        for i, n in enumerate(names):
            c = accent(1) if n == "Visible" else accent(0)
            bar = Rectangle(width=1.68, height=0.5, stroke_width=0, fill_color=c, fill_opacity=0.9 if n == "Visible" else 0.3).move_to([-5.31 + 1.77 * i, 0, 0])
            bands.add(VGroup(bar, Label(n, 24, c, width=1.72).next_to(bar, DOWN, buff=0.15)))
        with self.beat("From left to right the waves get shorter, and each range has a name."):
            self.show(*bands, run_time=3)
        sizes = VGroup(*[Label(s, 24, self.theme.muted, width=1.7).move_to([-5.31 + 1.77 * i, -1.25, 0]) for i, s in
            ((0, "100 m"), (1, "1 cm"), (2, "10 µm"), (3, "0.5 µm"), (4, "0.1 µm"), (5, "1 nm"), (6, "1 pm"))])
        with self.beat("Radio waves can be as long as a field, gamma waves smaller than an atom."):
            self.show(sizes, run_time=2)
        with self.beat("All move at the same speed; the shorter the wave, the more energetic its photons."):
            arrow = Arrow([-6, -2.05, 0], [3.2, -2.05, 0], buff=0, color=accent(2), stroke_width=6, tip_length=0.25)
            self.show(arrow, Label("energy grows", 26, accent(2)).next_to(arrow, RIGHT, buff=0.25))
            self.play(t.animate.set_value(16), run_time=2.5, rate_func=linear)
