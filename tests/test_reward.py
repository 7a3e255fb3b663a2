"""The reward: a unit test a part on scenes made for it, and every cheat held under the median of honest exemplars."""
import json, pickle
from pathlib import Path
from types import SimpleNamespace
import numpy as np, pytest
from dualmation.reward import *
from dualmation.reward import PARTS, Evidence, recut, spans
from cheats import CHEATS

C,CONCEPT = RewardConfig(),'Explain gradient descent visually'

def lesson(extra=(), drop=(), **kw):
    "Gradient descent as sixteen seconds of boxes"
    said = ['The loss is a valley with a lowest point','The slope tells which way is down','A small step against the slope','Steps shrink near the minimum','So we find the lowest loss']
    m = dict(title=write('Gradient descent',y=.08,height=.07), axes=mark((.2,.25,.8,.75),1,fill='#9fb0c8'), curve=mark((.25,.35,.75,.7),2), dot=mark((.26,.36,.29,.41),3,fill='#f9c74f',move=(.03,.02)),
             bar=mark((.1,.5,.15,.75),6,fill='#90be6d'), label=write('loss',x=.14,y=.3,start=2,height=.04), **{f's{k}':write(s,y=.88,start=1+3*k,end=4+3*k) for k,s in enumerate(said)})
    beats = [dict(text=s,start=1+3*k,end=4+3*k) for k,s in enumerate(said)]
    return sketch([v for k,v in m.items() if k not in drop]+list(extra), duration=17, beats=beats, **kw)

def part(name, r):
    s,why = PARTS[name](Evidence(CONCEPT,r),C)
    assert why.endswith('.') and len(why.split())>4
    return s

GOOD = lesson()

@pytest.mark.parametrize('name',PARTS)
def test_good_lesson_is_good_in_every_part(name): assert part(name,GOOD)>.6

WORSE = dict(
    inside=lambda: lesson([write('A label that leaves the frame',x=.97,y=.5)]),
    overlap=lambda: lesson([write('An intruder sits here',x=.5,y=.9,start=2)]),
    height=lambda: lesson([write('small print that nobody reads',y=.2,height=.01)]),
    contrast=lambda: lesson([write('dark on dark',y=.2,fill='#1b2740')]),
    motion=lambda: sketch([write('Gradient descent'),mark((.3,.6,.7,.9))]),
    pace=lambda: recut(GOOD,[(0,GOOD.duration,6.)]),
    use=lambda: sketch([write('Gradient descent',x=.12,y=.08),mark((.02,.2,.08,.3),1)]),
    figure=lambda: lesson(drop=('axes','curve','dot','bar')),
    harmony=lambda: lesson([mark((.05+.09*k,.2,.1+.09*k,.24),2,fill=f) for k,f in enumerate(['#ff0000','#ff8800','#ffff00','#88ff00','#00ff00','#00ff88','#00ffff','#0088ff','#0000ff','#8800ff'])]),
    leftovers=lambda: lesson([mark((.3,.3,.5,.5),1,fill='#f94144'),mark((.4,.4,.6,.6),5,fill='#90be6d'),mark((.35,.45,.55,.65),8,fill='#b388ff'),mark((.45,.35,.65,.55),10,fill='#f8961e')]),
    order=lambda: recut(GOOD,[(10,17,1.),(4,10,1.),(0,4,1.)]),
    title=lambda: lesson(drop=('title',)),
    development=lambda: recut(GOOD,[(0,5,1.)]),
    narration=lambda: lesson(drop=[f's{k}' for k in range(5)]),
    amount=lambda: lesson([write('\n'.join(['many words on one slide that nobody ever reads to the end at all']*8),y=.5,height=.026)]))

@pytest.mark.parametrize('name',PARTS)
def test_part_notices_its_fault(name): assert part(name,WORSE[name]())<part(name,GOOD)-.05

@pytest.mark.parametrize('name',PARTS)
def test_fault_costs_total_and_is_among_the_reasons(name):
    a,b = score(CONCEPT,GOOD),score(CONCEPT,WORSE[name]())
    assert b.total<a.total and (b.reasons or b.total==0)

