"""
concept: How the First World War began
aliases: causes of world war one; alliances of 1914; assassination in Sarajevo; July crisis; Triple Entente
domain: history
level: school
facts: on 28 June 1914 the Austrian heir was shot in Sarajevo; on 28 July Austria-Hungary declared war on Serbia; Germany declared war on Russia on 1 August and on France on 3 August; Britain entered on 4 August after the invasion of Belgium
"""
from manim import *
from dualmation.stage import *


class WorldWarOneAlliances(Explainer):
    def construct(self):
        self.title("1914: how alliances spread a war")
        at = {"Britain": (-5.0, 1.6), "France": (-5.0, -1.5), "Germany": (-0.7, 1.3), "Austria-Hungary": (0.4, -1.5), "Serbia": (4.9, -1.5), "Russia": (4.9, 1.4)}
        side = {n: accent(1) if n in ("Germany", "Austria-Hungary") else accent(0) for n in at}
        cards = {n: Card(n, self.theme.muted, 2.3 if n != "Austria-Hungary" else 3.0, size=28).move_to([*p, 0]) for n, p in at.items()}
        def edge(a, b, make, **kw):
            p, q = cards[a], cards[b]
            d = q.get_center() - p.get_center()
            cut = lambda c: min(s / abs(v) for s, v in ((c.width / 2 + 0.12, d[0]), (c.height / 2 + 0.12, d[1])) if abs(v) > 1e-6)
            return make(p.get_center() + cut(p) * d, q.get_center() - cut(q) * d, **kw)
        bond = {k: edge(*k, DashedLine, color=self.theme.muted, stroke_width=5) for k in (("Britain", "France"), ("Germany", "Austria-Hungary"), ("Russia", "Serbia"))}
        with self.beat("Europe in 1914: powers bound to each other by treaties and promises."):
            self.play(LaggedStart(*[FadeIn(c) for c in cards.values()], lag_ratio=0.1))
            self.play(*[Create(bond[k]) for k in bond])
        date = Label("28 June", 34, accent(2), weight="BOLD").move_to([2.5, 2.45, 0])
        def war(a, b, when, flip=None):
            nonlocal date
            arrow = edge(a, b, Arrow, buff=0, color=accent(2), stroke_width=9, tip_length=0.3)
            date = self.swap(date, Label(when, 34, accent(2), weight="BOLD"), run_time=0.6)
            self.play(GrowArrow(arrow), cards[a].light(side[a]), cards[b].light(side[b]), run_time=0.9)
        with self.beat("On 28 June a Bosnian Serb shoots the heir to the Austrian throne in Sarajevo."):
            self.play(FadeIn(date), Flash(cards["Austria-Hungary"].get_right(), color=accent(2), flash_radius=0.6))
        with self.beat("A month later Austria-Hungary declares war on Serbia."):
            war("Austria-Hungary", "Serbia", "28 July")
        with self.beat("Russia makes its army ready for Serbia. Germany, Austria's ally, declares war on Russia."):
            self.play(Indicate(bond["Russia", "Serbia"], color=accent(0)), Indicate(bond["Germany", "Austria-Hungary"], color=accent(1)))
            war("Germany", "Russia", "1 August")
        with self.beat("Two days later on France, Russia's ally. German troops march through Belgium."):
            war("Germany", "France", "3 August")
        with self.beat("So Britain joins too. Within eight days a small war had become a great one."):
            war("Britain", "Germany", "4 August")
