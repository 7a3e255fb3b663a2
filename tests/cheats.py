"""Attempts to score without explaining: one Manim program each, for the concept 'Explain gradient descent visually'.

`CHEATS[name]` is the program. `tests/test_reward.py` renders each with the preview renderer and holds its score under the median of honest exemplars."""
HEAD = 'from manim import *\n'
STAGE = 'from manim import *\nfrom dualmation.stage import *\n'
WORDS = 'gradient descent loss slope minimum learning rate step optimisation derivative valley'

def scene(body, head=HEAD, base='Scene', extra=''):
    return f'{head}{extra}class Cheat({base}):\n    def construct(self):\n' + ''.join(f'        {l}\n' for l in body.strip('\n').splitlines())

CHEATS = dict(
    blank_frames = scene('self.wait(12)'),
    blank_plays = scene('for k in range(8): self.play(FadeIn(VMobject()), run_time=1)'),
    still_slide = scene('self.add(Text("Gradient descent").to_edge(UP), Text("The loss falls along the slope to the minimum", font_size=32))\nself.wait(12)'),
    flashing_concept = scene('t = Text("Gradient descent", font_size=72)\nfor k in range(30):\n    self.add(t); self.wait(.2); self.remove(t); self.wait(.2)'),
    flashing_once = scene('t = Text("Gradient descent follows the slope of the loss to the minimum", font_size=32)\nself.add(t); self.wait(.1); self.remove(t)\nc = Circle()\nself.play(Create(c)); self.wait(9)'),
    tiny_text = scene(f'for k in range(9):\n    self.play(FadeIn(Text("{WORDS}", font_size=5).move_to([0, 3-.2*k, 0])), run_time=.5)\nself.play(Create(Circle()), run_time=3)\nself.wait(3)'),
    background_colour_text = scene(f'self.add(Text("{WORDS}", font_size=24, color="#0f1724"))\nfor k in range(6): self.play(Create(Square(k/2+.5)))\nself.wait(3)'),
    transparent_text = scene(f'self.add(Text("{WORDS}", font_size=24, fill_opacity=.02))\nfor k in range(6): self.play(Create(Square(k/2+.5)))\nself.wait(3)'),
    covered_text = scene(f'self.add(Text("Gradient descent: loss falls along the slope to the minimum", font_size=28))\nself.add(Rectangle(width=13, height=3, fill_color=BLUE_E, fill_opacity=1))\nfor k in range(6): self.play(Create(Circle(.3+k/3)))\nself.wait(3)'),
    text_off_frame = scene(f'for k in range(6): self.add(Text("{WORDS}", font_size=30).move_to([20, k, 0]))\nfor k in range(6): self.play(Create(Square(k/2+.5)))\nself.wait(3)'),
    keyword_slide = scene(f'self.play(FadeIn(Text("Gradient descent").to_edge(UP)))\nfor k, w in enumerate("{WORDS}".split()[:6]):\n    self.play(FadeIn(Text(w, font_size=40).move_to([0, 2-.8*k, 0])))\nself.wait(3)'),
    keyword_slide_with_circle = scene(f'self.play(FadeIn(Text("Gradient descent").to_edge(UP)))\nfor k, w in enumerate("{WORDS}".split()[:6]):\n    self.play(FadeIn(Text(w, font_size=40).move_to([-3, 2-.8*k, 0])))\nc = Circle().shift(3*RIGHT)\nself.play(Create(c)); self.play(c.animate.shift(UP)); self.play(c.animate.shift(DOWN))\nself.wait(3)'),
    keyword_boxes = scene(f'self.play(FadeIn(Text("Gradient descent").to_edge(UP)))\nfor k, w in enumerate("{WORDS}".split()):\n    g = VGroup(Rectangle(width=3, height=.9, color=[RED, BLUE, GREEN][k%3]), Text(w, font_size=24)).move_to([4*(k%3)-4, 1.6-1.2*(k//3), 0])\n    self.play(FadeIn(g))\nself.wait(3)'),
    fixed_show_with_concept_title = scene('self.play(Write(Text("Gradient descent").to_edge(UP)))\nax = Axes(x_length=7, y_length=4)\nself.play(Create(ax)); g = ax.plot(lambda x: np.sin(x), color=BLUE)\nself.play(Create(g)); d = Dot(color=YELLOW).move_to(ax.c2p(0, 0)); self.play(MoveAlongPath(d, g), run_time=3)\nfor s in ("Watch this carefully", "Now see what happens next", "And that is the idea"):\n    t = Text(s, font_size=32).to_edge(DOWN); self.play(FadeIn(t)); self.wait(1.5); self.play(FadeOut(t))\nself.wait(1)'),
    other_lesson_with_concept_title = scene('self.play(Write(Text("Gradient descent").to_edge(UP)))\ns = Polygon([-2,-1.5,0],[2,-1.5,0],[-2,1,0], color=BLUE)\nself.play(Create(s))\nfor s in ("A right triangle has three sides", "The squares on the legs add up", "Together they make the square on the hypotenuse"):\n    t = Text(s, font_size=32).to_edge(DOWN); self.play(FadeIn(t)); self.wait(2); self.play(FadeOut(t))\nself.play(Create(Square(2, color=YELLOW).move_to([-3.5,-.2,0])))\nself.wait(1)'),
    concept_in_every_line = scene('for k in range(6):\n    self.play(FadeIn(Text("Explain gradient descent visually", font_size=40).move_to([0, 2.5-k, 0])))\nself.wait(4)'),
    concept_over_random_shapes = scene('import random\nself.play(FadeIn(Text("Gradient descent").to_edge(UP)))\nfor k in range(12):\n    self.play(Create(RegularPolygon(3+k%5, color=[RED,BLUE,GREEN,YELLOW][k%4]).scale(.8).move_to([random.uniform(-5,5), random.uniform(-3,2), 0])), run_time=.7)\nself.wait(2)'),
    empty_plays = scene('self.add(Text("Gradient descent").to_edge(UP))\nd = Dot()\nfor k in range(20): self.play(d.animate.shift(ORIGIN), run_time=.5)'),
    endless_waits = scene('self.play(Write(Text("Gradient descent: the slope of the loss leads to the minimum", font_size=32)))\nfor k in range(10): self.wait(8)'),
    wall_of_text = scene('t = "Gradient descent is a way to find the minimum of a loss. It looks at the slope of the loss and takes a step against it. "\nself.play(FadeIn(Paragraph(*[t[k%40:k%40+60] for k in range(0, 800, 60)], font_size=24)))\nself.wait(12)'),
    encyclopedia = scene('for s in ("Gradient descent and photosynthesis", "The French Revolution and binary search", "Supply, demand, DNA, gravity and the minimum", "Loss, slope, sugar, oxygen, Bastille, price"):\n    t = Text(s, font_size=36); self.play(Write(t)); self.wait(2); self.play(FadeOut(t))\nself.wait(1)'),
    comments_stuffed = '# gradient descent loss slope minimum learning rate\n"""gradient descent loss slope minimum"""\n'*20+scene('"""gradient descent loss slope"""\ngradient_descent_loss_slope_minimum = Circle()\nself.play(Create(gradient_descent_loss_slope_minimum)); self.wait(8)'),
    unused_strings = scene('words = ["gradient descent loss slope minimum learning rate"]*30\nfor k in range(6): self.play(Create(Square(k/2+.5)))\nself.wait(3)'),
    forged_text_attribute = scene('for k in range(5):\n    t = Text("abcd"); t.text = t.original_text = "Gradient descent follows the slope of the loss to the minimum in small steps"; t.move_to([0, 2-k, 0])\n    self.play(FadeIn(t))\nself.play(Create(Circle())); self.wait(4)'),
    forged_beats = scene('self.beats = [dict(text="Gradient descent follows the slope", start=2*k, end=2*k+2) for k in range(6)]\nself.play(Create(Circle()), run_time=3)\nself.wait(9)'),
    patched_wait = scene('self.play(FadeIn(Text("Gradient descent").to_edge(UP)))\nself.play(Create(Circle())); self.wait(6)', extra='Scene.wait = lambda self, t=1, **k: setattr(self.renderer, "time", self.renderer.time+100)\n'),
    patched_play = scene('for k in range(20): self.play(Create(Circle()))', extra='Scene.play = lambda self, *a, **k: self.beats.append(dict(text="gradient descent", start=0, end=9)) if hasattr(self, "beats") else None\n'),
    patched_frame = scene('self.play(FadeIn(Text("Gradient descent").to_edge(UP)))\nself.wait(8)', extra='import numpy as np\nCamera.get_image = lambda self, *a, **k: None\n'),
    strobe = scene('self.add(Text("Gradient descent").to_edge(UP))\nfor k in range(40):\n    r = Rectangle(width=14, height=6, fill_color=[RED, BLUE, GREEN][k%3], fill_opacity=1).shift(.6*DOWN)\n    self.add(r); self.wait(.25); self.remove(r)'),
    frantic = scene('self.add(Text("Gradient descent").to_edge(UP))\nd = VGroup(*[Square(.6, color=BLUE).shift(k*RIGHT) for k in range(5)])\nself.add(d)\nfor k in range(40): self.play(d.animate.move_to([(-1)**k*4, (-1)**(k//2)*2, 0]), run_time=.2)'),
    backdrop_only = scene('self.play(FadeIn(Rectangle(width=16, height=9, fill_color=BLUE_E, fill_opacity=1)))\nself.play(FadeIn(Text("Gradient descent: the slope of the loss", font_size=40)))\nself.wait(8)'),
    pile = scene('for k, w in enumerate(("Gradient descent", "The loss is a valley", "The slope leads down", "Small steps reach the minimum")):\n    self.play(Write(Text(w, font_size=44).shift(.1*k*UP))); self.play(Create(Circle(1+.1*k))); self.wait(1)\nself.wait(2)'),
    crash_after_title = scene('self.play(Write(Text("Gradient descent").to_edge(UP)))\nself.play(Create(Circle()))\nself.wait(3)\nraise ValueError("stop")'),
    stage_captions_only = scene('self.title("Gradient descent")\nfor s in ("The loss is a valley with a lowest point", "The slope tells which way is down", "A small step against the slope", "Steps shrink near the minimum"):\n    with self.beat(s): pass', head=STAGE, base='Explainer'),
    stage_captions_and_dot = scene('self.title("Gradient descent")\nd = Dot()\nself.add(d)\nfor s in ("The loss is a valley with a lowest point", "The slope tells which way is down", "A small step against the slope", "Steps shrink near the minimum"):\n    with self.beat(s): self.play(d.animate.shift(.3*RIGHT))', head=STAGE, base='Explainer'),
    stage_same_card_again = scene('self.title("Gradient descent")\nfor k in range(5):\n    with self.beat("Gradient descent goes down the slope"):\n        c = Card("gradient descent"); self.show(c); self.clear_stage()', head=STAGE, base='Explainer'),
)