def test_alignment_is_calibrated():
    own = score(CONCEPT,GOOD); assert own.alignment>.85
    for o in ('Photosynthesis','The French Revolution','Supply and demand','Binary search','Volcanoes'): assert score(o,GOOD).alignment<=.5
def test_title_alone_does_not_align():
    r = lesson(drop=[f's{k}' for k in range(5)]+['label'],extra=[write('Now watch this carefully',y=.88,start=2)])
    assert score(CONCEPT,r).alignment<score(CONCEPT,GOOD).alignment-.15

def err(kind): return SimpleNamespace(kind=kind,message='m',line=3)
@pytest.mark.parametrize('kind,top',[('refused',0),('environment',0),('scene',.6),('limit',.6)])
def test_errors_gate(kind, top):
    r = lesson(error=err(kind),progress=.5); x = score(CONCEPT,r)
    assert x.compilation<=top and x.total<=x.compilation and 'm' in x.reasons[0]
def test_progress_pays_in_part():
    a,b = (score(CONCEPT,lesson(error=err('scene'),progress=p)).compilation for p in (.2,.8))
    assert 0<a<b<1
def test_blank_and_static_are_zero():
    assert score(CONCEPT,sketch([])).total==0 and score(CONCEPT,sketch([write('Gradient descent')])).total==0
    r = SimpleNamespace(**{**GOOD.__dict__,'trace':SimpleNamespace(samples=()),'samples':()}); assert score(CONCEPT,r).total==0

def test_frames_decide_contrast_not_the_scene():
    white = [np.full((240,426,3),245,np.uint8) for _ in GOOD.samples]
    over = [(l[...,:3]+(1-l[...,3:4]/255.)*w).clip(0,255).astype(np.uint8) for (_,l),w in zip(GOOD.samples,white)]
    assert part('contrast',GOOD)>.9 and PARTS['contrast'](Evidence(CONCEPT,GOOD,over),C)[0]<.3
def test_weights_are_used():
    r = WORSE['title'](); assert score(CONCEPT,r,config=RewardConfig(title=9.)).total<score(CONCEPT,r,config=RewardConfig(title=0.)).total
def test_reward_is_plain_data(): assert json.loads(json.dumps(score(CONCEPT,GOOD).to_dict()))['parts'] and '<table>' in score(CONCEPT,GOOD)._repr_html_()
def test_all_numbers_in_range():
    x = score(CONCEPT,GOOD); assert all(0<=getattr(x,k)<=1 for k in ('total','alignment','quality','compilation')) and all(np.isfinite(v) for v in x.parts.values())
def test_spans_cover_the_film(): s = spans(GOOD.trace.samples,GOOD.duration); assert s[0][0]==0 and abs(s[-1][1]-17)<1e-6 and all(abs(a[1]-b[0])<1e-6 for a,b in zip(s,s[1:]))
@pytest.mark.parametrize('cut',CUTS)
def test_every_cut_costs(cut): assert score(CONCEPT,CUTS[cut](GOOD)).total<score(CONCEPT,GOOD).total
def test_pairs_roundtrip(tmp_path):
    f = tmp_path/'p.jsonl'; a,b = score(CONCEPT,GOOD),score(CONCEPT,WORSE['title']()); save_pair(f,CONCEPT,a,b,'a')
    assert load_pairs(f)[0]['winner']=='a'
    f.write_text('{"winner":"c"}\n')
    with pytest.raises(ValueError,match='line 1'): load_pairs(f)

# ---- cheats: real programs, rendered as previews
HONEST = 'gradient_descent pi derivative entropy pendulum'.split()

@pytest.fixture(scope='session')
def median():
    from dualmation.render import render_many
    import dualmation, re
    d = Path(dualmation.__file__).parent/'exemplars'; codes = [(d/f'{n}.py').read_text() for n in HONEST]
    rs = render_many(codes,preview=True,timeout=120); assert not any(r.error for r in rs)
    return float(np.median([score(re.search(r'^concept:\s*(.*)$',c,re.M)[1],r,code=c).total for c,r in zip(codes,rs)]))

@pytest.fixture(scope='session')
def films():
    from dualmation.render import render_many
    return dict(zip(CHEATS,render_many(list(CHEATS.values()),preview=True,timeout=60)))

