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
