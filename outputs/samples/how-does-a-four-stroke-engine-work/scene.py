from manim import *
from dualmation.stage import *


class HowDoesAFourStrokeEngineWork(Explainer):
    def construct(self):
        self.title("How does a four-stroke engine work?")
        idea = Hub("Four-stroke engine", "ignite the mixture", "fuel into energy", "fossil fuels")
        self.place(idea)
        with self.beat("A four-stroke engine is an internal combustion engine that uses a four-stroke cycle to generate power."):
            self.play(idea.hub.entrance())
            self.play(idea.hub.light())
        with self.beat("The engine works by drawing in air, compressing it, and then using a spark plug to ignite the mixture."):
            self.play(idea.reveal(0))
            self.play(idea.light(0))
        with self.beat("A car engine, which is a four-stroke engine, is used to convert fuel into energy."):
            self.play(idea.reveal(1))
            self.play(idea.light(1))
        with self.beat("A four-stroke engine is important because it allows for the use of fossil fuels."):
            self.play(idea.reveal(2))
            self.play(idea.light(2))
