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

@pytest.mark.parametrize('size', [(1280, 720), (720, 1280)], ids=['16:9', '9:16'])
@pytest.mark.parametrize('layout', ['hub', 'flow', 'cycle', 'versus'])
@pytest.mark.parametrize('n', range(1, 6))
def test_stays_on_the_stage(size, layout, n):
    labels = ['sunlight and warmth', 'water', 'carbon dioxide molecules', 'oxygen', 'food for animals'][:n]
    with tempconfig(dict(pixel_width=size[0], pixel_height=size[1], frame_height=8., frame_width=8.*size[0]/size[1])):
        b = Pictured('How plants eat', *labels, pictures=(('leaf', 'animal') if layout=='versus' else 'leaf', 'sun', 'drop', None, 'wind', 'animal'), layout=layout, sides=('Plants', 'Animals'))
        r = regions()['stage']
        assert b.width<=r.width+.01 and b.height<=r.height+.01, (b.width/r.width, b.height/r.height)
        boxes = [(c.get_left()[0], c.get_right()[0], c.get_bottom()[1], c.get_top()[1]) for c in [*b.cards, *(b.hub.tiles if layout=='versus' else [b.hub])]]
        for i,p in enumerate(boxes):
            for q in boxes[:i]: assert p[1]<=q[0]+.01 or q[1]<=p[0]+.01 or p[3]<=q[2]+.01 or q[3]<=p[2]+.01, (p, q)

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
