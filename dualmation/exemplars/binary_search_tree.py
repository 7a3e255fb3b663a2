"""
concept: Binary search tree
aliases: BST; sorted tree; insert into a binary tree; tree lookup
domain: computer science
level: university
facts: every key in the left subtree is smaller and every key in the right subtree is larger; a search goes left or right at each node; in a balanced tree a search takes about log2 of n steps; reading left, node, right gives the keys in order
"""
from manim import *
from dualmation.stage import *


class BinarySearchTree(Explainer):
    def construct(self):
        self.title("Binary search tree")
        keys = [50, 30, 70, 20, 40, 60, 80]
        at = {"50": (0, 2.2), "30": (-3, 0.8), "70": (3, 0.8), "20": (-4.5, -0.6), "40": (-1.5, -0.6), "60": (1.5, -0.6), "80": (4.5, -0.6), "65": (2.5, -2.0)}
        edges = [("50", "30"), ("50", "70"), ("30", "20"), ("30", "40"), ("70", "60"), ("70", "80")]
        tree = Net(edges, {k: (*p, 0) for k, p in at.items() if k != "65"}, radius=0.45)
        with self.beat("One rule: smaller keys go to the left, larger keys to the right."):
            self.show(tree)
            self.play(*[tree.nodes[k][0].animate.set_stroke(accent(0 if int(k) < 50 else 5), 5) for k in tree.nodes if k != "50"])
        goal = Label("find 60", 30, accent(1)).move_to([-5.2, 2.2, 0])
        with self.beat("Looking for 60: larger than 50, go right; smaller than 70, go left."):
            self.show(goal)
            self.play(tree.walk("50", "70", "60"), run_time=3)
        with self.beat("Each step leaves out half of a balanced tree: a million keys, twenty steps."):
            self.play(*[VGroup(tree.nodes[k], tree.edge(p, k)).animate.set_opacity(0.25) for p, k in (("50", "30"), ("30", "20"), ("30", "40"), ("70", "80"))])
        new = Net([("60", "65")], {"60": (1.5, -0.6, 0), "65": (2.5, -2.0, 0)}, radius=0.45)
        leaf, branch = new.nodes["65"], new.edge("60", "65")
        tree2 = Net(edges, {k: (*p, 0) for k, p in at.items() if k != "65"}, radius=0.45)
        with self.beat("A new key, 65, is searched for too. Where the path ends, it is attached."):
            self.play(FadeOut(goal), FadeOut(tree), run_time=0.4)
            self.play(FadeIn(tree2), run_time=0.4)
            mover = VGroup(Circle(0.45, stroke_color=accent(3), stroke_width=5, fill_color=self.theme.panel, fill_opacity=0.95), Label(65, 26)).move_to([1.2, 2.3, 0])
            self.play(FadeIn(mover))
            for p in ([4.2, 1.0, 0], [2.6, -0.5, 0], [2.5, -2.0, 0]):
                self.play(mover.animate.move_to(p), run_time=0.6)
            self.play(Create(branch.set_color(accent(3))), run_time=0.5)
        order = ["20", "30", "40", "50", "60", "65", "70", "80"]
        row = VGroup(*[Label(k, 30, accent(1)) for k in order]).arrange(RIGHT, buff=0.3).move_to([-3.4, -2.1, 0])
        with self.beat("Read left part, node, right part: the keys come out sorted."):
            for k, l in zip(order, row):
                ring = mover[0] if k == "65" else tree2.nodes[k][0]
                self.play(ring.animate.set_stroke(accent(1), 6), FadeIn(l), run_time=0.35)
