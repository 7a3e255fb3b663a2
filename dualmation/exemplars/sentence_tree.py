"""
concept: Sentence structure
aliases: syntax tree; how sentences are built; subject verb object; noun phrase and verb phrase; phrase structure grammar
domain: language
level: university
facts: words form groups called phrases; a determiner and a noun form a noun phrase; a verb and its object form a verb phrase; a noun phrase and a verb phrase form a sentence; a phrase can be replaced as a whole by a single word
"""
from manim import *
from dualmation.stage import *


class SentenceTree(Explainer):
    def construct(self):
        self.title("The tree inside a sentence")
        xs, base = (-4.6, -2.4, 0, 2.2, 4.4), -1.9
        words = [Label(w, 40, weight="BOLD").move_to([x, base, 0]) for w, x in zip(("The", "cat", "chased", "a", "mouse"), xs)]
        for w in words:
            w.align_to(words[0], DOWN)
        def node(text, x, y, color):
            box = RoundedRectangle(corner_radius=0.15, width=2.75 if len(text) > 9 else 1.9, height=0.62, stroke_color=color, stroke_width=4, fill_color=self.theme.panel, fill_opacity=0.9).move_to([x, y, 0])
            return VGroup(box, Label(text, 26, color).move_to(box))
        def join(top, *kids):
            return VGroup(*[Line(top.get_bottom(), k.get_top() + 0.08 * UP, color=self.theme.muted, stroke_width=5) for k in kids])
        subject, object_ = node("noun phrase", -3.5, -0.6, accent(0)), node("noun phrase", 3.3, -0.6, accent(0))
        verb, whole = node("verb phrase", 1.65, 0.8, accent(2)), node("sentence", -0.9, 2.2, accent(1))
        with self.beat("A sentence looks like a row of words. But they are not all equally close."):
            self.play(LaggedStart(*[FadeIn(w, shift=0.2 * UP) for w in words], lag_ratio=0.3))
        with self.beat("'The cat' belongs together: a noun phrase. So does 'a mouse'."):
            for p, k in ((subject, words[:2]), (object_, words[3:])):
                self.play(*[w.animate.set_color(accent(0)) for w in k], Create(join(p, *k)), FadeIn(p, shift=0.2 * UP))
        with self.beat("Chased whom? The verb takes the second phrase: together a verb phrase."):
            self.play(words[2].animate.set_color(accent(2)), Create(join(verb, words[2], object_)), FadeIn(verb, shift=0.2 * UP))
        with self.beat("Noun phrase plus verb phrase: the sentence is complete."):
            self.play(Create(join(whole, subject, verb)), FadeIn(whole, shift=0.2 * UP))
        with self.beat("The test: a whole phrase can be swapped for one word. 'It chased a mouse.'"):
            group = VGroup(words[0], words[1])
            ring = SurroundingRectangle(group, color=accent(3), buff=0.15, stroke_width=5, corner_radius=0.15)
            self.play(Create(ring))
            it = Label("It", 40, accent(3), weight="BOLD")
            self.swap(group, it)
