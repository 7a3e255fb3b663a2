"""
concept: How a CPU works
aliases: fetch decode execute; fetch-execute cycle; what a processor does; instruction cycle; machine code
domain: computer science
level: school
facts: a processor fetches an instruction from memory, decodes it, and executes it; the program counter holds the address of the next instruction; registers hold the numbers being worked on; a gigahertz clock means a billion ticks in a second
"""
from manim import *
from dualmation.stage import *


class HowACpuWorks(Explainer):
    def construct(self):
        self.title("How a CPU works")
        code = ["load 5", "add 3", "add 3", "store at 4", "0"]
        mem = VGroup(*[VGroup(Rectangle(width=2.7, height=0.72, stroke_color=self.theme.muted, stroke_width=3, fill_color=self.theme.panel, fill_opacity=0.8), Label(t, 26)) for t in code]).arrange(DOWN, buff=0.1).move_to([4.4, -0.15, 0])
        addr = VGroup(*[Label(i, 24, self.theme.muted).next_to(m, LEFT, buff=0.2) for i, m in enumerate(mem)])
        chip = RoundedRectangle(corner_radius=0.25, width=6.6, height=4.6, stroke_color=accent(0), stroke_width=5, fill_color=self.theme.panel, fill_opacity=0.35).move_to([-2.9, 0.1, 0])
        heads = VGroup(Label("processor", 26, accent(0)).move_to([-2.9, 2.0, 0]), Label("memory", 26, self.theme.muted).next_to(mem, UP, buff=0.2))
        box = lambda t, x, y, w, i: VGroup(Label(t, 24, accent(i)).move_to([x, y + 0.62, 0]), RoundedRectangle(corner_radius=0.12, width=w, height=0.8, stroke_color=accent(i), stroke_width=4, fill_color=self.theme.panel, fill_opacity=0.85).move_to([x, y, 0]))
        pc, ir, acc = box("counter", -4.7, 0.6, 1.6, 1), box("instruction", -1.9, 0.6, 3.0, 2), box("register", -2.9, -1.4, 1.8, 3)
        show = {}
        def put(slot, text):
            new = Label(text, 30).move_to(slot[1])
            if slot in show:
                self.play(FadeOut(show[slot]), run_time=0.2)
            self.play(FadeIn(new), run_time=0.35)
            show[slot] = new
        with self.beat("Programs lie in memory as numbered instructions. The processor runs them one by one."):
            self.play(FadeIn(chip), FadeIn(heads), LaggedStart(*[FadeIn(m) for m in mem], lag_ratio=0.15), FadeIn(addr))
            self.play(FadeIn(pc), FadeIn(ir), FadeIn(acc))
            put(pc, 0)
        lit = lambda b, i: b[1].animate.set_fill(accent(i), 0.45)
        dim = lambda b: b[1].animate.set_fill(self.theme.panel, 0.85)
        value = 0
        def fetch(i, t=0.9):
            way = Arrow(addr[i].get_left(), ir[1].get_right(), buff=0.12, color=accent(2), stroke_width=5, tip_length=0.22)
            self.play(mem[i][0].animate.set_stroke(accent(2), 6), lit(pc, 1), run_time=0.4 * t)
            if ir in show:
                self.play(FadeOut(show.pop(ir)), run_time=0.2)
            show[ir] = Label(code[i], 28).move_to(ir[1])
            self.play(GrowArrow(way), run_time=0.7 * t)
            self.play(FadeIn(show[ir]), FadeOut(way), mem[i][0].animate.set_stroke(self.theme.muted, 3), dim(pc), run_time=0.5)
        def execute(i):
            nonlocal value
            if code[i].startswith("store"):
                way = Arrow(acc[1].get_right(), addr[4].get_left(), buff=0.12, color=accent(3), stroke_width=5, tip_length=0.22)
                self.play(lit(acc, 3), FadeOut(mem[4][1]), run_time=0.3)
                self.play(GrowArrow(way), run_time=0.7)
                self.play(FadeIn(Label(value, 26).move_to(mem[4])), mem[4][0].animate.set_stroke(accent(3), 6), dim(acc), FadeOut(way), run_time=0.5)
            else:
                value = value + int(code[i].split()[1]) if code[i].startswith("add") else 5
                self.play(lit(ir, 2), lit(acc, 3), run_time=0.3)
                put(acc, value)
                self.play(dim(ir), dim(acc), run_time=0.2)
        with self.beat("Fetch: the counter says which instruction comes next, and it is copied in."):
            fetch(0)
        with self.beat("Decode and execute: load 5 means that the register becomes 5."):
            execute(0)
            put(pc, 1)
        with self.beat("The counter moves on, and the cycle repeats: add 3, and again add 3."):
            for i in (1, 2):
                fetch(i, 0.6)
                execute(i)
                put(pc, i + 1)
        with self.beat("The last one stores the result. Real processors do billions of such steps a second."):
            fetch(3, 0.6)
            execute(3)
