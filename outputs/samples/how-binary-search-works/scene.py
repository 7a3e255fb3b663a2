"""
concept: Binary search
aliases: search in a sorted list; halving search; divide the range in two; logarithmic search
domain: computer science
level: school
facts: binary search needs a sorted list; each comparison with the middle item discards half of what remains; fifteen items need at most four comparisons; a million items need at most twenty
"""
from manim import *
from dualmation.stage import *


class BinarySearch(Explainer):
    def construct(self):
        self.title("How binary search works")
        data, goal = [3, 8, 12, 17, 21, 25, 30, 34, 41, 46, 52, 58, 63, 70, 77], 52
        row = Cells(data, side=0.8, size=26).move_to([0, 0.6, 0])
        with self.beat(f"Where is {goal}? The list is sorted, so we need not look at every item."):
            self.show(Label(f"find {goal}", 32, accent(1)).move_to([0, 2.3, 0]))
            self.show(row)
        lo, hi, steps = 0, len(data) - 1, []
        while not steps or data[steps[-1][2]] != goal:
            mid = (lo + hi) // 2
            steps.append((lo, hi, mid))
            lo, hi = (mid + 1, hi) if data[mid] < goal else (lo, mid - 1)
        arrow = row.pointer(steps[0][2], "middle", accent(2))
        for k, (lo, hi, mid) in enumerate(steps):
            v = data[mid]
            said = f"{v} is too small: the goal must lie to the right." if v < goal else f"{v} is too large: the goal must lie to the left."
            if v == goal:
                said = f"Found after {k + 1} looks. Each look halved what was left."
            with self.beat(said):
                self.play(FadeIn(arrow) if k == 0 else row.point(arrow, mid), run_time=0.8)
                self.play(row.mark(mid, color=accent(3) if v == goal else accent(2)), run_time=0.5)
                gone = range(lo, mid + 1) if v < goal else range(mid, hi + 1)
                if v != goal:
                    self.play(*[VGroup(row.boxes[i], row.values[i]).animate.set_opacity(0.18) for i in gone], run_time=0.8)
        note = Label("1,000,000 items: at most 20 looks", 32, accent(1), width=9).move_to([0, -1.7, 0])
        with self.beat("Doubling the list costs only one look more."):
            self.show(note)
