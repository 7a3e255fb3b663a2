"""
concept: Stack
aliases: stack data structure; how undo works; push and pop; last in first out; LIFO
domain: computer science
level: school
facts: a stack is a pile of which only the top can be reached; push puts an item on top; pop takes the top item away; the last item in is the first out; undo keeps what was done on a stack
"""
from manim import *
from dualmation.stage import *


class Stack(Explainer):
    def construct(self):
        self.title("A stack: how undo works")
        paper = RoundedRectangle(corner_radius=0.12, width=6.2, height=4.7, stroke_color=self.theme.muted, stroke_width=3, fill_color=self.theme.panel, fill_opacity=0.6).move_to([-3.3, 0.1, 0])
        look = dict(stroke_width=4, fill_opacity=0.75)
        wall = Rectangle(width=2.2, height=1.7, color=accent(0), **look).move_to([-3.9, -1.05, 0])
        roof = Polygon([-5.3, -0.18, 0], [-2.5, -0.18, 0], [-3.9, 1.1, 0], color=accent(2), **look)
        sun = Circle(0.5, color=accent(1), **look).move_to([-1.5, 1.5, 0])
        tree = VGroup(Rectangle(width=0.26, height=0.9, color=accent(5), **look).move_to([-1.4, -1.45, 0]), Circle(0.62, color=accent(3), **look).move_to([-1.4, -0.5, 0]))
        door = Rectangle(width=0.6, height=1, color=accent(4), **look).move_to([-3.9, -1.4, 0])
        names = {"wall": wall, "roof": roof, "sun": sun, "tree": tree, "door": door}
        x, floor, h = 3.0, -1.95, 0.82
        tray = VGroup(Line([x - 1.7, floor, 0], [x + 1.7, floor, 0]), Line([x - 1.7, floor, 0], [x - 1.7, floor + 0.5, 0]), Line([x + 1.7, floor, 0], [x + 1.7, floor + 0.5, 0])).set_stroke(self.theme.muted, 6)
        pile = []
        top = VGroup(Arrow([x + 2.85, 0, 0], [x + 1.9, 0, 0], buff=0, color=self.theme.text, stroke_width=6, tip_length=0.22), Label("top", 28).move_to([x + 3.3, 0, 0]))
        level = lambda n: floor + h * max(n - 0.5, 0) + 0.02
        def push(name, t=1.0):
            drawn = names[name].copy()
            icon = fit(names[name].copy(), 0.7, 0.54)
            box = RoundedRectangle(corner_radius=0.1, width=3, height=h - 0.08, stroke_color=self.theme.muted, stroke_width=3, fill_color=self.theme.background, fill_opacity=0.9).move_to([x, 2.35, 0])
            slab = VGroup(box, icon.move_to(box).shift(0.85 * LEFT), Label(name, 28).move_to(box).shift(0.45 * RIGHT))
            pile.append((slab, drawn))
            self.play(FadeIn(drawn, scale=0.7), FadeIn(slab), run_time=0.5 * t)
            self.play(slab.animate.set_y(level(len(pile))), top.animate.set_y(level(len(pile))), run_time=0.7 * t, rate_func=rush_into)
        def pop(t=1.0):
            slab, drawn = pile.pop()
            self.play(slab.animate.set_y(2.35), top.animate.set_y(level(len(pile))), run_time=0.7 * t)
            self.play(FadeOut(slab, shift=0.6 * RIGHT), FadeOut(drawn, scale=0.7), run_time=0.5 * t)
        with self.beat("Each thing you draw is also put on a pile, the newest on top."):
            top.set_y(level(1))
            self.play(FadeIn(paper), Create(tray), FadeIn(top))
            for n in ("wall", "roof", "sun"):
                push(n)
        with self.beat("Putting something on top is called push."):
            push("tree", 1.3)
        with self.beat("Undo takes the top away: pop. The last one in is the first out."):
            pop(1.3), pop(1.3)
        with self.beat("What is new goes on top again."):
            push("door", 1.3)
        with self.beat("Undo to the end, and everything goes in reverse order."):
            pop(), pop(), pop()
