"""
concept: Angles in a triangle
aliases: sum of angles is 180 degrees; triangle angle sum; why do the angles of a triangle add up to 180
domain: mathematics
level: school
facts: the three angles of every flat triangle add up to 180 degrees; a line through the top parallel to the base makes equal alternate angles; three angles side by side form a straight line
"""
from manim import *
from dualmation.stage import *
import numpy as np


class AnglesInATriangle(Explainer):
    def construct(self):
        self.title("The angles in a triangle")
        apex = ValueTracker(-0.8)
        A, B = np.array([-3.2, -1.9, 0]), np.array([3.6, -1.9, 0])
        C = lambda: np.array([apex.get_value(), 1.7, 0])
        def wedge(p, q, r, i, radius=0.75):
            a, b = angle_of_vector(q - p), angle_of_vector(r - p)
            d = (b - a + PI) % TAU - PI
            return AnnularSector(0, radius, angle=d, start_angle=a, arc_center=p, color=accent(i), fill_opacity=0.75)
        tri = always_redraw(lambda: Polygon(A, B, C(), color=self.theme.text, stroke_width=5))
        marks = always_redraw(lambda: VGroup(wedge(A, B, C(), 0), wedge(B, C(), A, 1), wedge(C(), A, B, 2)))
        deg = lambda p, q, r: np.degrees(abs((angle_of_vector(q - p) - angle_of_vector(r - p) + PI) % TAU - PI))
        sizes = lambda: (deg(A, B, C()), deg(B, C(), A), deg(C(), A, B))
        with self.beat("A triangle has three angles. How large are they together?"):
            self.play(FadeIn(tri))
            self.play(FadeIn(marks))
        line = always_redraw(lambda: DashedLine([-5.5, C()[1], 0], [5.5, C()[1], 0], color=self.theme.muted, stroke_width=4))
        with self.beat("Draw a line through the top, parallel to the base."):
            self.play(FadeIn(line))
        left, right = (lambda: wedge(C(), C() + LEFT, A, 0)), (lambda: wedge(C(), B, C() + RIGHT, 1))
        l, r = left(), right()
        with self.beat("Each lower angle appears again at the top: it is the alternate angle."):
            self.play(TransformFromCopy(marks[0], l), run_time=1.3)
            self.play(TransformFromCopy(marks[1], r), run_time=1.3)
        def total(x, vals):
            a, b = round(vals[0]), round(vals[1])
            return MathTex(rf"{a}^\circ", "+", rf"{180 - a - b}^\circ", "+", rf"{b}^\circ", r"= 180^\circ", font_size=46).move_to([x, 2.4, 0])
        sum1 = total(0, sizes())
        for k, i in ((0, 0), (2, 2), (4, 1)):
            sum1[k].set_color(accent(i))
        with self.beat("There the three angles stand side by side, and make a straight line: 180 degrees."):
            self.show(sum1)
            self.play(Indicate(l, color=accent(0)), Indicate(r, color=accent(1)))
        with self.beat("Move the top as you like. The three always fill the straight line."):
            self.play(FadeOut(sum1), run_time=0.4)
            l.add_updater(lambda m: m.become(left()))
            r.add_updater(lambda m: m.become(right()))
            self.play(apex.animate.set_value(2.2), run_time=2)
            self.play(apex.animate.set_value(-2.0), run_time=2)
            sum2 = total(0, sizes())
            for k, i in ((0, 0), (2, 2), (4, 1)):
                sum2[k].set_color(accent(i))
            self.show(sum2)
