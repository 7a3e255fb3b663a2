"""
concept: The Rosetta Stone
aliases: how hieroglyphs were deciphered; Champollion; reading Egyptian writing; cartouche; one text in three scripts
domain: history
level: school
facts: the stone bears one decree of 196 BC in three scripts; hieroglyphs, Demotic and Greek; it was found in 1799; scholars could read the Greek; names of rulers such as Ptolemy stand in ovals called cartouches; Champollion showed in 1822 that signs stand for sounds
"""
from manim import *
from dualmation.stage import *


class RosettaStone(Explainer):
    def sign(self, k, c):
        kw = dict(stroke_color=c, stroke_width=5)
        made = (lambda: Square(0.42, **kw), lambda: VGroup(Arc(0.25, 0, PI, **kw), Line([-0.25, 0, 0], [0.25, 0, 0], **kw)), lambda: VMobject(**kw).set_points_smoothly([[-0.25, -0.2, 0], [-0.1, 0.25, 0], [0.1, 0.2, 0], [0.05, -0.1, 0], [0.25, -0.2, 0]]),
                lambda: VGroup(Ellipse(width=0.62, height=0.26, **kw), Line([-0.1, -0.13, 0], [-0.1, -0.3, 0], **kw)), lambda: VMobject(**kw).set_points_as_corners([[-0.3, -0.1, 0], [-0.3, 0.1, 0], [0.3, 0.1, 0], [0.3, -0.1, 0]]),
                lambda: VGroup(*[VMobject(**kw).set_points_as_corners([[x, -0.25, 0], [x, 0.15, 0], [x + 0.1, 0.28, 0], [x + 0.12, 0.05, 0], [x, 0, 0]]) for x in (-0.14, 0.08)]), lambda: VMobject(**kw).set_points_as_corners([[-0.1, -0.3, 0], [-0.1, 0.28, 0], [0.12, 0.28, 0], [0.12, 0.05, 0]]))
        return made[k]()

    def construct(self):
        self.title("The Rosetta Stone")
        rng = np.random.default_rng(11)
        rock = Polygon([-5.9, 2.2, 0], [-4.9, 2.65, 0], [-2.1, 2.55, 0], [-1.6, 1.8, 0], [-1.5, -1.7, 0], [-2.2, -2.3, 0], [-5.9, -2.3, 0], stroke_color=self.theme.muted, stroke_width=5, fill_color=self.theme.muted, fill_opacity=0.22).shift(0.5 * LEFT)
        tops, colors = (1.95, 0.5, -1.0), (accent(1), accent(4), accent(0))
        def lines(i):
            g = VGroup()
            for r in range(3):
                x, y = -6.1, tops[i] - 0.42 * r
                while x < -2.75:
                    w = rng.uniform(0.15, 0.45)
                    if i == 0:
                        g.add(self.sign(int(rng.integers(0, 7)), colors[0]).scale(0.5).move_to([x, y, 0]))
                        w = 0.25
                    elif i == 1:
                        g.add(VMobject(stroke_color=colors[1], stroke_width=4).set_points_smoothly([[x + w * s, y + 0.1 * rng.uniform(-1, 1), 0] for s in (0, 0.3, 0.6, 1)]))
                    else:
                        g.add(Line([x, y, 0], [x + w, y, 0], color=colors[2], stroke_width=5))
                    x += w + 0.14
            return g
        with self.beat("Found in Egypt in 1799: one text, written three times."):
            self.play(FadeIn(rock))
            for i, name in enumerate(("hieroglyphs", "Demotic", "Greek")):
                self.play(FadeIn(lines(i)), FadeIn(Label(name, 30, colors[i]).move_to([0, tops[i] - 0.4, 0]).align_to([-1.75, 0, 0], LEFT)), run_time=0.8)
        with self.beat("Scholars could read the Greek. Nobody could read the hieroglyphs any more."):
            self.play(Create(SurroundingRectangle(Group(Dot([-6.1, -0.85, 0]), Dot([-2.45, -1.95, 0])), color=colors[2], stroke_width=5, buff=0.1)))
        glyphs = VGroup(*[self.sign(k, accent(1)).scale(1.15) for k in (0, 1, 2, 3, 4, 5, 6)]).arrange(RIGHT, buff=0.2).move_to([3.95, 1.5, 0])
        ring = RoundedRectangle(corner_radius=0.5, width=glyphs.width + 0.7, height=1.2, stroke_color=accent(1), stroke_width=6).move_to(glyphs)
        with self.beat("Some signs stand in an oval: the name of a ruler. Greek gives it: Ptolemaios."):
            self.play(Create(ring), LaggedStart(*[FadeIn(g) for g in glyphs], lag_ratio=0.15))
        with self.beat("So each sign can be matched with a sound."):
            for g, s in zip(glyphs, ("p", "t", "o", "l", "m", "y", "s")):
                t = Label(s, 36, colors[2], weight="BOLD").move_to([g.get_x(), 0.0, 0])
                self.play(Create(Line([g.get_x(), 0.8, 0], [g.get_x(), 0.35, 0], color=self.theme.muted, stroke_width=3)), FadeIn(t), run_time=0.4)
        with self.beat("In 1822 Champollion read other names with these sounds. The script was open again."):
            self.play(FadeIn(Label("Champollion, 1822", 32, accent(1), weight="BOLD").move_to([3.95, -1.3, 0])))
            self.play(Indicate(glyphs, color=accent(1), scale_factor=1.08))
