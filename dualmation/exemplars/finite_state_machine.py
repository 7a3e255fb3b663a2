"""
concept: Finite state machine
aliases: finite automaton; state diagram; turnstile example; states and transitions
domain: computer science
level: university
facts: a finite state machine is always in exactly one of finitely many states; an input makes it change its state along a transition; a turnstile is locked until a coin unlocks it and a push locks it again; the reaction depends on the state and the input only
"""
from manim import *
from dualmation.stage import *
import numpy as np


class FiniteStateMachine(Explainer):
    def construct(self):
        self.title("Finite state machine: a turnstile")
        L, U = np.array([-2.9, -0.1, 0]), np.array([2.9, -0.1, 0])
        node = lambda p, t, i: VGroup(Circle(1.05, stroke_color=accent(i), stroke_width=5, fill_color=self.theme.panel, fill_opacity=0.85), Label(t, 28)).move_to(p)
        locked, unlocked = node(L, "locked", 2), node(U, "unlocked", 3)
        kw = dict(color=self.theme.muted, stroke_width=5, tip_length=0.24)
        over = CurvedArrow(L + [0.85, 0.8, 0], U + [-0.85, 0.8, 0], angle=-0.75, **kw)
        under = CurvedArrow(U + [-0.85, -0.8, 0], L + [0.85, -0.8, 0], angle=-0.75, **kw)
        loop = lambda p, s: CurvedArrow(p + [s * 0.95, 0.6, 0], p + [s * 0.95, -0.6, 0], angle=-s * 4.4, **kw)
        left, right = loop(L, -1), loop(U, 1)
        tags = [Label("coin", 28, accent(1)).next_to(over, UP, buff=0.12), Label("push", 28, accent(0)).next_to(under, DOWN, buff=0.12), Label("push", 28, accent(0)).next_to(left, LEFT, buff=0.15), Label("coin", 28, accent(1)).next_to(right, RIGHT, buff=0.15)]
        with self.beat("A turnstile is always in one of two states: locked or unlocked."):
            self.show(locked, unlocked)
        with self.beat("Inputs change the state: a coin unlocks it, a push lets one person through."):
            for a, t in ((over, tags[0]), (under, tags[1])):
                self.play(Create(a), FadeIn(t))
        with self.beat("Some inputs change nothing: pushing a locked one, paying an unlocked one."):
            for a, t in ((left, tags[2]), (right, tags[3])):
                self.play(Create(a), FadeIn(t))
        token = Dot(radius=0.2, color=self.theme.text).set_z_index(5)
        glow = lambda n, i, on: n[0].animate.set_fill(accent(i) if on else self.theme.panel, 0.5 if on else 0.85)
        names = VGroup(*[Label(w, 28, accent(1 if w == "coin" else 0)) for w in ("push", "coin", "coin", "push", "push")]).arrange(RIGHT, buff=0.7).move_to([0, 2.45, 0])
        table = {("locked", "push"): ("locked", left), ("locked", "coin"): ("unlocked", over), ("unlocked", "coin"): ("unlocked", right), ("unlocked", "push"): ("locked", under)}
        look = {"locked": (locked, 2), "unlocked": (unlocked, 3)}
        with self.beat("Feed it a series of inputs, and follow the arrows."):
            state = "locked"
            self.play(glow(locked, 2, True), LaggedStart(*[FadeIn(w) for w in names], lag_ratio=0.15))
            for w in names:
                old, (state, arrow) = state, table[state, w.words]
                self.play(w.animate.scale(1.3), run_time=0.25)
                token.move_to(arrow.get_start())
                self.play(MoveAlongPath(token, arrow), run_time=0.7)
                self.remove(token)
                self.play(glow(*look[old], False), run_time=0.1)
                self.play(glow(*look[state], True), w.animate.set_opacity(0.35), run_time=0.25)
        with self.beat("The machine needs no memory of the past: its state says it all."):
            self.play(Indicate(look[state][0], color=accent(2)))
