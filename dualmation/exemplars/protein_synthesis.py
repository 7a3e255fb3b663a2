"""
concept: Protein synthesis
aliases: how genes make proteins; transcription and translation; DNA to RNA to protein; what a ribosome does; codons
domain: biology
level: university
facts: a gene is copied into messenger RNA; in RNA the letter U stands in place of T; a ribosome reads the RNA three letters at a time; each triplet stands for one amino acid; AUG means start and methionine; the chain of amino acids folds into a protein
"""
from manim import *
from dualmation.stage import *


class ProteinSynthesis(Explainer):
    def construct(self):
        self.title("Protein synthesis")
        dna = "TACAAACCGTGAATT"  # the strand that is read
        pair = {"A": "U", "T": "A", "C": "G", "G": "C"}
        rna = "".join(pair[c] for c in dna)
        amino = {"AUG": "Met", "UUU": "Phe", "GGC": "Gly", "ACU": "Thr", "UAA": "stop"}
        xs = [-5.6 + 0.8 * i for i in range(15)]
        def row(text, y, color):
            return VGroup(*[VGroup(RoundedRectangle(corner_radius=0.1, width=0.66, height=0.62, stroke_width=3, stroke_color=color, fill_color=self.theme.panel, fill_opacity=0.75), Label(c, 28, color)).move_to([x, y, 0]) for x, c in zip(xs, text)])
        gene, message = row(dna, 1.9, accent(0)), row(rna, 0.9, accent(1))
        with self.beat("A gene is a stretch of DNA, written in four letters."):
            self.play(LaggedStart(*[FadeIn(c) for c in gene], lag_ratio=0.1), run_time=1.8)
        with self.beat("First it is copied, letter against letter, into a messenger: RNA."):
            self.play(LaggedStart(*[FadeIn(c, shift=0.6 * DOWN) for c in message], lag_ratio=0.2), run_time=3)
        with self.beat("The messenger leaves, and a ribosome takes hold of it."):
            self.play(FadeOut(gene))
            self.play(message.animate.shift(0.4 * UP))
            machine = VGroup(Ellipse(width=2.7, height=1.7, stroke_width=0, fill_color=accent(4), fill_opacity=0.5).move_to([xs[1], 1.3, 0]))
            self.show(machine)
        chain, beads = VGroup(), []
        with self.beat("It reads three letters at a time. Each triplet calls for one amino acid."):
            for k in range(4):
                if k:
                    self.play(machine.animate.set_x(xs[3 * k + 1]), run_time=0.5)
                bead = VGroup(Circle(0.48, color=accent(2), fill_opacity=0.35, stroke_width=4), Label(amino[rna[3 * k:3 * k + 3]], 26)).move_to([xs[3 * k + 1], -0.95, 0])
                link = Line(beads[-1].get_right(), bead.get_left(), color=accent(2), stroke_width=5) if k else Line(bead.get_left(), bead.get_left(), stroke_width=0)
                self.play(FadeIn(bead, shift=0.5 * DOWN), FadeIn(link), run_time=0.7)
                chain.add(link)
                beads.append(bead)
        with self.beat("At a stop signal the chain is set free. It folds up: a protein."):
            self.play(machine.animate.set_x(xs[13]), run_time=0.5)
            self.show(Label("stop", 28, accent(4)).move_to([xs[13], -0.0, 0]))
            self.play(FadeOut(chain), *[b.animate.move_to(p) for b, p in zip(beads, ([-1.05, -1.1, 0], [-0.35, -1.85, 0], [0.35, -1.1, 0], [1.05, -1.85, 0]))], run_time=1.5)
