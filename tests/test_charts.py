"Charts: every kind of act renders inside the stage with letters that can be read, in any colours; what is bad in a field is one clear line"
import re
from types import SimpleNamespace

import pytest

from dualmation.charts import ACTS, _geometry, _MOLECULES, _read_react
from dualmation.render import gate, render_many
from dualmation.repair import check
from dualmation.reward import off_frame

EXAMPLES = '''share: nitrogen 78, oxygen 21, argon 1 | of 100 parts of dry air | Air is mostly nitrogen.
share: nitrogen 60, oxygen 39, argon 1 | of 100 parts of dry air | In this example it has more oxygen.
layers: round | crust=rock, 5 to 70 km; mantle=hot, slowly flowing rock; outer core=liquid iron; inner core=solid iron | mantle | The mantle makes up most of the Earth.
layers: flat | humus; topsoil=dark and crumbly; subsoil=clay; bedrock=solid | | Soil lies in layers above the rock.
molecule: H2O, CO2 | Water is bent, and carbon dioxide is straight.
molecule: C6H12O6 | Sugar is a ring with many arms.
react: 6CO2 + 6H2O -> C6H12O6 + 6O2 | Leaves build sugar out of water and air.
react: 2Na + Cl2 -> 2NaCl | Sodium and chlorine become table salt.
atom: Na | Sodium has a single electron in its third shell.
atom: Na > Na+ | It gives this electron away.
atom: O > O2- | Oxygen takes up two electrons.
flows: air > plants 120, plants > air 60, plants > soil 60, soil > air 60 | carbon | Plants take carbon out of the air.
flows: homes > firms, firms > homes | money | Money goes round between homes and firms.
divide: bacteria | 6 | 20 min | One cell becomes 64 in two hours.
sequence: pair | ATGGAGTTC | Each letter finds its partner.
sequence: copy | ATGGAGTTC | Both strands get a new partner.
sequence: transcribe | ATGGAGTTCTAA | The gene is copied into messenger RNA.
sequence: translate | ATGGAGTTCTAA | Three letters become one amino acid.
spread: 25 | 0 | infected | Nobody is immune, so almost everyone is reached.
spread: 25 | 70 | infected | With many immune, it soon finds nobody new.
market: demand up | coffee | When more people want coffee, price and amount rise.
market: price cap | coffee | A price held too low leaves people without.
keys: C E G C+E+G | Three notes of a scale sound together.
keys: C+Eb+G | With the middle note half a step lower it is minor.
words: The/article young/adjective fox/noun jumps/verb | 1-3 subject, 4 predicate | The subject says who acts.
spectrum: 350..800 | 450 taken up, 530 sent back, 660 taken up | Leaves send green light back.
spectrum: 400..700 bright | 434 H, 486 H, 656 H | Glowing hydrogen sends out a few colours.
pyramid: hawk 10, snake 100, mouse 1000, grass 10000 | kJ | hawk | Little is left for the hawk.
venn: mammals: cat, horse, whale | live in the sea: whale, shark | Whales are mammals that live in the sea.
histogram: normal 100 15 | IQ | Most people lie near the middle.
histogram: 3 4 4 5 5 5 6 6 7 9 | marks | The class has a mean of about five.
scatter: -0.7 | price | sales | The dearer it is, the less is sold.
scatter: clusters 3 | length | weight | Three kinds of fish differ.
routes: Xian 109E 34N, Kashgar 76E 39N, Antioch 36E 36N, India 75E 25N | Xian > Kashgar > Antioch, Kashgar > India | Silk goes west.
gate: XOR | An XOR gate gives 1 when its inputs differ.
gate: NOT | A NOT gate gives the opposite.
stack: push A; push B; pop | The last box that came in goes out first.
queue: put Ann; put Bo; take; take | Who comes first is served first.'''


def act(line):
    kind,rest = line.split(':', 1)
    *fields,sentence = [o.strip() for o in rest.split('|')]
    return SimpleNamespace(kind=kind, fields=tuple(fields), sentence=sentence)

def films():
    "Acts of one kind together, as in a note"
    out = []
    for a in map(act, EXAMPLES.split('\n')):
        if out and out[-1][0].kind==a.kind: out[-1].append(a)
        else: out.append([a])
    return out

def scene(acts):
    lines = ACTS[acts[0].kind][2](acts)
    used = dict.fromkeys(re.findall(r'\b([A-Z]\w+)[(.]', re.sub(r'"(\\.|[^"\\])*"', '', '\n'.join(lines))))
    names = ', '.join(n for n in used if n in __import__('dualmation.charts', fromlist=['x']).__all__)
    name = re.match(r' {8}(\w+) = ', lines[0])[1]
    return '\n'.join(['from manim import *', 'from dualmation.stage import *', '', '', 'class Film(Explainer):', '    def construct(self):', f'        from dualmation.stage import {names}', '        self.title("A title")', *lines, f'        self.pulse({[m[1] for l in lines if (m:=re.match(r" {8}(.+) = ", l))][-1]}, scale=1.04)'])+'\n'


def test_every_kind_has_an_example_without_faults():
    acts = [a for f in films() for a in f]
    assert {a.kind for a in acts}==set(ACTS)
    for a in acts: assert len(a.fields)+1==ACTS[a.kind][0] and list(ACTS[a.kind][1](a.fields))==[], a


