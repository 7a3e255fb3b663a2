"""
concept: Word formation
aliases: morphemes; prefixes and suffixes; roots of words; how long words are built; what is a morpheme
domain: language
level: school
facts: a morpheme is the smallest part of a word with a meaning; prefixes stand before the root and suffixes after it; un- means not; -able makes an adjective out of a verb; -ity makes a noun out of an adjective
"""
from manim import *
from dualmation.stage import *


class WordFormation(Explainer):
    def block(self, text, color):
        t = Label(text, 66, weight="BOLD")
        box = RoundedRectangle(corner_radius=0.14, width=t.width + 0.5, height=1.3, stroke_color=color, stroke_width=5, fill_color=color, fill_opacity=0.25)
        return VGroup(box, t.move_to(box).align_to(box, DOWN).shift(0.36 * UP))

    def construct(self):
        self.title("How words are built")
        root, end, front = self.block("break", accent(0)), self.block("able", accent(1)), self.block("un", accent(2))
        y = 0.7
        root.move_to([0, y, 0])
        say = lambda t, m, c: Label(t, 28, c, width=3).next_to(m, DOWN, buff=0.3)
        kind = Label("a verb: to break", 32).move_to([0, -1.6, 0])
        with self.beat("The root carries the main meaning."):
            self.show(root)
            note = say("root", root, accent(0))
            self.play(FadeIn(note), FadeIn(kind))
        with self.beat("A suffix comes behind. '-able' means: it can be done."):
            end.move_to([5, y, 0])
            self.play(FadeIn(end))
            goal = VGroup(root.copy(), end.copy()).arrange(RIGHT, buff=0.06).move_to([0, y, 0])
            self.play(root.animate.move_to(goal[0]), end.animate.move_to(goal[1]), note.animate.set_x(goal[0].get_x()), run_time=1.2)
            suffix = say("suffix", end, accent(1))
            self.play(FadeIn(suffix))
            kind = self.swap(kind, Label("an adjective: can be broken", 32, width=9))
        with self.beat("A prefix comes before. 'un-' turns it into the opposite."):
            front.move_to([-5, y, 0])
            self.play(FadeIn(front))
            goal = VGroup(front.copy(), root.copy(), end.copy()).arrange(RIGHT, buff=0.06).move_to([0, y, 0])
            self.play(*[m.animate.move_to(g) for m, g in zip((front, root, end), goal)], note.animate.set_x(goal[1].get_x()), suffix.animate.set_x(goal[2].get_x()), run_time=1.2)
            prefix = say("prefix", front, accent(2))
            self.play(FadeIn(prefix))
            kind = self.swap(kind, Label("cannot be broken", 32, width=9))
        with self.beat("Each part keeps its meaning, and fits other roots as well."):
            self.play(FadeOut(kind), run_time=0.3)
            for word in ("read", "avoid", "think"):
                new = self.block(word, accent(0))
                goal = VGroup(front.copy(), new, end.copy()).arrange(RIGHT, buff=0.06).move_to([0, y, 0])
                self.play(FadeOut(root), run_time=0.3)
                self.play(front.animate.move_to(goal[0]), end.animate.move_to(goal[2]), prefix.animate.set_x(goal[0].get_x()), suffix.animate.set_x(goal[2].get_x()), run_time=0.5)
                self.play(FadeIn(new), run_time=0.5)
                root = new
                self.wait(0.4)
            self.play(FadeIn(Label("the parts are called morphemes", 32, width=9).move_to([0, -1.6, 0])))
