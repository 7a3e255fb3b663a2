"Lesson notes: all that ship are sound, and none that trains a model is about what is held out"
import re
from importlib.resources import files
from random import Random

import pytest

from dualmation.embeddings import Embedder
from dualmation.lessons import Act, Item, Lesson, act_code, act_kinds, lesson_faults, load_lessons, loose_lesson, read_lessons
from dualmation.llm import Library, compile_plan, lesson_plans, note_for, note_scenes, scene_name
from dualmation.pipeline import HELD_OUT
from dualmation.render import gate, render_many
from dualmation.repair import check


@pytest.fixture(scope='module')
def embedder(): return Embedder.from_pretrained('embedded')


def test_every_note_keeps_the_rules():
    assert len(load_lessons())>900
    assert [(l.title, f) for l in load_lessons() for f in lesson_faults(l)]==[]


def test_no_two_notes_have_a_name_in_common():
    plain,seen = lambda t: re.sub(r'^(the|an?) |[^\w ]', '', t.lower()).strip(),{}
    for l in load_lessons():
        for t in {plain(t) for t in (l.title, *l.also)}: assert seen.setdefault(t, l.title)==l.title, t


def test_nothing_held_out_is_near_the_notes_that_train(embedder):
    notes = Library(embedder, load_lessons(held_out=False))
    assert [(c, l.title) for c in HELD_OUT for l,_ in [note_for(c, notes)] if l]==[]
    names = {re.sub(r'\W+', ' ', t.lower()) for l in load_lessons(held_out=False) for t in (l.title, *l.also)}
    assert not {re.sub(r'\W+', ' ', c.lower()) for c in HELD_OUT}&names


def test_every_note_becomes_a_program_that_passes_the_gate():
    for l in load_lessons():
        for s in note_scenes(l, l.title, 'note'): assert scene_name(s.code)==s.name and not gate(s.code), l.title


def test_a_sample_of_notes_renders_clean(embedder):
    "Twelve notes, other ones each time the library grows: they render, nothing is off the frame or too small, and the checker finds nothing to repair"
    from dualmation.reward import off_frame
    some = Random(len(load_lessons())).sample(load_lessons(), 12)
    scenes = [note_scenes(l, l.title, 'note', embedder)[-1] for l in some]
    for l,s,r in zip(some, scenes, render_many(scenes, workers=2, preview=True, timeout=60)):
        assert r.error is None and 15<r.duration<75, (l.title, r.error, r.duration)
        texts = [i for t in r.trace.samples for i in t.items if i.text]
        assert not any(off_frame(i)>.015 for i in texts) and min(i.text_height for i in texts if i.text_height)>.02, l.title
        assert check(s.code).code in ('', s.code)


def test_quotes_backslashes_and_braces_stay_text():
    nasty = 'The "quote" and \\ and {x} and \'\'\' stay in "text".'
    l = Lesson('A "title" \\ {y}', (), '', nasty, 'hub', (Item('a"b', nasty+' One.'), Item("c'd\\", nasty+' Two.')), (Act('bars', ('a"b 1, c\\ 2', 'u"'), nasty), Act('timeline', ('1900 a"b; 1901 c; 1902 d\\', ), nasty)))
    for p in lesson_plans(l, 'A "title"'): compile(compile_plan(p), 'scene', 'exec')


NOTE = '# T\nwhat: A thing is a thing that is.\nform: hub\n- one: It is the first of two.\n- two: It is the last of two.\n'

def examples():
    "(kind, line) of every example of an act in the README of the notes"
    text = (files('dualmation')/'data'/'lessons'/'README.md').read_text(encoding='utf-8')
    return [(m[1], f'{m[1]}: {m[2]}') for m in re.finditer(r'`(\w+): ([^`]+\|[^`|]+[.!?])`', text) if m[1] in act_kinds()]


