"Experiments: every kind of act becomes a scene that renders clean, stays on the stage, and says in one line what is wrong with a field; what moves follows the law"
import manim
import numpy as np
import pytest

from dualmation.apparatus import ACTS, Area, Border, Circuit, Collide, Dispersion, Field, Forces, Gears, Hang, Interfere, Lens, Lever, Orbit, Pinhole, Ramp, Shear, Spring, Swing, Tangent, Throw, Trilateral, Vectors, _flight, _pendulum
from dualmation.lessons import Act, act_code, act_kinds, lesson_faults, read_lessons
from dualmation.render import gate, render_many
from dualmation.repair import check
from dualmation.stage import regions, use_theme

ONE,TWO = 'The first sentence says what is seen.','The second sentence says what has changed.'
GOOD = dict( # two acts of each kind, so that what follows is tried as well
    throw=[('20 45', 'velocity'), ('0 0 45', 'strobe')], swing=[('1 60', 'energy'), ('0.25 20', '-')], spring=[('0.1 20 3', 'load'), ('0.5 20 8', 'graph force')], orbit=[('0.5, Sun, comet', 'areas arrows'), ('0, hand, ball', 'release')],
    ray=[('lens 10 30', '-'), ('lens 10 6', '-')], circuit=[('12', 'series lamp 4, lamp 8'), ('24', 'series lamp 4, lamp 8')], field=[('+ -', 'test'), ('magnet', 'compass')], forces=[('car moving right', 'engine right 40, drag left 40'), ('ramp 30', 'weight 20, friction 0.2')],
    collide=[('2 3, 1 0', 'elastic momentum'), ('1 3, 2 -1', 'sticky energy')], interfere=[('1 2, 1 2 180', 'slide'), ('1 2, 1 2', 'opposite')], lever=[('20 -1, 10 2',), ('20 -1, 10 3',)], gears=[('24 12',), ('15 10 20',)],
    vectors=[('a 3 1, b 1 2', '-'), ('a 3 1, b 1 2', 'add')], triangle=[('3 4 5', 'squares'), ('5 6 7', 'angles')], transform=[('1 1 0 1', '-'), ('2 1 1 2', 'eigen')],
    area=[('x**2', '0..2', 'x', 'y', '4 16')]*2, tangent=[('x**2', '0..3', 'x', 'y', '1'), ('x**2', '0..3', 'x', 'y', '2')])
MORE = [('ray', 'mirror 10 30', '-'), ('ray', 'mirror -10 20', '-'), ('ray', 'flat 40', '-'), ('ray', 'border 1.33 1 60', 'water, air'), ('ray', 'prism', '-'), ('ray', 'pinhole 40 20', '-'), ('circuit', '12', 'parallel lamp 4, lamp 12'),
    ('circuit', '9', 'switch on, fuse 1, lamp 6'), ('circuit', '9', 'resistor 3, capacitor'), ('circuit', '230 ac', 'lamp 500'), ('field', 'plates', 'test'), ('field', 'coil', 'stream'), ('vectors', 'a 4 1, b 2 3', 'dot'), ('vectors', 'v 2 1', 'times -1.5'),
    ('triangle', '3 4 5', 'ratios'), ('triangle', '3 4 5', 'similar 0.5'), ('triangle', '5 5 6', 'area')]


def scene(acts): return 'from manim import *\nfrom dualmation.stage import *\n\n\nclass Film(Explainer):\n    def construct(self):\n        self.title("An experiment")\n'+'\n'.join(act_code(acts))+'\n'
def pairs(): return [[Act(k, f, s) for f,s in zip(fs, (ONE, TWO))] for k,fs in GOOD.items()]


def test_the_table_is_whole():
    assert set(GOOD)==set(ACTS) and all(act_kinds()[k]==n for k,(n,*_) in ACTS.items())
    for acts in pairs()+[[Act(k, tuple(f), ONE)] for k,*f in MORE]:
        for a in acts: assert len(a.fields)+1==ACTS[a.kind][0] and list(ACTS[a.kind][1](a.fields))==[], a


def test_every_kind_passes_the_gate_and_needs_no_repair():
    for acts in pairs()+[[Act(k, tuple(f), ONE)] for k,*f in MORE]:
        code = scene(acts)
        assert not gate(code) and check(code).code in ('', code), acts