def test_scenes_pass_the_gate_and_the_checker_as_they_are():
    for f in films():
        code = scene(f)
        assert not gate(code), f[0].kind
        assert check(code).code in ('', code), f[0].kind


@pytest.mark.parametrize('theme', [None, dict(background='#fdf6e3', text='#1f2937', muted='#6b7280', panel='#fffaf0', accents=['#1d6fa5', '#b7791f', '#b23a48', '#3f7d3a', '#6b4fa0', '#c05621'])], ids=['dark', 'light'])
def test_every_kind_renders_inside_the_stage(theme):
    "No error; 3 to 10 seconds an act; texts on the frame, between title and caption, 2 % of the frame or higher, and not on one another at rest"
    fs = films()
    for f,r in zip(fs, render_many([scene(f) for f in fs], workers=2, preview=True, timeout=120, theme=theme)):
        kind = f[0].kind
        assert r.error is None, (kind, r.error)
        assert 2.5*len(f)<r.duration<9.5*len(f)+2, (kind, r.duration)
        for t in r.trace.samples:
            texts = [i for i in t.items if i.text and i.opacity>.3]
            assert not [i.text for i in texts if off_frame(i)>.01], kind
            assert not [i.text for i in texts if i.text_height and i.text_height<.018], (kind, [(i.text, i.text_height) for i in texts if i.text_height and i.text_height<.018])


@pytest.mark.parametrize('line,why', [
    ('share: a 60, b 50 | x | s', 'over a hundred'), ('share: a | x | s', 'lacks its number'), ('share: a 1.5 | x | s', 'whole numbers'),
    ('layers: tall | a; b | | s', "'flat' or 'round'"), ('layers: flat | a; b | c | s', "no such layer: 'c'"), ('layers: flat | a | | s', 'two to seven'),
    ('molecule: H3O9 | s', "no model of 'H3O9'"), ('react: H2 + O2 -> H2O | s', 'not balanced: O 2 on the left, 1 on the right'), ('react: H2 | s', 'a reaction reads'), ('react: 2Xx -> 2Xx | s', 'no model'),
    ('atom: Na > Na2+ | s', 'does not form this ion'), ('atom: Zz | s', "no element 'Zz'"), ('flows: a | x | s', "an arrow reads"), ('flows: a > b 1, b > a | x | s', 'all arrows have an amount'),
    ('divide: cells | 9 | 20 min | s', 'one to seven'), ('divide: cells | 3 | soon | s', "'20 min'"), ('sequence: pair | ATX | s', 'only A, T, G and C'), ('sequence: fold | ATG | s', 'pair, copy'), ('sequence: translate | TAAATG | s', 'no codon'),
    ('spread: 0 | 0 | ill | s', '1 to 100'), ('spread: x | 0 | ill | s', 'is not a number'), ('market: boom | tea | s', 'balance'), ('keys: H | s', 'a note reads'), ('keys: C2 | s', 'two octaves'),
    ('words: Hi | | s', 'two to ten words'), ('words: I/pronoun run/verb | 1-5 all | s', 'leaves the sentence'), ('spectrum: red | | s', "'380..750'"), ('spectrum: 400..700 | 900 far | s', 'off the band'), ('spectrum: 400..700 | 500 first line, 501 second line, 502 third line | s', 'too close'),
    ('pyramid: a, b | | | s', '3 to 6'), ('pyramid: a 1, b, c 3 | | | s', 'all levels'), ('venn: birds | fish: b | s', 'a set reads'), ('histogram: normal 3 | x | s', 'two numbers'), ('histogram: 1 2 | x | s', '8 to 150'),
    ('scatter: 2 | x | y | s', 'between -1 and 1'), ('routes: Rome 12E 42N, Athens 24E 38N | Rome > Paris | s', "no such place: 'Paris'"), ('routes: Rome | Rome > Rome | s', 'a place reads'), ('gate: MAYBE | s', 'a gate is one of'),
    ('stack: pop | s', 'nothing is left'), ('queue: push A | s', "'put A' or 'take'")])
def test_bad_fields_are_one_clear_error(line, why):
    a = act(line)
    faults = list(ACTS[a.kind][1](a.fields))
    assert len(faults)==1 and why in faults[0] and '\n' not in faults[0]


@pytest.mark.parametrize('text', ['', '   ', ',', ';', '|', ':', '>', '"', '\\', '1', '-', '{x}', "__import__('os')", 'a'*300, '9'*40, '1e9', 'é 5', '->', '+', '()'])
def test_odd_fields_never_raise(text):
    for k,(n,faults,_) in ACTS.items(): assert len(list(faults((text,)*(n-1))))<=1, k


def test_chemistry_is_computed():
    for f in _MOLECULES: assert len(_geometry(f)[0])==len(_geometry(f)[1])
    assert _read_react('C3H8 + 5O2 -> 3CO2 + 4H2O')[2]==dict(C=3, H=8, O=10)
    with pytest.raises(ValueError, match='not balanced: H'): _read_react('CH4 + O2 -> CO2 + H2O')


def test_quotes_in_fields_stay_text():
    for line in ('share: a"b 3, c\\d 4 | {x}" | A "quoted" sentence stays.', 'venn: a"x: b"c | d: b"c | A "quoted" sentence stays.', 'stack: push "A"; pop | A "quoted" sentence stays.'):
        a = act(line); compile('class F:\n    def construct(self):\n        pass\n'+'\n'.join(ACTS[a.kind][2]([a])), 'scene', 'exec')
