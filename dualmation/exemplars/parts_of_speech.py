"""
concept: Parts of speech
aliases: word classes; nouns verbs and adjectives; what is a noun; what is an adverb; kinds of words
domain: language
level: school
facts: nouns name things; verbs say what happens; adjectives describe nouns; adverbs describe verbs; a word's class depends on its job in the sentence
"""
from manim import *
from dualmation.stage import *


class PartsOfSpeech(Explainer):
    def construct(self):
        self.title("Parts of speech")
        text = "The small dog quickly chased a ball".split()
        row, n = Label(" ".join(text), 48, weight="BOLD", width=99), np.cumsum([0] + [len(w) for w in text])
        words = VGroup(*[VGroup(*row[a:b]) for a, b in zip(n, n[1:])]).move_to([0, 0.4, 0])
        for k, w in enumerate(words):
            w.shift(0.14 * (k - 3) * RIGHT)
        for w in words:
            w.line = Line([w.get_left()[0], -0.12, 0], [w.get_right()[0], -0.12, 0], stroke_width=8)
        with self.beat("Every word in a sentence has a job."):
            self.play(LaggedStart(*[FadeIn(w, shift=0.2 * UP) for w in words], lag_ratio=0.25), run_time=2)
        def job(idx, name, color, caption, bow=None):
            with self.beat(caption):
                tags = [Label(name, 28, color).next_to(words[i].line, DOWN, buff=0.18) for i in idx if i != 5]
                self.play(*[words[i].animate.set_color(color) for i in idx], *[Create(words[i].line.set_color(color)) for i in idx], *[FadeIn(t, shift=0.1 * UP) for t in tags])
                if bow:
                    a, b = words[bow[0]].get_top() + 0.15 * UP, words[bow[1]].get_top() + 0.15 * UP
                    a[1] = b[1] = 1.0
                    self.play(Create(CurvedArrow(a, b, angle=-1.2 if bow[0] < bow[1] else 1.2, color=color, stroke_width=5, tip_length=0.22)))
        job((2, 6), "noun", accent(0), "Nouns name things and living beings: dog, ball.")
        job((4,), "verb", accent(2), "The verb tells what happens: chased.")
        job((1,), "adjective", accent(1), "An adjective describes a noun. Which dog? The small one.", (1, 2))
        job((3,), "adverb", accent(3), "An adverb describes the verb. How did it chase? Quickly.", (3, 4))
        job((0, 5), "article", accent(4), "Articles announce a noun: the, a.")
