"""
concept: The Apollo 11 moon landing
aliases: first people on the moon; how astronauts flew to the moon; Neil Armstrong; Apollo mission; lunar module
domain: history
level: school
facts: Apollo 11 started on 16 July 1969; the lunar module landed on 20 July 1969; Armstrong and Aldrin walked on the moon while Collins stayed in orbit; they came back to Earth on 24 July 1969
"""
from manim import *
from dualmation.stage import *


class MoonLanding(Explainer):
    def construct(self):
        self.title("Apollo 11: to the Moon and back")
        earth_at, moon_at = np.array([-4.6, -0.6, 0]), np.array([4.4, 0.6, 0])
        earth = VGroup(Circle(1.1, stroke_width=0, fill_color=accent(0), fill_opacity=0.9), *[Ellipse(width=w, height=h, stroke_width=0, fill_color=accent(3), fill_opacity=0.9).move_to([x, y, 0]).rotate(a)
                       for w, h, x, y, a in ((0.8, 0.45, -0.3, 0.4, 0.5), (0.5, 0.75, 0.35, -0.25, 0.3), (0.4, 0.25, -0.45, -0.45, 0))]).move_to(earth_at)
        moon = VGroup(Circle(0.6, stroke_width=0, fill_color=self.theme.muted, fill_opacity=1), *[Circle(r, stroke_width=0, fill_color=self.theme.panel, fill_opacity=0.35).move_to([x, y, 0]) for r, x, y in ((0.14, -0.2, 0.2), (0.1, 0.25, 0.05), (0.12, 0, -0.3))]).move_to(moon_at)
        names = VGroup(Label("Earth", 26).next_to(earth, UP, buff=0.5), Label("Moon", 26).next_to(moon, DOWN, buff=0.75))
        date = Label("16 July 1969", 32, accent(1), weight="BOLD").move_to([-4.6, 2.2, 0])
        ship = VGroup(Polygon([0.3, 0, 0], [-0.06, 0.17, 0], [-0.06, -0.17, 0], stroke_width=0, fill_color=accent(1), fill_opacity=1), Square(0.26, stroke_width=0, fill_color=self.theme.text, fill_opacity=1).shift(0.2 * LEFT)).set_z_index(3)
        with self.beat("On 16 July 1969 three men leave the Earth: Armstrong, Aldrin and Collins."):
            self.play(FadeIn(earth), FadeIn(moon), FadeIn(names))
            ship.move_to(earth_at + 1.4 * DOWN)
            self.play(FadeIn(date), FadeIn(ship))
        r = 1.0
        way = Arc(1.4, -PI / 2, TAU, arc_center=earth_at, color=accent(1), stroke_width=3, stroke_opacity=0.6)
        way.add_cubic_bezier_curve_to(way.get_end() + 4.5 * RIGHT, moon_at + [-4.5, r, 0], moon_at + [0, r, 0])
        ship.head = 0.0
        def fly(m, a):
            a = min(a, 0.99)
            p, q = way.point_from_proportion(a), way.point_from_proportion(a + 0.01)
            turn = np.arctan2(q[1] - p[1], q[0] - p[0])
            m.rotate(turn - m.head).move_to(q)
            m.head = turn
        with self.beat("They circle the Earth, then fly for three days across 380,000 kilometres."):
            self.play(Create(way), run_time=0.8)
            self.play(UpdateFromAlphaFunc(ship, fly), run_time=4.5)
        orbit = Circle(r, color=accent(1), stroke_width=3).move_to(moon_at)
        lander = VGroup(Polygon([-0.16, -0.1, 0], [0.16, -0.1, 0], [0.1, 0.14, 0], [-0.1, 0.14, 0], stroke_width=0, fill_color=accent(2), fill_opacity=1), Line([-0.1, -0.1, 0], [-0.2, -0.24, 0], color=accent(2)), Line([0.1, -0.1, 0], [0.2, -0.24, 0], color=accent(2))).set_z_index(4)
        with self.beat("In orbit the lander parts from the ship. Collins stays on board, circling."):
            self.play(FadeOut(names[1]), FadeOut(way), Create(orbit), ship.animate.move_to(moon_at + r * UP), run_time=0.7)
            lander.move_to(moon_at + r * UP + 0.3 * UP)
            self.play(FadeIn(lander))
            self.play(Rotate(ship, angle=-PI, about_point=moon_at), run_time=1.8)
        with self.beat("On 20 July two of them land, and Armstrong takes the first step."):
            date = self.swap(date, Label("20 July 1969", 32, accent(1), weight="BOLD"))
            self.play(lander.animate.move_to(moon_at + 0.78 * UP), Rotate(ship, angle=-TAU, about_point=moon_at), run_time=2.4)
            self.play(Flash(moon_at + 0.7 * UP, color=accent(1), flash_radius=0.5))
        with self.beat("They rise to the ship again, and are home on 24 July."):
            self.play(lander.animate.move_to(moon_at + (r + 0.3) * UP), Rotate(ship, angle=-PI, about_point=moon_at), run_time=1.2)
            date = self.swap(date, Label("24 July 1969", 32, accent(1), weight="BOLD"))
            self.play(FadeOut(lander), FadeOut(orbit), ship.animate.rotate(PI), run_time=0.5)
            self.play(ship.animate(path_arc=0.5).move_to(earth_at + 1.2 * RIGHT + 0.2 * UP), run_time=2.2)
