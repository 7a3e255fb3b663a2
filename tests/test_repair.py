"""The checker and repairer: text, static rules, patches, and a rendered few"""
import pytest
from dualmation.repair import *
from dualmation.repair import syntax_error, mend_text, mend_static, corpus, salvage, shows

SCENE = 'from manim import *\nclass A(Scene):\n    def construct(self):\n        %s\n'
STATIC = [('self.play(ShowCreation(Circle()))', 'Create(Circle())'), ('c = Circle(radius=1, label="x")', 'Circle(radius=1)'), ('Square(side=2)', 'Square(side_length=2)'), ('Line((0, 0), (1, 1))', 'Line((0, 0, 0), (1, 1, 0))'),
    ('Dot(point=[1, 2,])', 'Dot(point=[1, 2, 0])'), ('ax = Axes(include_numbers=True, font_size=20)', 'axis_config={"font_size": 20, "include_numbers": True}'), ('Text("é").to_edge("UP")', 'Text("é").to_edge(UP)'), ('c = Circle(); self.play(c.shift, UP)', 'self.play(c.animate.shift(UP))'),
    ('c = Circle(); self.play(c.shift(UP))', 'c.animate.shift(UP)'), ('c = Circle(); self.play(FadeOutAndShift(c, DOWN))', 'FadeOut(c, shift=DOWN)'), ('r = Rectangle(); Dot(r.bottom_left)', 'r.get_corner(DL)'), ('Circle(color=CYAN)', '"#00FFFF"'),
    ('MathTex("\\frac{1}{2}")', '"\\\\frac{1}{2}"'), ('self.wait(0)', 'self.wait(0.1)'), ('self.play()', 'self.wait()'), ('x = np.sin(1)', 'np.sin(1)'), ('x = math.pi', 'import math'), ('self.set_camera_orientation(phi=1)', 'A(ThreeDScene)'), ('self.camera.frame.scale(2)', 'A(MovingCameraScene)'),
    ('self.play(FadeIn(Circle()), rate_func=None)', 'FadeIn(Circle()))'), ('v = VMobject(Circle(), Square())', 'VGroup(Circle(), Square())'), ('g = VGroup(ImageMobject("a"))', ' Group('), ('self.embed()', 'self.wait()')]

@pytest.mark.parametrize('line,want', STATIC)
def test_static(line, want):
    new,_ = mend_static(SCENE%line)
    assert want in new and syntax_error(new) is None

STATIC_TOO = [('self.play(Rotating(Square(), radians=PI))', 'angle=PI'), ('ax = Axes(); a = ax.plot(np.sin); b = ax.plot(np.cos); Dot(ax.get_intersection_point(a, b))', 'min(a.points'), ('v = VGroup(Dot()); self.play(v.animate.apply_wave(amplitude=0.2))', 'ApplyWave(v, amplitude=0.2)'),
    ('ax = Axes(); ax.get_line_graph([1], [2])', 'ax.plot_line_graph('), ('TracedPath(Dot().get_center())', 'TracedPath(Dot().get_center)'), ('a, b = Circle(), Circle(); c = a.subtract(b)', 'Difference(a, b)'), ('self.play(self.camera.animate.zoom(2))', 'self.camera.frame.animate.set(width='),
    ('v = Vector([1, 2]); v.get_label("\\vec{a}")', '.next_to(v, UP)'), ('g = VGroup(Dot()); self.play(LaggedStartMap(FadeOut, g, shift=UP))', 'LaggedStart(*[FadeOut(part, shift=UP) for part in g])'), ('d = Dot(); self.play(FadeIn(d, 2*UP))', 'FadeIn(d, shift=2*UP)'), ('Angle(LEFT, ORIGIN, UP)', 'Angle(Line(ORIGIN, LEFT), Line(ORIGIN, UP))'),
    ('ax = ThreeDAxes(); ax.get_graph(lambda x, y: x*y, x_range=[0, 1], y_range=[0, 1])', 'ax.plot_surface(lambda x, y: x*y, u_range=[0, 1], v_range=[0, 1])'), ('Text("a").to_bottom()', 'to_edge(DOWN)'), ('t = Table([["a"]], font_size=20)', 'element_to_mobject_config={"font_size": 20}'), ('axes = self.get_axes()', 'axes = Axes()'), ('PieChart([1, 2])', 'Sector(')]

@pytest.mark.parametrize('line,want', STATIC_TOO)
def test_static_too(line, want):
    new,_ = mend_static(SCENE%line, True)
    assert want in new and syntax_error(new) is None

