"Every scene of the library: the gate lets it in, it renders in the sandbox without LaTeX, it is as long as a lesson should be, and nothing lies on anything"
import pytest

from dualmation.llm import load_exemplars
from dualmation.render import render_many

LIB = load_exemplars()


@pytest.fixture(scope='module')
def previews(): return dict(zip([e.id for e in LIB], render_many([e.code for e in LIB], workers=2, preview=True, timeout=120)))


@pytest.mark.parametrize('id', [e.id for e in LIB])
def test_scene(previews, id):
    r = previews[id]
    assert not r.error, str(r.error)
    assert 10<=r.duration<=34, f'{r.duration:.1f} s'
    assert 3<=len(r.beats)<=7
    off = [i.text for s in r.trace.samples for i in s.items if i.kind in ('text', 'math') and i.opacity>.3 and (i.box[0]<-.005 or i.box[1]<-.005 or i.box[2]>1.005 or i.box[3]>1.005)]
    assert not off, f'text leaves the frame: {off[:3]}'
    small = [i.text for s in r.trace.samples for i in s.items if i.kind=='text' and i.opacity>.5 and not s.inside and i.text_height and i.text_height<.022 and sum(c.isalnum() for c in i.text or '')>1]
    assert not small, f'text is too small: {small[:3]}'


def test_domains():
    assert len(LIB)>=24 and len({e.domain for e in LIB})>=8
