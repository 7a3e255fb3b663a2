"""The sandbox from outside: the hostile corpus under several settings, refusals, no orphans, restarts, fuzzed readers."""
import json, os, shutil, signal, subprocess, sys, tempfile, threading, time
from pathlib import Path
import numpy as np, pytest
from dualmation import render as R
from dualmation.render import Renderer, RenderError

HERE = Path(__file__).parent; ROOT = HERE.parent
MANIFEST = {e['file']:e for e in json.loads((HERE/'hostile/manifest.json').read_text())}
UID = 61234 # a user that has no processes of its own
linux = pytest.mark.skipif(sys.platform!='linux' or R.landlock_abi()<1, reason='needs Linux with Landlock')

# What runs without a sandbox ends differently on purpose in one place: a forged channel is an error here, never 'ok'.
ALSO = {'103_forge_result_pipe.py':['error'], '111_pickle_result.py':['error']}

def env(tmp): return {k:v for k,v in os.environ.items() if k in ('PATH','LANG','LD_LIBRARY_PATH')}|dict(PYTHONPATH=str(ROOT),TMPDIR=str(tmp),HOME=str(tmp),PYTHONDONTWRITEBYTECODE='1',DM_SECRET='CANARY-env')

def as_user(cmd, tmp):
    "The command under an ordinary uid. Where the interpreter lies in a closed home, a private mount namespace opens the way to it."
    if os.getuid(): return cmd
    os.chown(tmp,UID,UID)
    drop = ['setpriv','--reuid',str(UID),'--regid',str(UID),'--clear-groups']
    if not subprocess.run(drop+[sys.executable,'-c','import manim'],capture_output=True).returncode: return drop+cmd
    top = '/'+Path(sys.base_prefix).parts[1]; keep = Path(sys.base_prefix)
    script = f'mkdir -p {tmp}/py && mount --bind {keep} {tmp}/py && mount -t tmpfs -o mode=755 none {top} && mkdir -p {keep} && mount --bind {tmp}/py {keep} && exec "$@"'
    wrap = ['unshare','-m','sh','-c',script,'sh']+drop
    if subprocess.run(wrap+[sys.executable,'-c','import manim'],capture_output=True).returncode: pytest.skip('no ordinary user can run this interpreter')
    return wrap+cmd

def harness(base, only=(), user=False):
    with tempfile.TemporaryDirectory(dir='/tmp') as tmp:
        os.chmod(tmp,0o755); work = Path(tmp)/'w'; work.mkdir(); 
        if user and not os.getuid(): os.chown(work,UID,UID)
        cmd = [sys.executable,str(HERE/'hostile_harness.py'),json.dumps(base),*only]
        p = subprocess.run(as_user(cmd,tmp) if user else cmd,capture_output=True,text=True,env=env(work),cwd='/',timeout=170)
        assert p.returncode==0, p.stderr[-2000:]
        return json.loads(p.stdout)

def judge(out, user):
    bad = []
    for f,c in out['cases'].items():
        allowed = MANIFEST[f]['expected']['sandbox_status_any_of']+ALSO.get(f,[])
        if c['effects'] or c['status'] not in allowed: bad.append((f,c['status'],c['effects'],c['error']))
        if MANIFEST[f]['forges_reward'] and (c['plays']>=999 or c['duration']>=60): bad.append((f,'forged',c))
    assert not bad, bad
    assert out['shm']==0 and out['left']==0 and out['left_at_end']==0 and out['fds']==0 and not out['tmp'], {k:v for k,v in out.items() if k!='cases'}
    assert bool(out['uid'])==bool(user or os.getuid())

@linux
def test_corpus_full():
    out = harness(dict(sandbox='full'))
    assert len(out["cases"])==len(MANIFEST)>=64
    judge(out,False)

@linux
def test_corpus_ordinary_user_oldest_landlock():
    judge(harness(dict(sandbox='full',abi=1),user=True),True)

SLOW = {f for f,e in MANIFEST.items() if e['category']=='resource'}
def test_positive_controls():
    "The same attacks do their harm without the sandbox: what the other tests find is not vacuous."
    want = {f:e['harm_without_sandbox'] for f,e in MANIFEST.items() if e['harm_without_sandbox'] and f not in SLOW}
    out = harness(dict(sandbox='limits-only'),sorted(want),user=True)
    harmless = sorted(f for f in want if not out['cases'][f]['effects'])
    assert len(harmless)<=2, harmless
    assert sum('CANARY_LEAK' in c['effects'] for c in out['cases'].values())>=4
    assert sum('net' in c['effects'] for c in out['cases'].values())>=2
    assert out['left_at_end']==0

