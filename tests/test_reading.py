"The reader: what stands on real frames is read, what cannot be seen is not, and odd pictures end well"
import numpy as np
import pytest
from PIL import Image

from dualmation.embeddings import over
from dualmation.reading import Reader
from dualmation.render import render

SCENE = '''
from dualmation.stage import *
class Tides(Explainer):
    def construct(self):
        self.title("Why tides come twice a day")
        with self.beat("The Moon pulls the near sea more than the Earth."):
            a = Label("near side").shift(LEFT*3)
            b = pictogram("moon", 1.6).shift(RIGHT*3)
            self.play(FadeIn(a), FadeIn(b))
'''.replace('from dualmation.stage import *', 'from manim import *\nfrom dualmation.stage import *\nfrom dualmation.pictograms import pictogram')


@pytest.fixture(scope='module')
def reader(): return Reader.from_pretrained()


@pytest.fixture(scope='module')
def frame():
    film = []
    r = render(SCENE, size=(854, 480), fps=5, sink=lambda f: film.append(f.rgba.copy()))
    assert r.error is None
    return film[-1]


@pytest.mark.parametrize('ground', ['dark', 'bright', 'noise'])
def test_a_frame_is_read(reader, frame, ground):
    rng = np.random.default_rng(0)
    g = dict(dark=(15, 23, 36), bright=(90, 60, 20), noise=rng.integers(0, 60, (*frame.shape[:2], 3)))[ground]
    s, = reader([over(frame, g)])
    said = [l.text for l in s.lines]
    assert said[0] == 'Why tides come twice a day' and said[-1].startswith('The Moon pulls the near sea') and 'near side' in said
    assert 'moon' in [t.name for t in s.things]
    assert s.lines[0].height > s.lines[-1].height > .03


@pytest.mark.parametrize('size', [(270, 480), (1920, 1080), (640, 640), (3000, 500)])
def test_any_shape(reader, frame, size):
    im = Image.new('RGB', size, (10, 20, 30))
    f = Image.fromarray(over(frame, (10, 20, 30))); f.thumbnail(size); im.paste(f, ((size[0]-f.width)//2, (size[1]-f.height)//2))
    s, = reader([im])
    assert s.size == size and (f.width < 400 or s.lines[0].text.lower().startswith('why tides'))


def test_what_cannot_be_seen_is_not_read(reader, frame):
    "Letters that a viewer cannot tell from the ground bring no words"
    faint = frame.copy(); faint[..., :] = (frame*.02).astype(np.uint8)
    assert reader([over(faint, (15, 23, 36))])[0].lines == ()
    assert reader([Image.new('RGB', (854, 480), 'black'), Image.effect_noise((854, 480), 40)])[0].lines == ()


@pytest.mark.parametrize('size', [(1, 1), (7, 300), (9000, 9000)])
def test_no_picture_at_all(reader, size):
    with pytest.raises(ValueError, match='cannot be read'): reader([Image.new('L', size)])
