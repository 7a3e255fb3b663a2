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

def gone(pid, wait=5, had=()):
    end = time.monotonic()+wait
    while set(marked(pid))-set(had) and time.monotonic()<end: time.sleep(.05)
    return not set(marked(pid))-set(had)

@linux
@pytest.mark.parametrize('how',[signal.SIGKILL,signal.SIGTERM,signal.SIGINT],ids=['kill -9','terminate','interrupt'])
def test_no_orphans(how, tmp_path):
    "Whatever ends the parent in the middle of a job, nothing of it stays: no process and no folder."
    code = f'from dualmation.render import render\nprint("go",flush=True)\nrender({SPIN!r},preview=True,timeout=50)'
    p = subprocess.Popen([sys.executable,'-c',code],stdout=subprocess.PIPE,stderr=subprocess.DEVNULL,env=env(tmp_path)); p.stdout.readline()
    end = time.monotonic()+20
    while len(marked(p.pid))<3 and time.monotonic()<end: time.sleep(.05)
    assert len(marked(p.pid))>=3 # zygote, its second lane, the scene
    time.sleep(.2); p.send_signal(how); p.wait(10); p.stdout.close()
    assert gone(p.pid)
    assert not [f for f in os.listdir(tmp_path) if f.startswith('dualmation')]

@linux
@pytest.mark.parametrize('job',['scene','redraw'])
def test_no_folder_of_a_job_that_was_never_sent(job, tmp_path):
    "A parent that is killed before the zygote knows of a job leaves no folder either."
    code = f"""
import dualmation.render as R, time
run = R._Run.run
def stop(self):
    if self.o['job']=={job!r}: print('here',flush=True); time.sleep(60)
    run(self)
R._Run.run = stop
R.render({OK!r},preview=True)"""
    p = subprocess.Popen([sys.executable,'-c',code],stdout=subprocess.PIPE,stderr=subprocess.DEVNULL,env=env(tmp_path)); assert p.stdout.readline()==b'here\n'
    p.kill(); p.wait(10); p.stdout.close(); assert gone(p.pid)
    assert not [f for f in os.listdir(tmp_path) if f.startswith('dualmation')]

@linux
def test_a_folder_that_cannot_be_made_is_said(tmp_path, monkeypatch):
    with Renderer(workers=1) as r:
        assert r.render(OK,preview=True).error is None
        monkeypatch.setattr(tempfile,'tempdir',str(tmp_path/'nowhere')); e = r.render(OK,preview=True).error
        assert e.kind=='environment' and 'No such file' in e.message and e.message.startswith('the job could not begin')
        monkeypatch.undo(); assert r.render(OK,preview=True).error is None

@linux
def test_warming_writes_nothing():
    "A zygote sets letters while it is idle; Manim's files for them stay in a folder that goes, and no half-written one is ever read again."
    places = [Path('/media/texts'), Path.cwd()/'media/texts']; had = [set(p.iterdir()) if p.exists() else set() for p in places]
    with Renderer(workers=1) as r:
        assert r.render(OK,preview=True).error is None
        time.sleep(3)
    assert had==[set(p.iterdir()) if p.exists() else set() for p in places]

@linux
def test_libraries_come_later():
    "Manim is imported without the libraries that few scenes use; once they are loaded, nothing stands in their place any more, and the bytecode of nothing is written afterwards."
    code = """import gc, json, sys
from dualmation import render as R
R._warm(); gc.unfreeze(); import manim
absent = [n for n in (*R._LATER,'IPython') if n not in sys.modules]; there = len(R._places); quiet = sys.dont_write_bytecode
turned = manim.Square().rotate(.3,manim.UP).points.tobytes()
early = 'scipy' in sys.modules
layouts = manim.mobject.graph._layouts; picture = manim.Graph([1,2],[(1,2)],layout='circular')
for n in R._LATER: R._settle(n)
gc.collect(); left = [x for x in gc.get_objects() if type(x) is R._Later]
print(json.dumps([absent,there,quiet,early,len(R._places),len(left),[f.__module__.split('.')[0] for f in layouts.values()],manim.mobject.graph.nx.__name__]))"""
    out = subprocess.run([sys.executable,'-c',code],capture_output=True,text=True,check=True).stdout
    absent,there,quiet,early,places,left,layouts,nx = json.loads(out.splitlines()[-1])
    assert absent==['networkx','bs4','pygments','av','scipy','IPython'] and there>10 and quiet and places==left==0 and nx=='networkx' and set(layouts)=={'networkx','manim'}
    if os.uname().machine=='x86_64': assert not early

