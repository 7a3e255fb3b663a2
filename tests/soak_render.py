"""2,000 jobs in a row, every tenth failing or killed: nothing may grow. `python tests/soak_render.py [JOBS]` prints one JSON object."""
import json, os, sys, tempfile, time
from pathlib import Path
import numpy as np
from dualmation.render import Renderer

OK = 'from manim import *\nclass A(Scene):\n    def construct(self): self.play(Create(Circle()),run_time=.2)'
BAD = [OK.replace('Create(Circle())','Creat(Circle())'), 'import os\n'+OK.replace('self.play','os._exit(1); self.play'), OK.replace('self.play','import os; os.kill(os.getpid(),9); self.play'),
       OK.replace('self.play','raise SystemExit; self.play'), 'import os\n'+OK.replace('self.play','os.write(62,b"x"*99); self.play')]

def state(r):
    z = [p for w in r.all for p in w.pids]
    rss = sum(int(l.split()[1]) for p in z for l in Path(f'/proc/{p}/status').read_text().splitlines() if l.startswith('VmRSS'))
    return dict(zygote_kb=rss, zygote_fds=sum(len(os.listdir(f'/proc/{p}/fd')) for p in z), own_kb=int(next(l for l in Path('/proc/self/status').read_text().splitlines() if l.startswith('VmRSS')).split()[1]),
                own_fds=len(os.listdir('/proc/self/fd')), children=sum(len(Path(f'/proc/{p}/task/{p}/children').read_text().split()) for p in z), temp=sum(f.startswith('dualmation') for f in os.listdir(tempfile.gettempdir())))

def main(n=2000):
    took = []
    with tempfile.TemporaryDirectory() as d:
        tempfile.tempdir = d
        with Renderer(1) as r:
            for i in range(n+50):
                bad = i%10==9
                t = time.perf_counter(); res = r.render(BAD[i//10%5] if bad else OK,preview=True); took.append(time.perf_counter()-t)
                assert (res.error is not None)==bad, (i,res.error)
                if i==49: first = state(r); took.clear()
            last = state(r); restarts = len(r.all)-1
    print(json.dumps(dict(jobs=n,p50_ms=round(1000*np.percentile(took,50),1),p99_ms=round(1000*np.percentile(took,99),1),before=first,after=last,restarts=restarts)))

if __name__=='__main__': main(*map(int,sys.argv[1:]))