@pytest.mark.parametrize('name',CHEATS)
def test_cheat_stays_below_honest_median(name, films, median):
    x = score(CONCEPT,films[name],code=CHEATS[name])
    assert x.total<median-.1 and x.reasons, (x.total,median,x.parts)

# ---- what GRPO found: fluent sentences about nothing under the right title
NONSENSE = ('A very special person owns and runs his own business','He has multiple businesses of a skilled blacksmith','He gives away many people to the court','That is a great find for all of them')
def with_captions(said): return lesson(drop=[f's{k}' for k in range(5)],extra=[write(s,y=.88,start=1+4*k,end=5+4*k) for k,s in enumerate(said)])
def test_fluent_nonsense_under_the_right_title_is_not_a_lesson():
    right = ('The loss is a valley with a lowest point','The slope tells which way is down','A small step against the slope','Steps shrink near the minimum')
    a,b = score(CONCEPT,with_captions(right)),score(CONCEPT,with_captions(NONSENSE)); assert b.total<a.total-.4 and b.parts['belonging']<.4
    one = score(CONCEPT,with_captions(right[:3]+NONSENSE[:1])); assert b.total<one.total<a.total
def test_a_lesson_about_another_subject_under_the_right_title_is_found_out():
    from dualmation.lessons import load_lessons
    from dualmation.reward import default_embedder, on_subject
    ns = load_lessons(held_out=False)[::45]; e = default_embedder()
    own = [on_subject(n.title,list(n.sentences[:5]),e) for n in ns]
    other = [on_subject(n.title,list(o.sentences[:5]),e) for n,o in zip(ns,ns[7:]+ns[:7]) if n.domain!=o.domain]
    assert np.mean([x>.7 for x in own])>.9 and np.mean([x<.3 for x in other])>.85, (np.mean([x>.7 for x in own]),np.mean([x<.3 for x in other]))
    said = ('Grass is eaten by a rabbit in the field','The rabbit is eaten by a fox at night','Energy is lost at every step of the chain','So there are few foxes and much grass')
    a,b = (score(CONCEPT,with_captions(x),config=RewardConfig(picture=0.,on_subject=.7)) for x in (('The loss is a valley with a lowest point','The slope tells which way is down','A small step against the slope','Steps shrink near the minimum'),said))
    assert b.total<.5*a.total
def test_a_film_that_breaks_off_is_told_from_one_that_ends():
    a,b = (Evidence(CONCEPT,r) for r in (GOOD,recut(GOOD,[(0,8.2,1.)]))); assert a.ending()>b.ending()+.1


def film_of(order, fading=True):
    "`returns` of a title and boxes of which `order` says when each is there (one id a box, however often it comes), fading at the end or cut"
    ms,ids = [write('Gradient descent',y=.08,height=.07)],[0]
    for n,times in order.items():
        for a,b in times: ms.append(mark((.1+.1*n,.3,.18+.1*n,.6),a,b)); ids.append(n)
    r = sketch(ms,duration=12,every=.25)
    for s in r.trace.samples:
        for i in s.items:
            if fading and ms[i.id].end-s.t<=.25: i.opacity = .5
            i.id = ids[i.id]
    return Evidence(CONCEPT,r).returns()

def test_coming_back_to_a_picture_is_no_confusion_but_steps_in_disorder_are():
    back = {1:[(0,4),(8,13)], 2:[(1,4),(8.5,13)], 3:[(4.5,7.5)]}
    assert film_of(back)==0 and film_of(back,False)>.3 # a chapter fades, a cut does not
    assert film_of({1:[(0,4),(8,13)], 2:[(1,4),(8.5,13)], 3:[(2,13)], 4:[(0,13)]})>.3 # something stayed: this is no other chapter
    assert film_of({1:[(0,3),(5,7),(9,13)], 2:[(0,3),(5,7),(9,13)], 3:[(3.5,4.5)], 4:[(7.5,8.5)]})>.3 # there and back again and again

def test_a_tall_formula_leaves_the_title_its_place():
    big = mark((.2,.4,.8,.75),5,kind='math',text=r'\varphi(a \cdot b)',height=.2)
    assert Evidence(CONCEPT,lesson([big])).title().text=='Gradient descent'
