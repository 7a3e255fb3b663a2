"""The damage table over the library: every exemplar whole, cut (`CUTS`), spoiled (`SPOILERS`) and asked for other concepts.

    python tests/damage_table.py ROWS.jsonl [--workers 2] [--films DIR] [--limit N]

One JSON line an exemplar; a second call goes on where the first ended. With `--films` the renderings are kept (some 150 kB each), so that another version of the
score is measured on the same films in minutes. `--show` prints the table of a file and what fails in it."""
import argparse, hashlib, json, os, pickle, random, zlib
from pathlib import Path
import numpy as np
from dualmation import reward as W
from dualmation.llm import load_exemplars

def film(render, code, keep=None):
    "Rendering of `code`, from the folder `keep` when it lies there"
    f = keep and Path(keep)/f'{hashlib.sha1(code.encode()).hexdigest()[:20]}.z'
    if f and f.exists(): return pickle.loads(zlib.decompress(f.read_bytes()))
    r = render(code)
    if f and not (r.error and r.error.kind=='environment'):
        t = f.with_suffix(f'.{os.getpid()}'); t.write_bytes(zlib.compress(pickle.dumps(r),1)); os.replace(t,f)
    return r

def row(x, lib, render, keep=None, wrong=3, kinds=tuple(W.SPOILERS)):
    "Scores of the exemplar `x` whole, and of every damage to it"
    r = film(render,x.code,keep)
    if r.error: return dict(id=x.id,error=str(r.error)[:200])
    ask = lambda c,v: W.score(c,v,code=x.code); ab = lambda s,note='': (round(s.total,5),round(s.alignment,4),round(s.quality,4),note)
    whole = ask(x.concept,r); D = {k:[ab(ask(x.concept,f(r)))] for k,f in W.CUTS.items()}; failed = {}
    for k in kinds:
        v = film(render,W.spoiled(x.code,x.name,k),keep)
        if v.error: failed[k] = str(v.error)[:120]
        else: D[k] = [ab(ask(x.concept,v))]
    rng = random.Random(x.id)
    for k,same in (('wrong_same_subject',True),('wrong_other_subject',False)):
        os_ = [o for o in lib if (o.domain==x.domain)==same and o is not x]
        D[k] = [ab(ask(o.concept,r),o.concept) for o in rng.sample(os_,min(wrong,len(os_)))]
    return dict(id=x.id,whole=round(whole.total,5),alignment=whole.alignment,quality=whole.quality,parts={k:round(float(v),4) for k,v in whole.parts.items()},D=D,failed=failed)

_R = {}
def _renderer(code):
    from dualmation.render import Renderer
    if 'r' not in _R: _R['r'] = Renderer(1)
    return _R['r'].render(code,preview=True,timeout=90)

def _one(a):
    k,keep = a; lib = load_exemplars()
    return row(lib[k],lib,_renderer,keep)

def _fill(a):
    k,keep,kind = a; x = load_exemplars()[k]
    film(_renderer,x.code if kind is None else W.spoiled(x.code,x.name,kind),keep)

def rows_of(path): return [json.loads(l) for l in open(path)] if os.path.exists(path) else []

def table(rows):
    "{damage: list of (total when whole, total when damaged, id, note)}"
    out = {}
    for r in rows:
        for k,v in r.get('D',{}).items(): out.setdefault(k,[]).extend((r['whole'],d[0],r['id'],d[3]) for d in v)
    return out

def show(rows, worst=6):
    ok = [r for r in rows if 'whole' in r]; t = table(ok)
    print(f"{len(ok)} of {len(rows)} exemplars rendered; median of the whole ones {np.median([r['whole'] for r in ok]):.3f}")
    print(W.show_damage({k:[p[:2] for p in v] for k,v in t.items()}))
    for k,v in t.items():
        lost = [(f'{i} ({n})' if n else i,round(a,2),round(b,2)) for a,b,i,n in v if a<=b+1e-6]
        if lost: print(f'{k}, not noticed:',', '.join(f'{i} {a} to {b}' for i,a,b in lost[:worst])+(f' and {len(lost)-worst} more' if len(lost)>worst else ''))
    bad = [(r['id'],*r['failed']) for r in ok if r.get('failed')]
    if bad: print('spoiled scenes that do not render:',bad[:worst])

def main():
    p = argparse.ArgumentParser(); p.add_argument('out'); p.add_argument('--workers',type=int,default=1); p.add_argument('--films'); p.add_argument('--limit',type=int)
    p.add_argument('--show',action='store_true'); p.add_argument('--fill',action='store_true',help='only make the films, one kind after the other'); a = p.parse_args()
    if a.show: return show(rows_of(a.out))
    if a.films: Path(a.films).mkdir(parents=True,exist_ok=True)
    lib = load_exemplars(); order = list(range(len(lib))); random.Random(7).shuffle(order); order = order[:a.limit]
    from multiprocessing import get_context
    with get_context('spawn').Pool(a.workers) as pool:
        if a.fill:
            for n,_ in enumerate(pool.imap(_fill,[(k,a.films,s) for s in (None,'shrunk','no_title','low_contrast','left_behind','overlapped','off_frame') for k in order])): print(n,flush=True) if n%50==0 else None
            return
        have = {r['id'] for r in rows_of(a.out)}; todo = [(k,a.films) for k in order if lib[k].id not in have]
        for r in pool.imap_unordered(_one,todo):
            with open(a.out,'a') as f: f.write(json.dumps(r,default=float)+'\n')
            print(r['id'],r.get('whole',r.get('error')),flush=True)
    show(rows_of(a.out))

if __name__=='__main__': main()