def test_every_kind_of_act_has_a_sound_example():
    lines = examples()
    assert not set(act_kinds())-{k for k,_ in lines}-{'net', 'queue'} # these two have the fields of `tree` and `stack`
    for k,l in lines:
        note, = read_lessons(NOTE+l)
        assert lesson_faults(note)==[], l
        code = 'from manim import *\nfrom dualmation.stage import *\n\n\nclass Film(Explainer):\n    def construct(self):\n'+'\n'.join(act_code(note.acts))+'\n'
        compile(code, k, 'exec'); assert not gate(code), l


def test_a_wrong_number_of_fields_is_one_clear_error():
    for k,n in act_kinds().items():
        with pytest.raises(ValueError, match=rf"notes, line 6: '{k}' takes {n} fields, separated by \|; there are {n+2 if k!='formula' else 1}"): read_lessons(NOTE+f'{k}: '+(' | '.join(['x']*(n+2)) if k!='formula' else 'x'))


def test_blocks_of_other_rooms_are_imported_where_they_are_used():
    a,b = Act('throw', ('20 45', '-'), 'A "Swing(" flies.'), Act('bars', ('a 1, b 2', 'u'), 'Two bars stand side by side.')
    assert [l for l in act_code([a, b]) if 'import' in l]==['        from dualmation.stage import Throw'] and not any('import' in l for l in act_code([b]))


@pytest.mark.parametrize('expr', ['__import__("os").system("id")', 'x.__class__', '(lambda: 0)()', '[1][0]', 'x if x else y', '"a"', 'x@x', 'f"{x}"', 'exec'])
def test_a_plot_takes_arithmetic_only(expr):
    l, = read_lessons(f'# T\nwhat: A thing is a thing that is.\nform: hub\n- one: It is the first of two.\n- two: It is the last of two.\nplot: {expr} | 0..1 | x | y | 0>1 | The curve rises all the way.')
    assert any(f.startswith('plot') for f in lesson_faults(l))


@pytest.mark.parametrize('text', ['', '{', '{"what": 1}', '{"what": "a", "facts": "b"}', 'null', '\x00', 'what: x\n'*1000, '- a: '+'b '*10000])
def test_odd_answers_give_no_note(text): assert loose_lesson(text, 'x') is None

def test_the_title_in_other_words_does_not_stand_in_the_middle_of_a_film():
    by = {n.title:n for n in load_lessons()}
    for note,asked in (('Why Rome fell','Why did Rome fall?'),('What causes inflation','Inflation')):
        assert lesson_plans(by[note],asked)[0].center=='', note
    fridge = next(n for n in by.values() if re.match(r'How (a|an|the) .* works$',n.title) and n.picture)
    assert lesson_plans(fridge,f'{fridge.title}')[0].center # a picture has its name below it

def test_sentences_with_decimals_stay_whole():
    from dualmation.llm import clean_sentence
    from dualmation.rl import sentences
    t = 'The kidneys filter 1.6 litres of blood. They clean it all day long.'
    assert sentences(t)==['The kidneys filter 1.6 litres of blood.','They clean it all day long.']
    assert clean_sentence('The kidneys filter about 1.6 litr','1.6')==''


def test_every_kind_of_act_fits_a_narrow_frame():
    "In portrait nothing that is written leaves the frame or becomes too small to be read"
    from dualmation.reward import off_frame
    first = {}
    for l in load_lessons():
        for a in l.acts: first.setdefault(a.kind, [o for o in l.acts if o.kind==a.kind])
    assert set(first)==set(act_kinds())
    head = ['from manim import *', 'from dualmation.stage import *', 'class A(Explainer):', '    def construct(self):', '        self.title("An act")']
    films = dict(zip(first, render_many(['\n'.join([*head, *act_code(acts)]) for acts in first.values()], workers=2, preview=True, size=(270, 480))))
    bad = []
    for k,x in films.items():
        if x.error: bad.append((k, str(x.error))); continue
        for i in (i for s in x.trace.samples for i in s.items if i.text and i.opacity>.5):
            if off_frame(i)>.015 or i.text_height and i.text_height<.0155 and re.search('[bdfhklA-Z0-9]', i.text): bad.append((k, i.text, round(off_frame(i), 3), i.text_height))
    assert not bad, bad[:9]
