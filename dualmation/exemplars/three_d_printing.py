"""
concept: 3D printing
aliases: how a 3d printer works; additive manufacturing; printing layer by layer; fused deposition; making objects from a computer model
domain: engineering and technology
level: school
facts: a computer cuts the model into thin layers; a heated nozzle lays down melted plastic along each layer; the plastic hardens and the next layer goes on top; unlike carving it adds material and wastes little; steep overhangs need supports
"""
from manim import *
from dualmation.stage import *


class ThreeDPrinting(Explainer):
    def construct(self):
        self.title("3D printing")
        n, h, base, cx = 16, 0.2, -1.85, -0.4
        half = lambda s: 1.15 + 0.55 * np.sin(PI * 1.35 * s + 0.1) - 0.15 * s
        rows = [(half((k + 0.5) / n), base + (k + 0.5) * h) for k in range(n)]
        outline = VMobject(stroke_color=accent(0), stroke_width=5, fill_color=accent(0), fill_opacity=0.25)
        ss = np.linspace(0, 1, 50)
        pts = [[-half(s), base + s * n * h, 0] for s in ss] + [[half(s), base + s * n * h, 0] for s in ss[::-1]]
        outline.set_points_as_corners([*pts, pts[0]]).shift(4.4 * LEFT)
        with self.beat("At first there is a model in the computer: a vase."):
            self.play(Create(outline), run_time=1.2)
        cuts = VGroup(*[Line([-4.4 - half(k / n), base + k * h, 0], [-4.4 + half(k / n), base + k * h, 0], color=self.theme.text, stroke_width=2) for k in range(1, n)])
        with self.beat("A program cuts it into thin layers."):
            self.play(LaggedStart(*[Create(c) for c in cuts], lag_ratio=0.1), run_time=1.6)
        bed = Rectangle(width=5.6, height=0.2, stroke_width=0, fill_color=self.theme.muted, fill_opacity=0.9).move_to([2.6, base - 0.1, 0])
        nozzle = VGroup(Rectangle(width=0.7, height=0.6, stroke_width=0, fill_color=self.theme.muted, fill_opacity=1).shift(0.55 * UP), Polygon([-0.35, 0.25, 0], [0.35, 0.25, 0], [0.09, 0, 0], [-0.09, 0, 0], stroke_width=0, fill_color=accent(2), fill_opacity=1))
        tip = lambda x, y: nozzle.animate(rate_func=linear).shift(np.array([x, y, 0]) - nozzle.get_bottom())
        nozzle.shift([2.6 - rows[0][0], base + h, 0] - nozzle.get_bottom())
        def lay(k, t):
            w, y = rows[k]
            way = 1 if k % 2 == 0 else -1
            bar = Line([2.6 - way * w, y, 0], [2.6 + way * w, y, 0], stroke_width=18, color=accent(2))
            self.play(tip(2.6 - way * w, y + h / 2), run_time=0.1)
            self.play(Create(bar, rate_func=linear), tip(2.6 + way * w, y + h / 2), run_time=t)
            return bar
        with self.beat("A hot nozzle draws the lowest layer with melted plastic."):
            self.play(FadeIn(bed), FadeIn(nozzle))
            made = [lay(0, 1.4)]
        with self.beat("It hardens quickly, and carries the next layer. And the next."):
            for k in range(1, 5):
                self.play(made[-1].animate.set_color(accent(1)), run_time=0.15)
                made.append(lay(k, 0.8))
        with self.beat("Layer on layer the object grows. Nothing is cut away, so little is wasted."):
            for k in range(5, n):
                made[-1].set_color(accent(1))
                made.append(lay(k, 0.3))
            self.play(made[-1].animate.set_color(accent(1)), nozzle.animate.shift(0.35 * UP + 2.2 * RIGHT), run_time=0.8)