@linux
def test_spawned_and_never_used():
    "A worker that was told to start and that nobody waited for ends with its renderer; the first job waits for it."
    r = Renderer(1); r.warm(wait=False); pid = r.all[0].proc.pid; r.close()
    with pytest.raises(ProcessLookupError): os.kill(pid,0)
    with Renderer(1) as r:
        r.warm(wait=False); r.warm(wait=False); w = r.all[0]
        assert r.render(OK,preview=True).error is None and r.all==[w]

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
    had = marked(os.getpid()) # the default pool, where another test has used it
    with Renderer(workers=1) as r:
        assert r.render(OK,preview=True).error is None
        r.all[0].proc.kill(); r.all[0].proc.wait()
        assert r.render(OK,preview=True).error is None
        threading.Timer(.4,r.all[0].proc.kill).start()
        e = r.render(SPIN,preview=True).error
        assert e.kind=='environment'
        assert r.render(OK,preview=True).error is None
    assert gone(os.getpid(), had=had)

def test_threads():
    "Many threads, two workers, every result its own."
    codes = [OK.replace('Circle()',f'Text("{i}")') for i in range(8)]
    out = R.render_many(codes,workers=2,preview=True)
    assert [r.trace.samples[-1].items[0].text for r in out]==[str(i) for i in range(8)]


# ---- the gate

def test_gate():
    "Fast feedback: the corpus as its manifest expects, no exemplar rejected."
    for f,e in MANIFEST.items(): assert bool(R.gate((HERE/'hostile'/f).read_text()))==(e['expected']['gate']=='rejected'), f
    for f in sorted((ROOT/'dualmation/exemplars').glob('[a-z]*.py')): assert R.gate(f.read_text())==[], f

# ---- results that cannot be forged

def scene(body, head='from manim import *\n'): return head+'class A(Scene):\n    def construct(self):\n'+''.join(f'        {l}\n' for l in body.strip().splitlines())

def texts(r): return [i.text for s in r.trace.samples for i in s.items if i.text]

def test_fake_text():
    "A text that says something else than it shows is not reported; one that shows it is."
    r = R.render(scene('t = Text("xx"); t.original_text = t.text = "gradient descent"; self.add(t, Text("honest words").shift(UP)); self.wait()'),preview=True)
    assert texts(r)==['honest words']

def test_invisible_text():
    "Transparent, tiny-opacity and off-frame texts are not on the trace."
    r = R.render(scene('self.add(Text("clear").set_opacity(0), Text("away").shift(RIGHT*100), Dot()); self.wait()'),preview=True)
    assert texts(r)==[] and len(r.trace.samples[-1].items)==1

def test_covered_text():
    "A text behind an opaque panel is not on the trace; in front of it, it is."
    body = 'self.add(Text("behind"), Rectangle(width=9, height=3, fill_opacity=1, fill_color=BLUE), Text("front").shift(DOWN)); self.wait()'
    assert texts(R.render(scene(body),preview=True))==['front']

def test_lying_getters():
    "Geometry comes from the points, whatever the mobject says of itself."
    body = """class Liar(Square):
    width = height = 0.1
    def get_critical_point(self, *a): return np.zeros(3)
    def get_fill_color(self): return RED
self.add(Liar(side_length=4, fill_opacity=1, fill_color=BLUE)); self.wait()"""
    i = R.render(scene(body),preview=True).trace.samples[-1].items[0]
    assert i.fill=='#58c4dd' and abs(i.box[3]-i.box[1]-.5)<.02

def test_patched_pixels_film():
    "A film whose frames are not what the display list draws is refused."
    body = """from manim.camera.camera import Camera
Camera.capture_mobjects = lambda self, m, **k: self.pixel_array.__setitem__((slice(None),)*3, 200)
self.play(Create(Circle())); self.wait()"""
    r = R.render(scene(body),size=(128,72),fps=10,sink=lambda f:None)
    assert r.error is not None and r.error.kind=='refused'

OWN = """from dualmation.pictograms import *
from dualmation.stage import *
from dualmation.pictograms import Arrange
from manim import *
N,whole = [0],Arrange.interpolate
def counted(self, alpha): N[0] += 1; whole(self, alpha)
Arrange.interpolate = counted
class S(Explainer):
    %s
    def construct(self):
        self.title('Photosynthesis')
        p = self.place(Pictured('Plant', 'Light', 'Water', 'Sugar', pictures=('leaf', 'sun', 'drop', 'sugar'), layout=%r))
        with self.beat('A plant makes sugar.'): self.play(p.hub.entrance())
        for i in range(3):
            with self.beat(f'Thing {i} comes.'): self.play(p.reveal(i)); self.play(p.light(i))
        with self.beat('All of it.'): self.play(p.compare())
        print(N[0])
"""

