from manim import *
from dualmation.stage import *


class HowDoesAFourStrokeEngineWork(Explainer):
    def construct(self):
        self.title("How does a four-stroke engine work?")
        idea = Hub("Four-stroke engine", "ignite the mixture")
        self.place(idea)
        with self.beat("A four-stroke engine is an internal combustion engine that uses four cylinders to generate power."):
            self.play(idea.hub.entrance())
            self.play(idea.hub.light())
        with self.beat("The engine works by drawing in air, compressing it, and then using a spark plug to ignite the mixture."):
            self.play(idea.reveal(0))
            self.play(idea.light(0))