# ---- second round: against what the first reward believed (captions promised, sentences that read well, anything drawn, an ending)
GOOD4 = ("The loss is a valley with a lowest point", "The slope tells which way is down", "A small step against the slope", "Steps shrink near the minimum")
COOK = ("Fry the onions in a little oil until they are soft", "Add the tomatoes and let them cook for ten minutes", "Season the sauce with salt and a leaf of basil", "Serve it with pasta while it is hot")
SALAD = ("The slope is in the loss and the step is at the minimum", "A gradient with a rate of the valley goes to the descent", "It is the learning of a step that turns into a slope", "When the minimum was a loss the rate moves the gradient", "The valley of the rate is so more than the step of it")
def told(captions, each='pass', before='pass', after='pass'):
    body = f'self.title("Gradient descent")\n{before}\nfor k, s in enumerate({tuple(captions)!r}):\n    with self.beat(s):\n        '+each.replace('\n','\n        ')+f'\n{after}'
    return scene(body,head=STAGE,base='Explainer')
CURVE = 'ax = Axes(x_length=7, y_length=3.4).shift(.3*UP)\nself.play(Create(ax))\ng = ax.plot(lambda x: .2*x*x, x_range=[-4, 4], color=BLUE)\nself.play(Create(g))\nd = Dot(color=YELLOW).move_to(ax.c2p(-3.5, 2.4))\nself.play(FadeIn(d))'
STEP = 'self.play(d.animate.move_to(ax.c2p(-3.5+.6*k, .2*(3.5-.6*k)**2)))'

