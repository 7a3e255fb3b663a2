from manim import *
from dualmation.stage import *
from dualmation.pictograms import Pictured


class HowDoVaccinesWork(Explainer):
    def construct(self):
        self.title("How do vaccines work?")
        idea = Pictured("Vaccines", "harmless sample", "alarm", "antibodies", "memory cells", "fast defence", pictures=("syringe", "virus", "warning", "protein", "cell", "shield"), layout="flow")
        self.place(idea)
        with self.beat("A vaccine trains the immune system to fight a germ before the germ arrives."):
            self.play(idea.hub.entrance())
            self.play(idea.hub.light(3.7))
        with self.beat("A vaccine shows the body a weakened germ, a piece of it, or its instructions."):
            self.play(idea.reveal(0))
            self.play(idea.light(0, 3.4))
        with self.beat("Immune cells notice the foreign piece and start to multiply."):
            self.play(idea.reveal(1))
            self.play(idea.light(1, 2.0))
        with self.beat("B cells make antibodies that grip exactly this piece."):
            self.play(idea.reveal(2))
            self.play(idea.light(2, 2.0))
        with self.beat("Some immune cells stay in the body for years and remember the germ."):
            self.play(idea.reveal(3))
            self.play(idea.light(3, 2.8))
        with self.beat("When the real germ comes, the memory cells strike within days."):
            self.play(idea.reveal(4))
            self.play(idea.light(4, 2.1))
        with self.beat("A vaccine gives the memory of a disease without the danger of the disease."):
            self.play(idea.compare(3.6))
