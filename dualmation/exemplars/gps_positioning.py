"""
concept: GPS
aliases: how gps works; satellite navigation; how a phone knows where it is; trilateration; positioning by distance
domain: engineering and technology
level: school
facts: each satellite sends the time and its own position; the travel time of the signal times the speed of light gives the distance; each distance puts the receiver on a circle around the satellite; circles from three satellites meet in one point; in space a fourth satellite corrects the receiver's clock
"""
from manim import *
from dualmation.stage import *


class GpsPositioning(Explainer):
    def satellite(self, at, color):
        wing = lambda x: Rectangle(width=0.42, height=0.26, stroke_color=color, stroke_width=3, fill_color=color, fill_opacity=0.5).shift(x * RIGHT)
        return VGroup(Square(0.28, stroke_width=0, fill_color=color, fill_opacity=1), wing(0.4), wing(-0.4)).move_to(at).set_z_index(3)

    def construct(self):
        self.title("GPS: finding where you are")
        me = np.array([1.2, -0.6, 0])
        sats = [np.array(p) for p in ([-1.0, 0.1, 0], [3.0, 0.5, 0], [1.75, -1.5, 0])]
        phone = VGroup(RoundedRectangle(corner_radius=0.07, width=0.32, height=0.55, stroke_color=self.theme.text, stroke_width=4, fill_color=self.theme.panel, fill_opacity=1)).move_to(me).set_z_index(4)
        crafts = [self.satellite(p, accent(i)) for i, p in enumerate(sats)]
        dist = [np.linalg.norm(p - me) for p in sats]
        rings = [Circle(d, color=accent(i), stroke_width=5).move_to(p) for i, (p, d) in enumerate(zip(sats, dist))]
        def signal(i, seconds=1.2):
            wave = Circle(0.05, color=accent(i), stroke_width=4).move_to(sats[i])
            self.add(wave)
            self.play(wave.animate.scale(dist[i] / 0.05), run_time=seconds, rate_func=linear)
            self.remove(wave)
            self.add(rings[i])
        with self.beat("A satellite sends out the time and its own position."):
            self.show(crafts[0], phone)
        rule = MathTex(r"\text{distance} = c \cdot t", font_size=44).move_to([-5.2, 1.9, 0])
        with self.beat("How long the signal travelled tells the distance. You are somewhere on this circle."):
            signal(0, 1.8)
            self.show(rule)
        with self.beat("A second satellite gives a second circle. They cross in two points."):
            self.play(FadeIn(crafts[1]))
            signal(1)
            d = sats[1] - sats[0]
            u = d / np.linalg.norm(d)
            other = sats[0] + 2 * np.dot(me - sats[0], u) * u - (me - sats[0])
            two = VGroup(*[Circle(0.32, color=self.theme.text, stroke_width=5).move_to(p) for p in (me, other)])
            self.play(Create(two))
        with self.beat("A third circle decides: only one point lies on all three."):
            self.play(FadeIn(crafts[2]))
            signal(2)
            self.play(FadeOut(two[1]), two[0].animate.set_stroke(accent(3), width=8), phone[0].animate.set_fill(accent(3)))
        with self.beat("In space the circles are spheres, and a fourth satellite corrects the phone's clock."):
            fourth = self.satellite([5.6, -1.6, 0], accent(4))
            self.play(FadeIn(fourth, shift=LEFT))
            line = DashedLine(fourth.get_center(), me, color=accent(4), stroke_width=4).set_z_index(-1)
            self.play(Create(line), run_time=1.2)