BREAK = '''
import sys, ctypes, json
from dualmation import render as R
nrs = json.loads(sys.argv[1])
R._libc.prctl(38,1,0,0,0)
prog = [(0x20,0,0,0)]
for n in nrs: prog += [(0x15,0,1,n),(0x06,0,0,0x50000|int(sys.argv[2]))]
R._seccomp(prog+[(0x06,0,0,0x7fff0000)])
code = 'from manim import *\\nclass A(Scene):\\n  def construct(self): self.add(Dot())'
try: R.render(code,preview=True); print('RAN')
except R.RenderError as e: print('REFUSED',e.kind,e.message)
r = R.render(code,preview=True,sandbox='limits-only'); print('LIMITS',r.tier,r.error)
'''
@linux
@pytest.mark.parametrize('calls,err',[((444,445,446),38),((446,),38),((444,),1),((317,),1)],ids=['landlock missing','restrict_self missing','landlock forbidden','seccomp forbidden'])
def test_refuses(calls, err):
    "Where a layer is made to fail, nothing runs, one line says what is missing, and the risk can be accepted by name."
    if R._ARM: calls = [277 if c==317 else c for c in calls]
    p = subprocess.run([sys.executable,'-c',BREAK,json.dumps(calls),str(err)],capture_output=True,text=True,env=env('/tmp'),timeout=60)
    out = p.stdout.splitlines()
    assert len(out)==2, p.stdout+p.stderr
    assert out[0].startswith('REFUSED environment refusing to run') and "sandbox='limits-only'" in out[0]
    assert out[1]=='LIMITS limits-only None'

OK = 'from manim import *\nclass A(Scene):\n    def construct(self): self.play(Create(Circle()))'
SPIN = 'from manim import *\nclass A(Scene):\n    def construct(self):\n        while True: pass'

def marked(pid):
    "Living processes that were started for the parent `pid`."
    out = set()
    for p in os.listdir('/proc'):
        if p.isdigit():
            try:
                if f'DUALMATION_PARENT={pid}\0'.encode() in Path(f'/proc/{p}/environ').read_bytes(): out.add(int(p))
            except OSError: pass
    return out

def gone(pid, wait=5):
    end = time.monotonic()+wait
    while marked(pid) and time.monotonic()<end: time.sleep(.05)
    return not marked(pid)

@linux
@pytest.mark.parametrize('how',[signal.SIGKILL,signal.SIGTERM,signal.SIGINT],ids=['kill -9','terminate','interrupt'])
def test_no_orphans(how, tmp_path):
    "Whatever ends the parent in the middle of a job, nothing of it stays: no process and no folder."
    code = f'from dualmation.render import render\nprint("go",flush=True)\nrender({SPIN!r},preview=True,timeout=50)'
    p = subprocess.Popen([sys.executable,'-c',code],stdout=subprocess.PIPE,stderr=subprocess.DEVNULL,env=env(tmp_path)); p.stdout.readline()
    end = time.monotonic()+20
    while len(marked(p.pid))<2 and time.monotonic()<end: time.sleep(.05)
    assert len(marked(p.pid))>=2
    time.sleep(.2); p.send_signal(how); p.wait(10); p.stdout.close()
    assert gone(p.pid)
    assert not [f for f in os.listdir(tmp_path) if f.startswith('dualmation')]

def test_sink_raises():
    "An exception of the sink comes through, its job ends, and the worker goes on."
    with Renderer(workers=1) as r:
        def sink(f): raise KeyError('mine')
        with pytest.raises(KeyError): r.render(OK,size=(64,36),sink=sink)
        assert r.render(OK,preview=True).error is None
        assert len(r.all)==1

@linux
def test_restart():
    "A zygote that dies is replaced, between jobs and in the middle of one."
    with Renderer(workers=1) as r:
        assert r.render(OK,preview=True).error is None
        r.all[0].proc.kill(); r.all[0].proc.wait()
        assert r.render(OK,preview=True).error is None
        threading.Timer(.4,r.all[0].proc.kill).start()
        e = r.render(SPIN,preview=True).error
        assert e.kind=='environment'
        assert r.render(OK,preview=True).error is None
    assert gone(os.getpid())

def test_threads():
    "Many threads, two workers, every result its own."
    codes = [OK.replace('Circle()',f'Text("{i}")') for i in range(8)]
    out = R.render_many(codes,workers=2,preview=True)
    assert [r.trace.samples[-1].items[0].text for r in out]==[str(i) for i in range(8)]
