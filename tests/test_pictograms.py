"Pictograms: size, cost, motion, themes; the films built of them stay on the stage"
import subprocess, sys

import numpy as np, pytest
from manim import tempconfig

from dualmation.pictograms import DRAWINGS, Pictured, compared, ink, pictogram, pictogram_for, pictures_for, word_matches
from dualmation.stage import Theme, regions, use_theme

DARK,LIGHT = Theme(),Theme(background='#f5f1e8', text='#1b2430', muted='#6d7a8c', panel='#ffffff', accents=('#1177aa', '#d89a00', '#cc3344', '#4d8f2f', '#7a55c7', '#d9731a'))

@pytest.fixture(autouse=True, scope='session')
def own_media(tmp_path_factory):
    "Manim keeps texts as files under their hash: two test processes in one folder would read what the other is still writing"
    with tempconfig(dict(media_dir=str(tmp_path_factory.mktemp('media')))): yield

@pytest.fixture(params=[DARK, LIGHT], ids=['dark', 'light'])
def themed(request):
    yield use_theme(request.param)
    use_theme()

def points(p): return [s.points.copy() for s in p]

def anchors(p): return np.concatenate([s.points[o::4] for s in p for o in (0, 3)])

@pytest.mark.parametrize('name', sorted(DRAWINGS))
def test_drawing(name, themed):
    p = pictogram(name)
    a = anchors(p)
    assert 2<=len(p)<=25
    assert sum(len(s.points) for s in p)<=4*700
    assert (np.abs(a)<=.62).all() and max(np.ptp(a[:,0]), np.ptp(a[:,1]))>.7
    assert max(s.get_stroke_width() for s in p)<20

@pytest.mark.parametrize('name', sorted(DRAWINGS))
def test_motion_ends_where_it_began(name):
    p = pictogram(name, 2.3).shift([1.5, -1, 0])
    before,colours = points(p),[(s.fill_rgbas.copy(), s.stroke_rgbas.copy()) for s in p]
    m = p.motion(run_time=1, cycles=2)
    m.begin()
    for t in np.linspace(0, 1, 12):
        m.interpolate(t)
        assert all(np.isfinite(s.points).all() for s in p)
        a = (anchors(p)-[1.5, -1, 0])/2.3
        assert (np.abs(a)<=.7).all(), t
    m.finish()
    assert all(np.array_equal(s.points, b) for s,b in zip(p, before))
    assert all(np.array_equal(s.fill_rgbas, f) and np.array_equal(s.stroke_rgbas, l) for s,(f,l) in zip(p, colours))

@pytest.mark.parametrize('size', [(1280, 720), (720, 1280), (720, 720)], ids=['16:9', '9:16', '1:1'])
@pytest.mark.parametrize('layout', ['hub', 'flow', 'cycle', 'versus'])
@pytest.mark.parametrize('n,subject', [(1, 'leaf'), (3, 'leaf'), (4, 'leaf'), (4, None), (5, 'leaf'), (6, None)])
def test_stays_on_the_stage(size, layout, n, subject):
    "In the opening, while each card is spoken of, and in the whole picture: inside, and nothing on anything else"
    labels = ['warm sunlight', 'water', 'carbon dioxide', 'oxygen', 'food for animals', 'roots and leaves'][:n]
    with tempconfig(dict(pixel_width=size[0], pixel_height=size[1], frame_height=8., frame_width=8.*size[0]/size[1])):
        b = Pictured('How plants eat', *labels, pictures=((subject, subject and 'animal') if layout=='versus' else subject, 'sun', 'drop', 'flask', 'wind', 'animal', 'sprout'), layout=layout, sides=('Plants', 'Animals'), named=bool(subject))
        r = regions()['stage']
        assert b.width<=r.width+.15 and b.height<=r.height+.15, (b.width/r.width, b.height/r.height)
        for k,focus in ((0, None), *((i+1, i) for i in range(n)), (n, None)):
            b._settle(k, focus); boxes = []
            for t in b._spots(k, focus):
                parts = [m for m in t.submobjects if m is not t.plate and (m is not t.word or t.now[9])]
                if parts: boxes.append((min(m.get_left()[0] for m in parts), max(m.get_right()[0] for m in parts), min(m.get_bottom()[1] for m in parts), max(m.get_top()[1] for m in parts)))
            for i,p in enumerate(boxes):
                assert p[0]>r.x-r.width/2-.1 and p[1]<r.x+r.width/2+.1 and p[2]>r.y-r.height/2-.1 and p[3]<r.y+r.height/2+.1, (k, focus, p)
                for q in boxes[:i]: assert p[1]<=q[0]+.08 or q[1]<=p[0]+.08 or p[3]<=q[2]+.08 or q[3]<=p[2]+.08, (k, focus, p, q)

def test_no_torch():
    code = "import sys, dualmation.pictograms; assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, '-c', code], check=True)

def test_words_have_one_drawing():
    seen = {}
    for d in DRAWINGS.values():
        assert len(d.words)==len(set(d.words)), d.name
        for w in d.words: assert seen.setdefault(w, d.name)==d.name, w

def test_unknown():
    with pytest.raises(ValueError, match='no pictogram'): pictogram('nothing at all')

def test_theme():
    use_theme(LIGHT)
    light = ink('K')
    use_theme()
    assert light.to_hex().lower()==LIGHT.text and ink('y').to_hex().lower()==DARK.accents[1]

def test_words_without_an_embedder():
    assert pictogram_for(['lungs']) == 'lungs' and pictogram_for(['unheard of']) is None
    assert word_matches('boiling water') == {'drop':'head', 'bubbles':'word'}
    assert pictures_for('Sun', ['sunlight', 'moon']) == ('sun', None, 'moon')

@pytest.mark.parametrize('asked,want', [('cats vs dogs', ('Cats', 'Dogs')), ('Compare plant cells and animal cells', ('Plant cells', 'Animal cells')), ('the cell', None), ('to be or not to be', None)])
def test_compared(asked, want): assert compared(asked)==want