@pytest.mark.parametrize('layout',['hub','flow','cycle'])
def test_preview_that_skips_frames_shows_what_one_that_takes_each_does(layout):
    skips,each = (R.render(OWN%(own,layout),preview=True) for own in ('','def update_to_time(self, t): super().update_to_time(t)')) # a scene with a way of its own gets every frame
    assert skips.error is None and each.error is None and skips.trace.samples==each.trace.samples and int(skips.stdout)<int(each.stdout)/2

def test_patched_pixels_preview():
    "In a preview the pixels come from the trusted process."
    body = """from manim.renderer.cairo_renderer import CairoRenderer
CairoRenderer.get_frame = lambda self: np.full((240,426,4),200,np.uint8)
self.add(Dot()); self.wait()"""
    r = R.render(scene(body),preview=True)
    assert r.error is None and (r.samples[-1][1][...,3]>0).mean()<.01

@pytest.mark.parametrize('end',['import os; os._exit(0)','raise SystemExit(0)','import sys; sys.exit()','raise KeyboardInterrupt','import os, signal; os.kill(os.getpid(), signal.SIGKILL)','raise BaseException("x")','raise EndSceneEarlyException()' ])
def test_early_end(end):
    "No way out counts as success."
    r = R.render(scene('self.play(Create(Circle()))\n'+end,head='from manim import *\nfrom manim.utils.exceptions import *\n' if 'Early' in end else 'from manim import *\n'),preview=True)
    if 'Early' in end: return # Manim's own way to stop: what was drawn counts
    assert r.error is not None

def test_forged_channel():
    "Garbage, forged results and forged pictures on the channel end the job as an error."
    import struct
    for payload in (b'DONE\x02\0\0\0{}', b'\xff'*4096, b'FRAM'+struct.pack('<I',R._FRAME.size)+R._FRAME.pack(9,1,0,0,1,1,0,0.), b'LIST\xff\xff\xff\xff', b'NOTE\x03\0\0\0NaN', b'TRCE\x02\0\0\0[]'):
        r = R.render(scene(f'import os; os.write(62,{payload!r}); os._exit(0)'),preview=True)
        assert r.error is not None, payload

def test_three_d_and_images_redrawn():
    "3-D, zoomed and image mobjects are drawn again to the byte."
    code = """from manim import *
class A(ThreeDScene):
    def construct(self):
        self.set_camera_orientation(phi=1, theta=.5)
        self.add(Surface(lambda u,v: np.array([u,v,u*v]),u_range=[-1,1],v_range=[-1,1],resolution=(4,4))); self.add_fixed_in_frame_mobjects(Text("hi").to_corner(UL)); self.wait(.2)
        self.add(ImageMobject(np.linspace(0,255,64*64*4).reshape(64,64,4).astype(np.uint8)).shift(LEFT)); self.play(Rotate(Cube()),run_time=.5)
"""
    film = []
    r = R.render(code,size=(128,72),fps=10,sink=film.append); assert r.error is None, r.error
    p = R.render(code,size=(128,72),fps=10,preview=True)
    want = {s[0]:s[1] for s in p.samples}
    assert any(t in want and np.array_equal(want[t],px) for t,px in r.samples)
    assert {'3d','image','text'}<={i.kind for s in p.trace.samples for i in s.items}

# ---- the readers, fuzzed

from hypothesis import given, settings, strategies as st, HealthCheck
def only_render_error(f, *args):
    try: return f(*args)
    except RenderError: return None

GOOD = R._LIST.pack(.5,0,0,0,0,14,8,2)+2*(R._REC.pack(0,0,0,0,7,4,1,1,1,-1,1.,0.,0,0,0,0)+np.arange(8.).tobytes()+np.ones((3,4)).tobytes())

@settings(max_examples=400,deadline=None)
@given(st.binary(max_size=400))
def test_fuzz_list(b): only_render_error(R.read_list,b); only_render_error(R.read_image,b); only_render_error(R._strict_json,b)

@settings(max_examples=600,deadline=None)
@given(st.lists(st.tuples(st.integers(0,len(GOOD)-1),st.integers(0,255)),max_size=12),st.integers(0,len(GOOD)))
def test_fuzz_mutated_list(edits, cut):
    b = bytearray(GOOD)
    for i,v in edits: b[i] = v
    dl = only_render_error(R.read_list,bytes(b[:cut] if cut%3==0 else b))
    if dl: R.layout_sample(dl,{})

@settings(max_examples=300,deadline=None)
@given(st.recursive(st.none()|st.booleans()|st.integers()|st.floats()|st.text(max_size=20),lambda c: st.lists(c,max_size=4)|st.dictionaries(st.sampled_from('root play frames beats kind base style text source group start end error line message unsampled'.split()),c,max_size=6),max_leaves=12))
def test_fuzz_notes(x):
    run = object.__new__(R._Run); run.stream,run.roots,run.beats,run.stdout,run.plays,run.claim,run.source = [],set(),(),bytearray(),0,None,''
    b = json.dumps(x).encode()
    only_render_error(run._on_note,b); only_render_error(run._on_done,b)
    if isinstance(x,dict): assert isinstance(run._claimed_error(x),RenderError)

