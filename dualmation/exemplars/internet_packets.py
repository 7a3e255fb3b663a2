"""
concept: Internet packets
aliases: how the internet sends data; packet switching; how a message travels through routers; what happens when a packet is lost; TCP and IP
domain: computer science
level: school
facts: data is cut into small packets; each packet carries the receiver's address and a number; routers pass each packet on toward its address; packets can take different ways and arrive out of order; a lost packet is sent again; the receiver puts them in order
"""
from manim import *
from dualmation.stage import *
import numpy as np


class InternetPackets(Explainer):
    def computer(self, at, color):
        screen = RoundedRectangle(corner_radius=0.08, width=1.5, height=1.0, stroke_color=color, stroke_width=5, fill_color=self.theme.panel, fill_opacity=1)
        foot = Polygon([-0.95, -0.78, 0], [0.95, -0.78, 0], [0.75, -0.53, 0], [-0.75, -0.53, 0], color=color, stroke_width=3, fill_opacity=0.8)
        return VGroup(screen, foot).move_to(at)

    def packet(self, i):
        box = RoundedRectangle(corner_radius=0.07, width=0.62, height=0.62, stroke_width=3, stroke_color=self.theme.text, fill_color=accent(i + 1), fill_opacity=1)
        return VGroup(box, Label("HELLO"[i], 28, self.theme.panel, weight="BOLD").move_to(box)).set_z_index(5)

    def construct(self):
        self.title("How the internet sends a message")
        at = dict(A=(-5.7, -0.6), p=(-3.4, 0.3), q=(-3.1, -1.7), r=(-0.9, 1.0), s=(-0.6, -0.9), t=(1.7, 0.5), u=(1.6, -1.8), v=(3.5, -0.7), B=(5.7, -0.6))
        at = {k: np.array([*v, 0]) for k, v in at.items()}
        wires = {e: Line(at[e[0]], at[e[1]], color=self.theme.muted, stroke_width=5).set_z_index(-1) for e in "Ap Aq pr ps qs qu rt st su tv uv vB sv".split()}
        hubs = VGroup(*[VGroup(Circle(0.3, color=accent(0), stroke_width=4, fill_color=self.theme.background, fill_opacity=1), *[Line(0.17 * d, -0.17 * d, color=accent(0), stroke_width=4) for d in (UR, UL)]).move_to(at[k]) for k in "pqrstuv"])
        me, you = self.computer(at["A"], accent(3)), self.computer(at["B"], accent(4))
        with self.beat("Two computers, and between them a net of wires and routers."):
            self.play(FadeIn(me), FadeIn(you), LaggedStart(*[Create(w) for w in wires.values()], lag_ratio=0.1), run_time=1.4)
            self.play(LaggedStart(*[FadeIn(h, scale=0.5) for h in hubs], lag_ratio=0.1))
        pk = [self.packet(i) for i in range(5)]
        row = lambda x: [np.array([x + 0.72 * i, 1.9, 0]) for i in range(5)]
        for p, q in zip(pk, row(-6.3)):
            p.move_to(q)
        whole = RoundedRectangle(corner_radius=0.1, width=3.7, height=0.84, color=self.theme.text, stroke_width=3).move_to([-6.3 + 1.44, 1.9, 0])
        with self.beat("The message is cut into packets, each with a number and the address."):
            self.play(*[FadeIn(p) for p in pk], Create(whole))
            tags = VGroup(*[Label(str(i + 1), 24, accent(i + 1)).next_to(p, UP, buff=0.12) for i, p in enumerate(pk)])
            self.play(FadeOut(whole), FadeIn(tags))
        def go(p, way, t, end=None):
            pts = [p.get_center()] + [at[k] for k in way] + ([end] if end is not None else [])
            return MoveAlongPath(p, VMobject().set_points_as_corners(pts), run_time=t, rate_func=linear)
        there, ways = row(3.2), ["AprtvB", "AqsvB", "Aqu", "AqsvB", "ApsvB"]
        slot = [3, 0, None, 1, 2]
        with self.beat("Routers pass each packet on toward its address, by whatever road is free."):
            self.play(FadeOut(tags), run_time=0.4)
            self.play(LaggedStart(*[go(p, w, t, None if k is None else there[k]) for p, w, t, k in zip(pk, ways, (8.6, 3.2, 2.2, 3.2, 3.4), slot)], lag_ratio=0.2), run_time=7)
        cross = Cross(pk[2], stroke_color=accent(2), stroke_width=8).set_z_index(6)
        with self.beat("Some arrive out of order, and one was lost on the way."):
            self.play(Create(cross))
            self.play(FadeOut(cross), FadeOut(pk[2]))
            hole = RoundedRectangle(corner_radius=0.07, width=0.62, height=0.62, color=accent(2), stroke_width=4)
            order = [0, 1, None, 3, 4]
            self.play(*[pk[i].animate(path_arc=PI / 2).move_to(there[i]) for i in (0, 1, 3, 4)], FadeIn(hole.move_to(there[2])))
            self.play(FadeIn(VGroup(*[t.next_to(there[i], UP, buff=0.43) for i, t in enumerate(tags)])))
        with self.beat("The receiver notices the missing number, and that packet is sent again."):
            ask = Dot(at["B"], radius=0.14, color=accent(2)).set_z_index(5)
            self.play(MoveAlongPath(ask, VMobject().set_points_as_corners([at[k] for k in "BvspA"])), run_time=1.6)
            self.play(FadeOut(ask), FadeIn(pk[2].move_to(at["A"])), run_time=0.4)
            self.play(go(pk[2], "psvB", 2.6, there[2]))
            self.play(FadeOut(hole), Create(RoundedRectangle(corner_radius=0.1, width=3.7, height=0.84, color=accent(3), stroke_width=4).move_to(there[2])))