def test_manimgl_camera():
    code = 'from manimlib import *\nclass A(Scene):\n    def construct(self):\n        frame = self.camera.frame\n        t = Text("a")\n        t.fix_in_frame()\n        frame.set_euler_angles(theta=0.1, phi=0.2)\n        self.play(FadeIn(t), frame.animate.increment_phi(-0.1), run_time=2)\n        frame.add_updater(lambda m, dt: m.increment_theta(-0.1*dt))\n'
    new,_ = mend_static(code)
    assert all(x in new for x in ('A(ThreeDScene)', 'self.add_fixed_in_frame_mobjects(t)', 'move_camera(phi=self.camera.get_phi() + -0.1, run_time=2, added_anims=[FadeIn(t)])', 'begin_ambient_camera_rotation(rate=-0.1*1)'))

def test_scene_at_the_top():
    new,_ = mend_static('import manim\nc = manim.Circle()\nscene = manim.Scene()\nscene.play(manim.Create(c))\nscene.render()\n')
    assert 'class GeneratedScene(manim.Scene)' in new and 'scene = self' in new and 'render' not in new

def test_data_class():
    new,_ = mend_static(SCENE%'root = TreeNode(1); root.left = TreeNode(2); self.play(Write(Text(str(root.left.value))))', True)
    assert 'class TreeNode:' in new and 'self.left = None' in new

@pytest.mark.parametrize('line', ['Arrow(tip_shape=StealthTip)', 'Vector([1, 2])', 'Axes(x_range=[0, 1])', 'Circle().set_fill(RED, 1)', 'TransformMatchingShapes(Text("a"), Text("b"), path_arc=PI/2)', 'Tex("a\\nb")', 'x = (1, 2); y = max(x)'])
def test_left_alone(line):
    code = SCENE%line
    r = check(code)
    assert r.code==code and not r.repairs

@pytest.mark.parametrize('name', list(corpus()))
def test_corpus_parses_and_settles(name):
    r = check(corpus()[name])
    assert syntax_error(r.code) is None
    assert mend_static(r.code)[0]==r.code # a second reading changes nothing

def test_exemplars_unchanged():
    from importlib.resources import files
    for p in (files('dualmation')/'exemplars').iterdir():
        if not p.name.endswith('.py') or p.name.startswith('_'): continue
        code = p.read_text(encoding='utf-8')
        r = check(code)
        assert r.code==code and r.ok, (p.name, r.repairs, r.faults)

def test_what_runs_is_not_touched():
    code = corpus()['A1 manimgl shapes']
    r = check(code, lambda c, n: None)
    assert r.ok and r.ran and r.code is code and not r.repairs

@pytest.mark.parametrize('kind', ['environment', 'limit', 'refused'])
def test_not_ours_to_repair(kind):
    code = SCENE%'self.play(Create(Circle()))'
    calls = []
    def run(c, n): calls.append(c); return dict(kind=kind, message='latex is missing', line=4)
    r = check(code, run, True)
    assert not r.ok and r.code==code and r.faults[0].kind==kind and len(calls)<3

def test_run_ends():
    "A fault that stays is given up, in few runs"
    calls = []
    def run(c, n): calls.append(c); return dict(kind='scene', message="TypeError: f() got an unexpected keyword argument 'x'", line=4)
    r = check(SCENE%'g(x=1)', run)
    assert not r.ok and len(calls)<16

@pytest.mark.parametrize('text', ['class A(Scene):\n  def construct(self):\n     self.play(', 'from manim import *\nclass A(Scene):\n    def construct(self):\n        x = (', 'blah ((('])
def test_mended_into_nothing(text):
    "What is mended until nothing is left to see is not ok"
    assert not check(text).ok
    assert not check(text, lambda c, n: None if syntax_error(text)!=syntax_error(c) else dict(message='SyntaxError')).ok

TOGETHER = """from manim import *
class A(Scene):
    def construct(self):
        self.play(Write(Text("a"))

        places = {
            "x": UP,
            "y": DOWN
            "z": LEFT,
        }
        for p in places.values()
            self.play(Create(Dot(p))
        self.wait()
"""
def test_syntax_faults_together():
    "Several faults of syntax are mended and no line is lost"
    code,done = mend_text(TOGETHER)
    assert syntax_error(code) is None and not any(r.loss for r in done) and code.count('"')==TOGETHER.count('"')

