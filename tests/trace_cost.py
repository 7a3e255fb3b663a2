"""What the display lists and the layout trace cost. `python tests/trace_cost.py [EXEMPLARS=10] [ROUNDS=2]` prints a line for each film, drawn with and without sampling in turn (processor time, least of all rounds)."""
import sys
from pathlib import Path
from dualmation import render as R

def without():
    "A pool whose jobs take no samples."
    r,w = R.Renderer(1),R._Worker('full')
    w.boot = R._BOOT.replace('_zygote(int','import dualmation.render as R; R._Tap.try_sample = R._Tap.rest = lambda *a: None; _zygote(int')
    w.start(); r.all.append(w); r.idle.append(w)
    return r

def main(count=10, rounds=2):
    files = sorted(f for f in Path(R.__file__).with_name('exemplars').glob('*.py') if f.stem!='__init__'); total = [0,0,0]
    with R.Renderer(1) as a, without() as b:
        for f in files[::max(1,len(files)//count)][:count]:
            on,off = [],[]
            for _ in range(rounds):
                for took,r in ((on,a),(off,b)): took.append(r.render(f.read_text(),size=(1280,720),fps=30,timeout=300,sink=lambda frame: None))
            assert all(x.error is None for x in on), on[0].error
            row = [min(x.timings[k] for x in xs) for xs,k in ((on,'cpu'),(off,'cpu'),(on,'redraw_cpu'))]; total = [s+t for s,t in zip(total,row)]
            print(f'{f.stem:34} with {row[0]:6.2f} s  without {row[1]:6.2f} s  redraw {row[2]:5.2f} s  {on[0].n_frames} frames',flush=True)
    print(f'sampling {total[0]/total[1]-1:.1%} of {total[1]:.1f} s of drawing, redraw {total[2]/total[1]:.1%}')

if __name__=='__main__': main(*map(int,sys.argv[1:]))