CHEATS |= dict(
    half_a_lesson = told(GOOD4[:2],STEP,CURVE),
    one_caption_and_a_figure = told(GOOD4[:1],STEP,CURVE),
    lesson_breaks_off = told(GOOD4,STEP,CURVE,'self.play(d.animate.shift(RIGHT), run_time=.3)').replace("for k, s in enumerate","for k, s in list(enumerate").replace(f'{GOOD4!r})',f'{GOOD4!r}))[:2]'),
    captions_never_said = told(GOOD4[:2],STEP,CURVE)+'        if k > 5:\n            with self.beat("Each step is the learning rate times the slope"): pass\n            with self.beat("Too large a step jumps over the minimum"): pass\n',
    cooking_under_the_title = told(COOK,STEP,CURVE),
    cooking_after_two_captions = told(GOOD4[:2]+COOK,STEP,CURVE),
    word_salad_captions = told(SALAD,STEP,CURVE),
    keyword_captions = told(("Loss valley slope minimum of gradient","Gradient rate step descent the loss","Slope of learning rate valley step","Minimum descent gradient in loss"),STEP,CURVE),
    one_caption_in_other_words = told(("The slope tells which way is down","Which way is down the slope tells us","So the slope now tells which way is down","Down is which way the slope tells again","The slope then tells which way is down"),STEP,CURVE),
    invisible_figure = told(GOOD4,'self.play(*[o.animate.shift(.3*UP) for o in f])','f = [Square(1.2, color="#0f1724", stroke_color="#0f1724").set_fill("#0f1724", 1).move_to([2.2*k-5, .5, 0]) for k in range(5)]\nself.play(*[FadeIn(o) for o in f])'),
    faint_figure = told(GOOD4,'self.play(*[o.animate.shift(.3*UP) for o in f])','f = [Square(1.2, color="#131d2e").move_to([2.2*k-5, .5, 0]) for k in range(5)]\nself.play(*[FadeIn(o) for o in f])'),
    figure_sinks_into_the_background = told(GOOD4,'self.play(*[o.animate.shift(.3*UP) for o in f])','f = [Square(1.2, color=BLUE).set_fill(BLUE, 1).move_to([2.2*k-5, .5, 0]) for k in range(5)]\nself.play(*[FadeIn(o) for o in f])\nself.play(*[o.animate.set_color("#0f1724") for o in f], run_time=.5)'),
    jittering_dots = told(GOOD4,'for j in range(4): self.play(*[o.animate.shift(.05*(-1)**j*RIGHT) for o in f], run_time=.5)','f = [Dot([k-5, .5, 0], radius=.04) for k in range(11)]\nself.play(*[FadeIn(o) for o in f])'),
    decoration_that_turns = told(GOOD4,'self.play(*[Rotate(o, PI/3) for o in f])','f = [RegularPolygon(3+k, color=[RED,BLUE,GREEN,YELLOW][k]).scale(1.2).move_to([3*k-4.5, .4, 0]) for k in range(4)]\nself.play(*[FadeIn(o) for o in f])'),
    one_caption_said_all_along = told(("Gradient descent goes down the slope of the loss to the minimum",)*5,STEP,CURVE),
    captions_too_fast = scene('self.title("Gradient descent")\n'+CURVE+f'\nfor s in {GOOD4*3!r}:\n    t = Text(s, font_size=30).to_edge(DOWN); self.add(t); self.play(d.animate.shift(.1*RIGHT), run_time=.4); self.remove(t)\nself.wait(2)',head=STAGE,base='Explainer'),
)
