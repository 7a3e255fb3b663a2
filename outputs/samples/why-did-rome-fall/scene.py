from manim import *
from dualmation.stage import *
from dualmation.pictograms import Pictured


class WhyDidRomeFall(Explainer):
    def construct(self):
        self.title("Why did Rome fall?")
        idea = Pictured("Why did Rome fall", "civil wars", "shrinking taxes", "moving peoples", "split in two", pictures=(None, "shield", "coin", "people", "map"), named=False)
        self.place(idea)
        with self.beat("The western Roman Empire fell in the 5th century as it lost money, land and soldiers."):
            self.play(idea.hub.entrance())
            self.play(idea.hub.light(4.0))
        with self.beat("Rival generals fight each other for the throne and drain the army."):
            self.play(idea.reveal(0))
            self.play(idea.light(0, 2.5))
        with self.beat("Each lost province pays no more taxes, so fewer soldiers can be hired."):
            self.play(idea.reveal(1))
            self.play(idea.light(1, 2.8))
        with self.beat("Goths, Vandals and others push into the empire, partly to escape the Huns."):
            self.play(idea.reveal(2))
            self.play(idea.light(2, 2.8))
        with self.beat("The richer east survives on its own and cannot save the west."):
            self.play(idea.reveal(3))
            self.play(idea.light(3, 2.5))
            self.play(idea.compare(2))
        self.clear_stage()
        line = Timeline([("395", "east and west divided"), ("410", "Goths sack Rome"), ("455", "Vandals sack Rome"), ("476", "last western emperor")])
        self.place(line)
        with self.beat("The last emperor in Italy is removed from his throne in 476."):
            self.play(line.entrance())
            for i in range(4): self.play(line.reveal(i), run_time=.8)
        with self.beat("The eastern empire lasts almost a thousand years longer, until 1453."):
            self.pulse(line, scale=1.04)
