"""
concept: Note values
aliases: whole half and quarter notes; how long a note lasts; how to read rhythm; counting in music; semibreve minim crotchet quaver
domain: music
level: school
facts: a whole note lasts as long as two half notes; a half note lasts two quarter notes; a quarter note lasts two eighth notes; a bar in four four time holds four quarter beats
"""
from manim import *
from dualmation.stage import *


class NoteValues(Explainer):
    def note(self, kind, color):
        head = Ellipse(width=0.42, height=0.3, stroke_color=color, stroke_width=6, fill_color=color, fill_opacity=0 if kind < 4 else 1).rotate(0.35)
        g = VGroup(head)
        if kind >= 2:
            g.add(Line([0.19, 0.05, 0], [0.19, 0.78, 0], color=color, stroke_width=6))
        if kind >= 8:
            g.add(VMobject(stroke_color=color, stroke_width=7).set_points_smoothly([[0.19, 0.78, 0], [0.3, 0.55, 0], [0.42, 0.4, 0], [0.36, 0.2, 0]]))
        return g

    def construct(self):
        self.title("How long a note lasts")
        x0, w, ys = -3.6, 9.6, (1.85, 0.75, -0.35, -1.45)
        rows, names = [], []
        for i, (n, name) in enumerate(((1, "whole"), (2, "half"), (4, "quarter"), (8, "eighth"))):
            c, row = accent(i), VGroup()
            for k in range(n):
                box = RoundedRectangle(corner_radius=0.1, width=w / n - 0.08, height=0.98, stroke_color=c, stroke_width=3, fill_color=c, fill_opacity=0.18).move_to([x0 + (k + 0.5) * w / n, ys[i], 0])
                sign = self.note(n, c).scale(0.88)
                row.add(VGroup(box, sign.shift(box.get_center() - sign[0].get_center() + (0.28 * DOWN if n > 1 else ORIGIN))))
            rows.append(row)
            names.append(Label(name, 28, c).move_to([-5.3, ys[i], 0]))
        with self.beat("A whole note fills a bar of four beats."):
            self.play(FadeIn(names[0]), FadeIn(rows[0]))
        for i, text in ((1, "Cut it in two: half notes, two beats each."), (2, "Cut again: quarter notes, one beat each."), (3, "And again: eighth notes, two to every beat.")):
            with self.beat(text):
                n = 2 ** i
                self.play(FadeIn(names[i]), LaggedStart(*[TransformFromCopy(rows[i - 1][k // 2][0], rows[i][k][0]) for k in range(n)], lag_ratio=0.08), run_time=1)
                self.play(LaggedStart(*[FadeIn(o[1]) for o in rows[i]], lag_ratio=0.08), run_time=0.7)
        bar = Line([x0, 2.45, 0], [x0, -2.05, 0], color=self.theme.text, stroke_width=6).set_z_index(4)
        beats = VGroup(*[Label(str(k + 1), 28, weight="BOLD").move_to([x0 + k * w / 4 + 0.2, -2.3, 0]) for k in range(4)])
        with self.beat("Count to four at an even speed: every row lasts exactly as long."):
            self.play(FadeIn(bar), run_time=0.3)
            for k in range(4):
                self.add(beats[k])
                hit = [rows[i][k * 2 ** i // 4][0] for i in range(4) if (k * 2 ** i) % 4 == 0]
                self.play(bar.animate.shift(w / 4 * RIGHT), *[Succession(h.animate(run_time=0.15).set_fill(opacity=0.6), h.animate(run_time=0.7).set_fill(opacity=0.18)) for h in hit], run_time=0.9, rate_func=linear)
