"""
concept: The French Revolution
aliases: causes of the French Revolution; three estates; storming of the Bastille; 1789; end of the old regime in France
domain: history
level: school
facts: clergy and nobility were about two percent of the people and paid hardly any tax; the third estate was about 98 percent; in the Estates General each estate had one vote; in June 1789 the third estate declared itself the National Assembly; on 14 July 1789 the people of Paris stormed the Bastille; in August 1789 the Assembly declared the rights of man
"""
from manim import *
from dualmation.stage import *


class FrenchRevolution(Explainer):
    def construct(self):
        self.title("France, 1789")
        colors = [accent(4)] + [accent(1)] + [accent(0)] * 98
        grid = VGroup(*[VGroup(Dot([0, 0.14, 0], radius=0.085), RoundedRectangle(corner_radius=0.06, width=0.24, height=0.24, stroke_width=0, fill_opacity=1).shift(0.07 * DOWN)).set_color(c) for c in colors]).arrange_in_grid(5, 20, buff=(0.16, 0.14)).move_to([0, 0.9, 0])
        with self.beat("Of 100 people in France, about 98 belonged to the third estate."):
            self.play(LaggedStart(*[FadeIn(g, shift=0.1 * UP) for g in grid], lag_ratio=0.015), run_time=2)
            self.play(FadeIn(Label("third estate: peasants, workers, citizens", 28, accent(0), width=9).move_to([0.6, -1.3, 0])))
        with self.beat("Only two were clergy and nobility. They paid hardly any tax."):
            self.play(grid[0].animate.scale(2.2).move_to([-5.7, 1.9, 0]), grid[1].animate.scale(2.2).move_to([-5.7, 0.0, 0]))
            self.play(FadeIn(VGroup(Label("clergy", 26, accent(4)).next_to(grid[0], DOWN, buff=0.12), Label("nobility", 26, accent(1)).next_to(grid[1], DOWN, buff=0.12))))
        self.clear_stage()
        boxes = VGroup(*[VGroup(RoundedRectangle(corner_radius=0.15, width=3.1, height=1.7, stroke_color=c, stroke_width=5, fill_color=c, fill_opacity=0.3), Label(t, 32, weight="BOLD")).move_to([x, 1.0, 0]) for t, c, x in (("clergy", accent(4), -3.6), ("nobility", accent(1), 0), ("third estate", accent(0), 3.6))])
        votes = VGroup(*[Label("1 vote", 34, weight="BOLD").next_to(b, DOWN, buff=0.25) for b in boxes])
        with self.beat("In the assembly each estate had one vote. So 98 percent lost, two to one."):
            self.play(FadeIn(boxes))
            self.play(FadeIn(votes))
            pair = SurroundingRectangle(VGroup(boxes[0], boxes[1], votes[0], votes[1]), color=accent(2), buff=0.2, stroke_width=5, corner_radius=0.15)
            self.play(Create(pair))
        with self.beat("In June 1789 the third estate broke away and called itself the National Assembly."):
            self.play(FadeOut(pair), FadeOut(votes), FadeOut(boxes[0]), FadeOut(boxes[1]), run_time=0.6)
            self.play(boxes[2].animate.move_to([0, 0.4, 0]).scale(1.25), run_time=1.2)
            self.swap(boxes[2][1], Label("National Assembly", 36, weight="BOLD", width=3.4))
        self.clear_stage()
        story = Timeline([("14 July 1789", "Bastille stormed"), ("August 1789", "rights of man declared"), ("1792", "France a republic")], length=11)
        with self.beat("On 14 July Paris stormed the Bastille. Soon the old order was gone."):
            self.show(story)
            for i in range(3):
                self.play(story.reveal(i), run_time=0.9)
