"""
concept: Linked list
aliases: nodes and pointers; list of nodes; insert into a linked list; array versus linked list
domain: computer science
level: university
facts: each node of a linked list holds a value and a pointer to the next node; to reach an item one follows the pointers from the head; inserting only changes two pointers; in an array later items must be moved to make room
"""
from manim import *
from dualmation.stage import *
import numpy as np


class LinkedList(Explainer):
    def construct(self):
        self.title("Linked list")
        node = lambda v, x, y, i=0: VGroup(Square(0.95, stroke_color=accent(i), stroke_width=4, fill_color=self.theme.panel, fill_opacity=0.85), Rectangle(width=0.45, height=0.95, stroke_color=accent(i), stroke_width=4, fill_color=accent(i), fill_opacity=0.35).shift(0.7 * RIGHT), Label(v, 30)).move_to([x, y, 0])
        out = lambda n: n[1].get_center()
        def link(a, b, color=None):
            return VGroup(Dot(out(a), radius=0.09, color=color or self.theme.text), Arrow(out(a), b[0].get_left(), buff=0.06, color=color or self.theme.text, stroke_width=5, tip_length=0.2))
        xs = [-4.6, -1.6, 1.4, 4.4]
        ns = [node(v, x, 1.2) for v, x in zip("ABDE", xs)]
        links = [link(a, b) for a, b in zip(ns, ns[1:])]
        end = Line(ns[3][1].get_corner(DL), ns[3][1].get_corner(UR), color=accent(0), stroke_width=4)
        with self.beat("Each node holds a value and a pointer: the address of the next node."):
            self.play(FadeIn(ns[0]))
            for n, l in zip(ns[1:], links):
                self.play(FadeIn(l[0]), GrowArrow(l[1]), FadeIn(n), run_time=0.7)
            self.play(Create(end), run_time=0.4)
        walker = Triangle(color=accent(1), fill_opacity=1).scale(0.16).next_to(ns[0][0], UP, buff=0.12).rotate(PI)
        with self.beat("To reach an item, start at the head and follow the pointers."):
            self.play(FadeIn(walker))
            for n in ns[1:]:
                self.play(walker.animate.set_x(n[0].get_x()), run_time=0.6)
        new = node("C", -0.1, -1.2, 2)
        p, q = link(ns[1], new, accent(2)), link(new, ns[2], accent(2))
        with self.beat("Insert C between B and D: no node has to move."):
            self.play(FadeOut(walker), FadeIn(new, shift=0.3 * UP))
            self.play(FadeIn(q[0]), GrowArrow(q[1]))
        with self.beat("C points to D, then B points to C. Two pointers, and it is done."):
            self.play(FadeOut(links[1]))
            self.play(FadeIn(p[0]), GrowArrow(p[1]))
        with self.beat("In an array, by contrast, everything behind the gap must move over."):
            self.play(FadeOut(VGroup(*ns, links[0], links[2], end, new, p, q)), run_time=0.5)
            row = [VGroup(Square(1.0, stroke_color=self.theme.muted, stroke_width=3, fill_color=self.theme.panel, fill_opacity=0.8), Label(v, 30)).move_to([-2.2 + 1.1 * i, 0.8, 0]) for i, v in enumerate("ABDE")]
            self.play(*map(FadeIn, row))
            self.play(row[3].animate.shift(1.1 * RIGHT), run_time=0.6)
            self.play(row[2].animate.shift(1.1 * RIGHT), run_time=0.6)
            c = VGroup(Square(1.0, stroke_color=accent(2), stroke_width=4, fill_color=self.theme.panel, fill_opacity=0.8), Label("C", 30)).move_to([0, 0.8, 0])
            self.play(FadeIn(c, shift=0.5 * UP))
