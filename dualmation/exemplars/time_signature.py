"""
concept: Time signature
aliases: metre in music; waltz and march; three four and four four time; what is a bar in music; strong and weak beats
domain: music
level: school
facts: beats are grouped into bars with a strong beat first; the upper number says how many beats are in a bar; the lower number says which note counts as a beat; a waltz has three beats in a bar and a march two or four
"""
from manim import *
from dualmation.stage import *


class TimeSignature(Explainer):
    def construct(self):
        self.title("Time signature")
        y, gap, x0 = -0.6, 0.98, -5.0
        x = lambda k: x0 + gap * k
        drums = VGroup(*[RoundedRectangle(corner_radius=0.1, width=0.74, height=0.42, stroke_color=accent(0), stroke_width=4, fill_color=accent(0), fill_opacity=0.25).move_to([x(k), y - 0.25, 0]) for k in range(12)])
        ball = Circle(0.22, stroke_width=0, fill_color=accent(1), fill_opacity=1).move_to([x(0), y + 0.2, 0]).set_z_index(3)
        def hop(n, t):
            for k in range(12):
                h = 2.3 if k % n == 0 and n < 12 else 0.9
                p, q = np.array([x(k), y + 0.2, 0]), np.array([x(k + 1) if k < 11 else x(0), y + 0.2, 0])
                color = accent(2) if k % n == 0 and n < 12 else accent(0)
                self.play(UpdateFromAlphaFunc(ball, lambda m, s, p=p, q=q, h=h, k=k: m.move_to(p + (q - p) * s + UP * (4 * h * s * (1 - s) + (0 if k < 11 else 0.8 * np.sin(PI * s)))), rate_func=linear),
                          Succession(drums[k].animate(run_time=0.12).set_fill(color, opacity=1), drums[k].animate(run_time=0.25).set_fill(color, opacity=0.3)), run_time=t)
        with self.beat("Music has a pulse: beat after beat, all at the same distance."):
            self.play(FadeIn(drums), FadeIn(ball))
            hop(99, 0.3)
        def group(n, top):
            bars = VGroup(*[Line([x(k) - gap / 2, y - 0.75, 0], [x(k) - gap / 2, y + 0.6, 0], color=self.theme.muted, stroke_width=5) for k in range(0, 13, n)])
            nums = VGroup(*[Label(str(k % n + 1), 28, accent(2) if k % n == 0 else accent(0), weight="BOLD").move_to([x(k), y - 0.8, 0]) for k in range(12)])
            sign = VGroup(Label(str(top), 72, weight="BOLD"), Label("4", 72, weight="BOLD")).arrange(DOWN, buff=0.15).move_to([-6.2, y + 0.25, 0])
            for k in range(12):
                drums[k].set_stroke(accent(2) if k % n == 0 else accent(0)).set_fill(accent(2) if k % n == 0 else accent(0), opacity=0.3)
            return bars, nums, sign
        name = lambda t: Label(t, 34, accent(1), weight="BOLD", width=6).move_to([0, 2.4, 0])
        waltz = name("waltz")
        with self.beat("Make every third beat strong: bars of three. That is a waltz."):
            bars, nums, sign = group(3, 3)
            self.play(Create(bars), FadeIn(nums), FadeIn(waltz))
            hop(3, 0.4)
        with self.beat("The upper number: beats in a bar. The lower: each beat is a quarter note."):
            self.play(FadeIn(sign))
            self.play(Indicate(sign[0], color=accent(2)))
            self.play(Indicate(sign[1], color=accent(1)))
        with self.beat("Group the same beats in fours: a march, a rock song."):
            b2, n2, s2 = group(4, 4)
            self.play(FadeOut(bars), FadeOut(nums), FadeOut(sign), FadeOut(waltz), run_time=0.4)
            self.play(Create(b2), FadeIn(n2), FadeIn(s2), FadeIn(name("march")))
            hop(4, 0.4)
