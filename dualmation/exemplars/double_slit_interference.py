"""
concept: Double-slit interference
aliases: Young's experiment; interference of waves; why light makes stripes; double slit experiment; constructive and destructive interference
domain: physics
level: university
facts: each slit sends out circular waves; crest on crest adds up and gives a bright stripe; crest on trough cancels and gives a dark stripe; a stripe is bright where the paths differ by a whole number of wavelengths
"""
from manim import *
from dualmation.stage import *


class DoubleSlitInterference(Explainer):
    def construct(self):
        self.title("Double-slit interference")
        lam, d, sx, wx, mid = 0.5, 1.6, -3.5, 3.6, 0.15  # wavelength, distance of slits, x of slits and screen
        slits = [np.array([sx, mid + s * d / 2, 0]) for s in (1, -1)]
        gap = 0.14
        wall = VGroup(*[Line([sx, a, 0], [sx, b, 0], color=self.theme.text, stroke_width=9) for a, b in
            ((2.7, mid + d / 2 + gap), (mid + d / 2 - gap, mid - d / 2 + gap), (mid - d / 2 - gap, -2.4))])
        plane = VGroup(*[Line([x, 2.6, 0], [x, -2.3, 0], color=accent(0), stroke_width=4) for x in np.arange(-6.4, sx - 0.2, lam)])
        with self.beat("A wave meets a wall with two narrow slits."):
            self.show(wall, plane)
        def spread(k):  # one crest from each slit, cut where it would leave the stage
            up = [np.arcsin(min(1, room / (lam * k))) for room in (1.7, 3.0)]
            return VGroup(*[Arc(radius=lam * k, start_angle=-b, angle=a + b, arc_center=p, color=c, stroke_width=3, stroke_opacity=0.7)
                for p, c, a, b in zip(slits, (accent(0), accent(4)), up, up[::-1])])
        rings = VGroup(*[spread(k) for k in range(1, 14)])
        with self.beat("Behind each slit the wave spreads out in circles, and the circles overlap."):
            self.play(LaggedStart(*[FadeIn(r) for r in rings], lag_ratio=0.3), run_time=3)
        light = lambda y: np.cos(PI * (np.hypot(wx - sx, y - d / 2) - np.hypot(wx - sx, y + d / 2)) / lam) ** 2
        ys = np.linspace(-2.3, 2.3, 116)
        shade = lambda y: interpolate_color(ManimColor(self.theme.panel), ManimColor(accent(1)), float(light(y)))
        screen = VGroup(*[Rectangle(width=0.5, height=0.05, stroke_width=0, fill_color=shade(y), fill_opacity=1).move_to([wx, mid + y, 0]) for y in ys])
        dark = min((y for y in ys if 0 < y < 1.6), key=light)
        def paths(y, color):
            return VGroup(*[Line(p, [wx - 0.28, mid + y, 0], color=color, stroke_width=5) for p in slits])
        with self.beat("On a screen, bright and dark stripes appear."):
            self.play(FadeIn(screen), rings.animate.set_stroke(opacity=0.3), run_time=1.5)
        a = paths(0, accent(1))
        with self.beat("In the middle both paths are equal: crest meets crest, and it is bright."):
            self.play(Create(a), run_time=1.2)
            self.show(Label("bright", 28, accent(1)).move_to([wx + 1.3, mid, 0]))
        with self.beat("Here one path is half a wavelength longer: crest meets trough, and it is dark."):
            self.play(ReplacementTransform(a, paths(dark, accent(2))), run_time=1.2)
            self.show(Label("dark", 28, accent(2)).move_to([wx + 1.3, mid + dark, 0]))
