"The faster drawing draws Manim's bytes: some exemplars here; all of them with `python tests/test_drawing.py`"
import sys

import manim, numpy as np, pytest
from manim import Dot, Group, Mobject, Scene, Square, VGroup, VMobject

from dualmation.drawing import frames_digest, install, quick
from dualmation.embeddings import library


def scene_class(code):
    g = {'__name__': 'scene'}
    exec(compile(code, 'scene.py', 'exec'), g)
    return [v for v in g.values() if isinstance(v,type) and issubclass(v,Scene) and v.__module__=='scene'][-1]


def both(scene, **kw):
    t,a = frames_digest(scene, **kw)
    with quick(): u,b = frames_digest(scene, **kw)
    return a==b,t,u


LIBRARY = {e['id']:e['code'] for e in library()}

@pytest.mark.parametrize('name', sorted(LIBRARY)[5::25])
def test_same_bytes(name):
    same,*_ = both(scene_class(LIBRARY[name]), fps=3)
    assert same


class Odd(Scene):
    "Points that are not finite, subpaths that do not meet, a curve cut short, stroke behind, a mobject twice"
    def construct(self):
        nan = Square().shift(manim.UP); nan.points[2] = np.nan
        far = Square(); far.points[1] = [1e200,np.inf,0]
        two = VMobject(stroke_width=4).set_points_as_corners([[-3,0,0],[-2,1,0],[-1,0,0]]); two.append_points(Square().shift(3*manim.RIGHT).points)
        almost = VMobject(fill_opacity=.5,color=manim.RED).set_points(Square().points+np.random.default_rng(0).normal(0,1e-7,(16,3)))
        short = VMobject(color=manim.GREEN).set_points(Square().points[:11]); none = VMobject().set_points(Square().points[:3])
        t = manim.Text('edge').set_stroke(manim.BLUE,6,background=True)
        d = Dot().set_opacity(0); g = VGroup(d,two,VGroup(d,almost))
        self.add(nan,far,short,none,t,g,d)
        self.play(t.animate.shift(manim.UP).set_opacity(.5),g.animate.scale(1.5),run_time=.6)
        self.play(manim.FadeOut(Group(t,g)),run_time=.4)

def test_odd_mobjects():
    with np.errstate(all='ignore'): assert both(Odd)[0]


class Own(Scene):
    "What a scene overrides stays overridden"
    def construct(self):
        class Hidden(Square):
            def get_fill_rgbas(self): return np.array([[1.,0,0,1]])
            def get_family(self, recurse=True): return [self]
        self.add(Hidden().add(Dot(3*manim.RIGHT))); self.wait(.4)

class Flock(Scene):
    "Many moved at once, while somebody meddles with the copies that the animations hold"
    def construct(self):
        ds = VGroup(*[Dot([x/2-3,-1,0],stroke_width=1) for x in range(12)]); n = [0]
        def meddle(m):
            n[0] += 1; a = self.animations or []
            if n[0]==3 and len(a)==12: a[2].starting_mobject.fill_rgbas[:] = [0,1,0,1]; a[3].target_copy.points[:] += .5
            if n[0]==9 and len(a)==12: a[4].target_copy.stroke_width = 9; a[5].starting_mobject.set_fill(manim.RED); a[6].target_copy.shift(manim.UP)
            if n[0]==13 and len(a)==12: a[7].target_copy.add_updater(lambda x, dt: x.shift(dt*manim.RIGHT))
        self.add(ds,Dot(manim.UP).add_updater(meddle))
        self.play(*[d.animate.shift(manim.UP*i/6).set_color(manim.BLUE) for i,d in enumerate(ds)],run_time=2)
        self.play(*[d.animate.scale(2).set_opacity(.5) for d in ds],run_time=1,rate_func=manim.linear)
        ds[3].add_updater(lambda x, dt: x.rotate(dt)); ds[5].add(Square().scale(.2))
        self.play(*[d.animate.shift(manim.LEFT) for d in ds],run_time=1)
        self.play(*[d.animate(run_time=.3+i/12).shift(manim.DOWN) for i,d in enumerate(ds)])
        self.play(*[manim.Rotate(d,1) for d in ds],run_time=.4); self.play(*[manim.FadeOut(d,shift=manim.UP) for d in ds],run_time=.6)

def test_many_at_once():
    for fps in (5,6): assert both(Flock,fps=fps)[0]

def test_overridden_methods_are_asked(): assert both(Own)[0]


def test_install_twice_and_back():
    before = Mobject.get_family
    with quick():
        assert Mobject.get_family is not before and install()==[]
    assert Mobject.get_family is before


if __name__=='__main__':
    rows = []
    for n,code in sorted(LIBRARY.items()):
        rows.append((n,*both(scene_class(code), size=(426,240), fps=4)))
        print(*rows[-1][:2], round(rows[-1][3]/rows[-1][2],2), flush=True)
    print(f'{sum(r[1] for r in rows)} of {len(rows)} exemplars with the same bytes; {sum(r[2] for r in rows):.1f} s, then {sum(r[3] for r in rows):.1f} s')
    sys.exit(not all(r[1] for r in rows))