def test_every_kind_renders_and_stays_on_the_stage():
    "Nothing is off the frame, no text under a fortieth of its height, nothing drawn runs into the caption, and an act lasts some seconds"
    from dualmation.reward import off_frame
    all_acts = pairs()
    for acts,r in zip(all_acts, render_many([scene(a) for a in all_acts], workers=2, preview=True, timeout=120)):
        assert r.error is None, (acts[0].kind, r.error)
        assert 7<r.duration<22, (acts[0].kind, r.duration)
        items = [i for t in r.trace.samples for i in t.items]
        assert not [i for i in items if off_frame(i)>.015], acts[0].kind
        assert min(i.text_height for i in items if i.text and i.text_height)>.02, acts[0].kind


@pytest.mark.parametrize('line, why', [
    ('throw: 20 | velocity', 'speed in m/s, angle in degrees'), ('throw: 20 450 | -', '450 is not within -90 and 90'), ('throw: fast 45 | -', "'fast' is not a number"), ('throw: 20 45 | sparkle', "no such thing to show: 'sparkle'"), ('throw: 0 0 | -', 'it would not fly'),
    ('swing: 1 200 | -', '200 is not within'), ('spring: 5 0.1 8 | -', 'period'), ('orbit: 0.95, Sun, comet | areas', '0.95 is not within'), ('orbit: 0.5, Sun, comet | release', 'eccentricity 0'),
    ('ray: lens 10 10 | -', 'no image'), ('ray: border 1 1.33 50 | -', 'names of both sides'), ('ray: torch 3 | -', 'is not one of'), ('ray: border 1 1.33 89 | air, water', '89 is not within'),
    ('circuit: 12 | switch on', 'a lamp or resistor is needed'), ('circuit: 12 | motor 4', "no such part: 'motor'"), ('circuit: 12 | parallel capacitor, lamp 4', 'lamps and resistors only'), ('circuit: 12 dc | lamp 4', 'ac if it alternates'),
    ('field: north | -', "no such source: 'north'"), ('field: magnet | test', 'test is for charges'), ('forces: block | push 40', 'NAME DIRECTION NEWTONS'), ('forces: unicorn | push right 40', "no such body: 'unicorn'"), ('forces: block | push right 4000, drag left 1', 'differ too much'), ('forces: ramp 30 | friction 0.2', 'needs a weight'),
    ('collide: 2 0, 1 3 | elastic', 'never meet'), ('collide: 2 3 | elastic', '2 entries'), ('interfere: 1 2, 1 2 | slide opposite', 'not both'), ('lever: 20 1, 10 2', 'each side'), ('gears: 24', 'numbers of teeth'), ('gears: 60 6', 'differ too much'),
    ('vectors: a 3 1 | add', 'add takes two vectors'), ('vectors: a 3 1, b 1 2 | multiply', 'no such operation'), ('triangle: 1 2 9 | area', 'make no triangle'), ('triangle: 4 5 6 | ratios', 'right triangle'), ('transform: 1 1 0 | -', 'four numbers of a matrix'), ('transform: 0 -1 1 0 | eigen', 'no real eigenvectors'),
    ('area: x-1 | 0..2 | x | y | 4', 'below the axis'), ('area: x | 0..2 | x | y | 8 4', 'finer'), ('tangent: x**2 | 0..3 | x | y | 9', 'off the axis'), ('tangent: open | 0..3 | x | y | 1', 'only arithmetic'), ('tangent: log(x) | 0..3 | x | y | 1', 'not finite')])
def test_what_is_wrong_with_a_field_is_one_clear_line(line, why):
    l, = read_lessons(f'# T\nwhat: A thing is a thing that is.\nform: hub\n- one: It is the first of two.\n- two: It is the last of two.\n{line} | {ONE}')
    faults = lesson_faults(l)
    assert len(faults)==1 and why in faults[0] and '\n' not in faults[0] and len(faults[0])<330, faults


@pytest.mark.parametrize('kind', list(ACTS))
def test_odd_fields_are_said_and_never_raise(kind):
    n,faults,_ = ACTS[kind]
    for odd in ('', '-', '|', 'x', '1', '1 2 3 4 5 6', ', ,', 'a b c, d', '1e999', 'nan nan', '__import__("os")', '0 0', '-1 -1, 1 1', '½ ²'):
        for fields in ((odd,)*(n-1), (odd, *['-']*(n-2))): assert len(list(faults(fields)))<=1, (kind, fields)


