from manim import *
from dualmation.stage import *
from dualmation.pictograms import Pictured


class BlackHole(Explainer):
    def construct(self):
        self.title("Black hole")
        idea = Pictured("Black hole", "collapsed star", "event horizon", "hot gas disk", "galactic giant", pictures=(None, "star", "circle", "fire", "target"), named=False)
        self.place(idea)
        with self.beat("A black hole is a region whose gravity is so strong that even light cannot escape."):
            self.play(idea.hub.entrance())
            self.play(idea.hub.light(4.0))
        with self.beat("A very massive star can collapse into a black hole when its fuel runs out."):
            self.play(idea.reveal(0))
            self.play(idea.light(0, 3.4))
        with self.beat("Whatever crosses the event horizon can never come back out."):
            self.play(idea.reveal(1))
            self.play(idea.light(1, 2.0))
        with self.beat("Gas spiralling into a black hole becomes so hot that it shines in X-rays."):
            self.play(idea.reveal(2))
            self.play(idea.light(2, 3.1))
        with self.beat("A black hole of four million Suns sits at the centre of the Milky Way."):
            self.play(idea.reveal(3))
            self.play(idea.light(3, 3.4))
            self.play(idea.compare(2))
        self.clear_stage()
        steps = Steps(r"r = \frac{2GM}{c^2}", size=80)
        self.place(steps)
        with self.beat("The radius of the event horizon grows in step with the mass."):
            self.play(steps.step(0))
            self.pulse(steps[0])
        with self.beat("Earth would become a black hole if it were squeezed to a radius of nine millimetres."):
            self.pulse(steps, scale=1.04)
