from manim import *
from dualmation.stage import *
from dualmation.pictograms import Pictured


class HowDoesAFourStrokeEngineWork(Explainer):
    def construct(self):
        self.title("How does a four-stroke engine work?")
        idea = Pictured("Car engines", "intake", "compression", "power", "exhaust", pictures=("engine", "wind", "arrow", "fire", "cloud"), layout="cycle")
        self.place(idea)
        with self.beat("A car engine burns fuel inside cylinders to push pistons that turn the wheels."):
            self.play(idea.hub.entrance())
            self.play(idea.hub.light(3.7))
        with self.beat("The piston moves down and draws in air and fuel."):
            self.play(idea.reveal(0))
            self.play(idea.light(0, 2.0))
        with self.beat("The piston moves up and squeezes the mixture to about a tenth of its volume."):
            self.play(idea.reveal(1))
            self.play(idea.light(1, 3.4))
        with self.beat("A spark lights the mixture, and hot gas drives the piston down."):
            self.play(idea.reveal(2))
            self.play(idea.light(2, 2.5))
        with self.beat("The piston rises again and pushes the burnt gas out."):
            self.play(idea.reveal(3))
            self.play(idea.light(3, 2.0))
        with self.beat("Each cylinder pushes only once in two turns of the crankshaft."):
            self.play(idea.compare(2.6))