RUNTIME = [('g = VGroup(Circle(), Square())\n        self.play(g.circle.animate.shift(UP))', 'g[0].animate'), ('c = Circle()\n        self.play(c.animate.shift(UP).glow(2))', 'c.animate.shift(UP))'), ('self.time = ValueTracker(0)\n        self.play(self.time.animate.set_value(1))', 'self.time_'),
    ('n = 3\n        self.play(Write(Text("n = "+n)))', 'str(n)'), ('c = Circle()\n        self.add(c)\n        self.play(Restore(c))', 'c.save_state()'), ('t = ValueTracker(1)\n        self.play(Create(Circle(radius=np.sqrt(t))))', 't.get_value()'), ('self.play(FadeIn(ImageMobject("my_photo.png")))', "'my photo'"),
    ('ax = Axes()\n        l = always_redraw(ax.plot(np.sin))\n        self.play(Create(l))', 'lambda: ax.plot'), ('self.play(SparkleIn(Circle()))', 'FadeIn(Circle())'), ('a = VGroup(Dot(), Dot())\n        for i in range(len(a)): self.play(Transform(a[i], a[i+1].copy()))', 'range(len(a) - 1)')]

RUNTIME += [('t = Table([[1, 2], [3, 4]])\n        self.play(Create(t))', 'Text(str(x)'), ('d = Dot(); d.v = np.array([1, 0, 0])\n        d.v += 0.5*UP\n        self.play(FadeIn(d))', 'd.v = d.v + (0.5*UP)'), ('a = [Dot(), Dot(UP)]\n        self.add(a)\n        self.play(Write(Text("x").next_to(a, RIGHT)))', 'self.add(*a)'),
    ('a = Square()\n        self.play(Create(CurvedArrow(a, Dot(UP))))', 'CurvedArrow(a.get_center()'), ('ax = Axes()\n        g = ax.plot_line_graph([0, 1, 2], [0, 1, 2])\n        self.play(FadeIn(ax.get_area(g, x_range=[0, 1])))', 'np.interp'), ('m = np.array([[2, 1], [1, 1]])\n        self.play(Square().animate.apply_function(lambda p: m.dot(p)))', '[0, 0, 1]'),
    ('c = Circle()\n        x = c.get_hook()\n        self.play(Create(c), c.animate.shift(c.rp*UP), FadeIn(Dot().move_to(x)))', 'VectorizedPoint(c.get_center())'), ('self.play(Write(MathTex(r"a \\frobnicate b")))', 'mathrm{frobnicate}')]

@pytest.mark.parametrize('body,want', RUNTIME)
def test_run_time(body, want):
    r = check(SCENE%body, True)
    assert r.ok and want in r.code, (r.code, r.faults)

@pytest.mark.parametrize('text', ['', '\x00', 'class', '```', 'not python at all, only prose.', '(((((', '"""', 'def f(:\n', 'class A(Scene):\n\tdef construct(self):\n        x\n', '😀'*50])
def test_any_text_is_survived(text):
    r = check(text)
    assert isinstance(r.ok, bool)

@pytest.mark.parametrize('name', ['B1', 'D1', 'E1', 'F2', 'R1 ', 'R10 ', 'R12 ', 'R14 '])
def test_rendered(name):
    code = next(v for k,v in corpus().items() if k.startswith(name))
    r = check(code, True)
    assert r.ok and r.ran and r.repairs, r.faults

def test_rendered_salvage():
    code = next(v for k,v in corpus().items() if k.startswith('S2'))
    assert not check(code, True).ok
    r = check(code, True, True)
    assert r.ok and any(x.loss for x in r.repairs) and 'Create(floor)' in r.code and 'open(' not in r.code

def test_invented_mobject():
    "A mobject that nobody defined is a box with its name, and the report says so"
    code = next(v for k,v in corpus().items() if k.startswith('S1'))
    r = check(code, True)
    assert r.ok and any(x.loss for x in r.repairs) and "'Neural Network Mobject'" in r.code

def test_file(tmp_path):
    p = tmp_path/'a.py'; p.write_text(SCENE%'self.play(ShowCreation(Circle()))')
    d = repair_file(str(p), str(tmp_path/'b.py'), run=False, with_diff=True)
    assert d['fine'] and d['changed'] and '+        self.play(Create' in d['diff'] and 'Create(' in (tmp_path/'b.py').read_text()
    with pytest.raises(ValueError): repair_file(str(tmp_path/'none.py'))
