from manim import *
from dualmation.stage import *
from dualmation.pictograms import Pictured


class MusicalScales(Explainer):
    def construct(self):
        self.title("Musical scales")
        idea = Pictured("Scales in music", "pattern", "major", "natural minor", "chromatic", pictures=("music", "ruler", "sun", "moon", "list"))
        self.place(idea)
        with self.beat("A scale is a row of notes, in order of pitch, that tunes are made from."):
            self.play(idea.hub.entrance())
            self.play(idea.hub.light(4.0))
        with self.beat("Whole steps and half steps in a fixed order make each kind of scale."):
            self.play(idea.reveal(0))
            self.play(idea.light(0, 3.1))
        with self.beat("The steps are whole, whole, half, whole, whole, whole, half."):
            self.play(idea.reveal(1))
            self.play(idea.light(1, 2.0))
        with self.beat("The steps are whole, half, whole, whole, half, whole, whole."):
            self.play(idea.reveal(2))
            self.play(idea.light(2, 2.0))
        with self.beat("All twelve half steps of the octave follow one another."):
            self.play(idea.reveal(3))
            self.play(idea.light(3, 2.0))
            self.play(idea.compare(2))
        from dualmation.stage import Keyboard
        self.clear_stage()
        piano = Keyboard()
        self.place(piano)
        with self.beat("C major needs white keys only, with half steps after E and B."):
            self.play(piano.entrance())
            self.play(piano.press("C4", run_time=0.62))
            self.play(piano.press("D4", run_time=0.62))
            self.play(piano.press("E4", run_time=0.62))
            self.play(piano.press("F4", run_time=0.62))
            self.play(piano.press("G4", run_time=0.62))
            self.play(piano.press("A4", run_time=0.62))
            self.play(piano.press("B4", run_time=0.62))
            self.play(piano.press("C5", run_time=0.62))
        with self.beat("A minor uses the same white keys, but begins on A."):
            self.play(piano.press("A4", run_time=0.62))
            self.play(piano.press("B4", run_time=0.62))
            self.play(piano.press("C5", run_time=0.62))
            self.play(piano.press("D5", run_time=0.62))
            self.play(piano.press("E5", run_time=0.62))
            self.play(piano.press("F5", run_time=0.62))
            self.play(piano.press("G5", run_time=0.62))
            self.play(piano.press("A5", run_time=0.62))
        with self.beat("Scales differ from culture to culture, but most repeat at the octave."):
            self.pulse(piano, scale=1.04)