@settings(max_examples=300,deadline=None,suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from(sorted(R._HANDLERS)),st.binary(max_size=120)),max_size=6),st.binary(max_size=40),st.integers(1,50))
def test_fuzz_stream(msgs, tail, step):
    "Whole streams, cut anywhere: nothing but an orderly end."
    run = object.__new__(R._Run); o = dict(size=(16,16),slots=3,max_frames=100,preview=True,keep=12,job='scene')
    class W: base = {}
    run.o,run.w,run.sink,run.n,run.samples,run.want,run.roots,run.stream,run.beats,run.lists,run.images = o,W,None,0,[],{},set(),[],(),0,0
    run.plays,run.claim,run.status,run.sink_time,run.trace,run.audit,run.stride,run.buf,run.stdout,run.total,run.stopped = 0,None,None,0.,[],[],1,bytearray(),bytearray(),0,None
    run.ring = np.zeros((3,16,16,4),np.uint8); run.ack = os.open(os.devnull,os.O_WRONLY); run._kill = lambda why: setattr(run,'stopped',why)
    data = b''.join(R._HEAD.pack(t,len(b))+b for t,b in msgs)+tail
    r,w = os.pipe(); run.out = r
    try:
        for i in range(0,len(data),step): os.write(w,data[i:i+step]); run._read_out()
    finally:
        for f in (r,w,run.ack): os.close(f)

def test_reader_allocates_little():
    "A head that promises gigabytes allocates nothing."
    import tracemalloc
    b = R._LIST.pack(.5,0,0,0,0,14,8,1)+R._REC.pack(0,0,0,0,7,2**22-1,2**22-1,2**22-1,2**22-1,-1,1.,0.,0,0,0,0)
    tracemalloc.start(); only_render_error(R.read_list,b); peak = tracemalloc.get_traced_memory()[1]; tracemalloc.stop()
    assert peak<1<<20

def test_fails_before_the_first_frame():
    "In a film as in a preview, a scene that fails at once is an error in the result."
    for kw in (dict(preview=True),dict(size=(64,36),sink=lambda f: None)):
        r = R.render(scene('Circl()'),**kw)
        assert r.error.kind=='scene' and r.error.line==4 and "'Circle'" in r.error.message
        r = R.render('x = (',**kw); assert r.error.kind=='scene' and r.error.line==1

def test_colours_from_a_picture_and_poles():
    "Stream lines take their colours from a picture, graphs of functions with a pole have points far out: the redraw draws the same."
    field = 'from manim import *\nclass A(Scene):\n    def construct(self): self.add(StreamLines(lambda p: p[0]*UR+p[1]*LEFT, x_range=[-2,2,.5], y_range=[-1,1,.5], padding=1))'
    pole = 'from manim import *\nclass A(Scene):\n    def construct(self): ax = NumberPlane((-3,3),(-4,4)); self.add(ax, ax.plot(lambda x: (x**2-2)/(x**2-4), color=RED))'
    for code in (field,pole):
        frames = []; r = R.render(code,size=(128,72),fps=4,sink=frames.append)
        assert r.error is None and len(frames)==1, r.error

def test_errors_travel():
    "An error survives copies, pickles and another process."
    import pickle
    from concurrent.futures import ProcessPoolExecutor
    e = R.render('from manim import *\nclass A(Scene):\n    def construct(self): self.add(Dott())',preview=True).error
    with ProcessPoolExecutor(1) as ex: back = ex.submit(pickle.loads,pickle.dumps(e)).result()
    assert back.to_dict()==e.to_dict() and str(back)==str(e)

def test_hash_seed():
    "Every zygote iterates over sets in the same order."
    code = 'from manim import *\nclass A(Scene):\n    def construct(self): print("HASH", hash("a"), ord(next(iter(set("abcdefgh"))))); self.add(Dot())'
    said = set()
    for _ in range(2):
        with Renderer(1) as r: said.add(r.render(code,preview=True).stdout)
    assert len(said)==1 and 'HASH' in said.pop()


def test_how_a_film_ends_is_sampled_however_many_plays_came_before():
    code = 'from manim import *\nclass S(Scene):\n    def construct(self):\n        d = Dot(); self.add(d)\n        for k in range(60): self.play(d.animate.shift(.05*RIGHT), run_time=.2)\n        self.wait(3)\n'
    r = R.render(code,preview=True); last = r.trace.samples[-1]
    assert r.error is None and not last.inside and abs(last.t-(r.duration-3))<.2