def test_acts_that_follow_share_a_picture():
    made = {a[0].kind:sum('self.place(' in l for l in act_code(a)) for a in pairs()}
    assert {k for k,n in made.items() if n==1}=={'throw', 'swing', 'ray', 'circuit', 'lever', 'vectors', 'transform', 'area', 'tangent'}


def test_sentences_stay_text_in_the_code():
    nasty = 'A "quote" and \\ and {x} and \'\'\' stay.'
    for k,fs in GOOD.items(): compile(scene([Act(k, fs[0], nasty)]), 'scene', 'exec')
    code = scene([Act('forces', ('block', 'pu"sh right 40, dr\\ag left 20'), nasty)])
    compile(code, 'scene', 'exec')


def test_laws_hold():
    assert abs(_flight(20, 45)['X']-40.77)<.01 and abs(_flight(0, 0, 45)['T']-3.03)<.01 and _flight(20, 90)['X']<1e-9
    assert abs(_pendulum(1, 2)['T']-2.0064)<.001
    o = Orbit(.6)
    def swept(a, b): # area by triangles about the focus
        p = np.array([o.spot(t) for t in np.linspace(a, b, 400)])-[o.f, 0]
        return abs(np.sum(p[:-1,0]*p[1:,1]-p[1:,0]*p[:-1,1]))/2
    assert abs(swept(-.05, .05)/swept(.45, .55)-1)<1e-3
    for f,d in ((10, 30), (10, 6), (-10, 20)): assert abs(1/f-1/d-1/Lens(f, d).image(d))<1e-12
    assert Border(1.5, 1).bent(41.9) is None and abs(1.5*np.sin(np.radians(30))-np.sin(np.radians(Border(1.5, 1).bent(30))))<1e-9
    assert np.allclose(Circuit(12, (('lamp', 4), ('lamp', 8))).amps(), 1) and np.allclose(Circuit(12, (('lamp', 4), ('resistor', 12)), 'parallel').amps(), (4, 3, 1))
    for e in (0, .3, 1):
        c = Collide(2, 3, 5, -1, e)
        assert abs(c.tally(False)[2]-c.tally(True)[2])<1e-9 and abs((c.w[1]-c.w[0])-e*4)<1e-9
    assert abs(Ramp(30, 20, .2).parts()[3]-(10-.2*20*np.cos(np.radians(30))))<1e-9 and Ramp(10, 20, .5).parts()[3]==0
    assert abs(sum(Trilateral(5, 6, 7).angles())-180)<1e-9 and abs(Trilateral(3, 4, 5).angles()[2]-90)<1e-9
    w = Field('coil'); inside,outside = (np.linalg.norm(w.f(np.array([[0, y]]))) for y in (0, 2.2))
    assert inside>4*outside


def test_no_attribute_of_a_block_hides_what_manim_calls():
    "A block that keeps its scale in `scale` cannot be faded out"
    plain = set(vars(manim.VGroup()))
    for b in (Throw((20, 45)), Swing((1, 60), side=True), Spring(), Hang(), Orbit(.5), Lens(10, 30), Border(), Dispersion(), Pinhole(), Circuit(12, (('lamp', 4),)), Field('+ -'), Forces('block', ('push', 'right', 4)), Ramp(), Collide(), Interfere(), Lever((20, -1), (10, 2)),
              Gears(24, 12), Vectors((1, 2)), Shear(((1, 1), (0, 1))), Area(lambda x: x), Tangent(lambda x: x), Trilateral(3, 4, 5)):
        assert not [k for k in vars(b) if hasattr(manim.VGroup, k) and k not in plain], type(b)


def test_blocks_stay_inside_their_pane_in_any_theme():
    "At rest, over light and dark: nothing sticks out of the stage"
    room = regions()['stage']
    try:
        for t in (None, dict(background='#fdfcf8', text='#1b2430', muted='#5b6b80', panel='#ffffff', accents=('#0b6e99', '#b7791f', '#c0392b', '#3f7d20', '#6b46c1', '#c05621'))):
            use_theme(t)
            for b in (Throw((20, 45)), Swing((1, 60), side=True), Spring(), Orbit(.5), Lens(10, 30), Border(), Circuit(12, (('lamp', 4),)), Field('+ -'), Collide(), Interfere(), Lever((20, -1), (10, 2)), Shear(((2, 1), (1, 2))), Trilateral(3, 4, 5)):
                assert b.width<=room.width+.01 and b.height<=room.height+.01, type(b)
    finally: use_theme()
