"LaTeX behind its wall: the same shapes as Manim's own, and no way out for a formula or for the scene that asks."
import json, os, shutil, signal, subprocess, sys, tempfile, threading, time
from pathlib import Path
import numpy as np, pytest
from hypothesis import given, settings, strategies as st
from dualmation import latex as L, render as R
from dualmation.render import Renderer, RenderError
from test_render import as_user, env, linux

pytestmark = [linux, pytest.mark.skipif(not all(map(shutil.which,('latex','dvisvgm','kpsewhich'))), reason='needs LaTeX (latex and dvisvgm)')]

@pytest.fixture(scope='module')
def tmp():
    with tempfile.TemporaryDirectory(dir='/tmp') as d: os.chmod(d,0o755); yield Path(d)

@pytest.fixture(scope='module')
def r(tmp, tmp_path_factory):
    tmp_path_factory.getbasetemp() # pytest's own lies elsewhere, also where this is the first test
    old,tempfile.tempdir = tempfile.tempdir,str(tmp)
    try:
        with Renderer(1,seconds=1) as r: yield r
        assert not [f for f in os.listdir(tmp) if f.startswith('dualmation')] # no folder of a job or of a formula is left
    finally: tempfile.tempdir = old

def scene(body): return 'from manim import *\nimport os, json, struct, time\nclass A(Scene):\n    def construct(self):\n'+''.join(f'        {l}\n' for l in body.splitlines())
def draw(r, body, **kw): return r.render(scene(body),preview=True,tex='latex',**kw)
def tex(r, s, **kw): return draw(r,f'm = Tex({s!r}); self.add(m); print("GLYPHS", len(m[0]))',**kw)
def glyphs(x): return int(x.stdout.split('GLYPHS')[1].split()[0]) if 'GLYPHS' in x.stdout else None

FORMULAS = r'''
MathTex(r"\frac{a}{b}", "+", r"\sqrt{x}")
MathTex(r"\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}", substrings_to_isolate=["x", "e"])
MathTex(r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}", tex_to_color_map={"c":RED})
Tex("words and $x_1$")
'''.split('\n')[1:-1]

PRINT = 'import hashlib\nfor m in [%s]: print("SHAPE", [len(s.submobjects) for s in m.get_family()], hashlib.sha1(b"".join(s.points.tobytes() for s in m.get_family())).hexdigest())\nself.add(m)' % ','.join(FORMULAS)
def shapes(out): return [l for l in out.splitlines() if l.startswith('SHAPE')]

def test_as_manim(r, tmp):
    "The same submobjects and the same points, to the last bit, as Manim with LaTeX makes without a sandbox."
    x = draw(r,PRINT); assert x.error is None, x.error
    code = f'from manim import *\nconfig.media_dir={str(tmp/"media")!r}\nclass S:\n    def add(self, m): pass\nself = S()\n{PRINT}'
    p = subprocess.run([sys.executable,'-c',code],capture_output=True,text=True)
    assert len(shapes(p.stdout))==len(FORMULAS), p.stderr[-800:]
    assert shapes(x.stdout)==shapes(p.stdout)
    assert [i.text for i in x.trace.samples[-1].items] # and the trusted redraw has confirmed the text with LaTeX

def test_film_is_audited(r):
    frames = []; x = r.render(scene('self.play(Write(MathTex("x^2")))'),size=(128,72),fps=8,tex='latex',sink=frames.append)
    assert x.error is None and len(frames)>3

def test_self_test_held(r):
    tex(r,'a'); t = r.all[0].tex
    assert t.report['probe']['run'] and t.report['probe']['fork'] and all(t.report['probe'].values())

def test_kinds_of_error(r):
    x = tex(r,r'a \wrong b'); assert x.error.kind=='scene' and 'Undefined control sequence \\wrong' in x.error.message and x.error.line==5
    x = draw(r,'t = TexTemplate(); t.add_to_preamble(r"\\usepackage{nosuchpackage}"); self.add(Tex("b", tex_template=t))'); assert x.error.kind=='environment' and 'nosuchpackage.sty' in x.error.message
    x = draw(r,'self.add(Tex("c", tex_template=TexTemplate(tex_compiler="lualatex", output_format=".pdf")))'); assert x.error.kind=='scene' and 'only latex' in x.error.message
    x = tex(r,'d '*60_000); assert x.error.kind=='scene' and 'too long' in x.error.message

def test_missing(monkeypatch, r):
    monkeypatch.setattr(shutil,'which',lambda k: None)
    with pytest.raises(RenderError,match='latex.*dvisvgm.*install') as e: tex(r,'a')
    assert e.value.kind=='environment' and '\n' not in str(e.value)
    with pytest.raises(ValueError,match='typst'): r.render(scene('pass'),tex='context')

# What a formula tries

def opened(path): return r'\newread\f\openin\f=%s \ifeof\f no\else yes\fi' % path

@pytest.fixture(scope='module')
def secret(tmp):
    f = tmp/'secret.tex'; f.write_text('CANARY'); f.chmod(0o644); return f

def naive(tmp, body, *flags, **env):
    "Glyphs that latex draws outside of the jail: what the attacks do where nothing stops them."
    with tempfile.TemporaryDirectory(dir=tmp) as d:
        Path(d,'f.tex').write_text(r'\documentclass[preview]{standalone}\begin{document}'+body+r'\end{document}')
        subprocess.run(['latex','-interaction=batchmode',*flags,'f.tex'],cwd=d,stdout=subprocess.DEVNULL,env=os.environ|env)
        if not Path(d,'f.dvi').exists(): return 0
        return subprocess.run(['dvisvgm','--no-fonts','--stdout','--verbosity=0','f.dvi'],cwd=d,capture_output=True).stdout.count(b'<use')

def test_reads_nothing(r, tmp, secret):
    assert naive(tmp,opened(secret))==3 and naive(tmp,r'\input{%s}'%secret)==6 # 'yes', the canary
    for path in (secret,'/proc/self/environ','../'*9+'etc/passwd',os.path.expanduser('~/.bashrc'),'"|id"'): assert glyphs(tex(r,opened(path)))==2, path
    for cmd in (r'\input{%s}',r'\include{%s}',r'\verbatiminput{%s}',r'\InputIfFileExists{%s}{}{x}',r'\special{dvisvgm:raw <image href="%s"/>}x',r'\special{dvisvgm:img 9 9 %s}x',r'\special{psfile=%s}x',r'\special{ps: (%s) run}x'):
        x = tex(r,cmd%secret); assert x.error or glyphs(x)<=1, (cmd,glyphs(x))

def test_runs_nothing(r, tmp):
    naive(tmp,r'\immediate\write18{touch %s/naive}'%tmp,'-shell-escape'); assert (tmp/'naive').exists()
    for cmd in (r'\immediate\write18{touch %s/out}x',r'\immediate\write18{kpsewhich -version > %s/out}x',r'\input{|"touch %s/out"}',r'\openout1="|touch %s/out" x',r'\special{ps: (%%pipe%%touch %s/out) (w) file}x'): tex(r,cmd%tmp)
    assert not (tmp/'out').exists()

def test_writes_nothing(r, tmp):
    w = r'\newwrite\f\immediate\openout\f=%s\relax\immediate\write\f{x}\immediate\closeout\f x'
    naive(tmp,w%(tmp/'naive2'),openout_any='a'); assert (tmp/'naive2.tex').exists()
    before = {p for p in Path('/tmp').glob('hostile*')}
    for path in (tmp/'out2','../out2','../../../../tmp/hostile-out','/dev/shm/out2'): tex(r,w%path)
    assert not list(tmp.rglob('out2*')) and {p for p in Path('/tmp').glob('hostile*')}==before and not Path('/dev/shm/out2').exists()

@pytest.mark.parametrize('body,words',[(r'\loop\iftrue\repeat','time'), (r'\def\x{\x}\x','time'), (r'\def\x{\x\x}\x','capacity'), (r'\def\a{aaaaaaaa}\loop\edef\a{\a\a}\iftrue\repeat','capacity'),
    (r'\loop x\vfil\eject\iftrue\repeat','disk time capacity'), (r'\newwrite\f\immediate\openout\f=big \loop\immediate\write\f{\jobname\jobname\jobname\jobname\jobname\jobname\jobname\jobname}\iftrue\repeat','disk time'),
    (r'\loop\wlog{xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}\iftrue\repeat','disk time'), (r'\setbox0\hbox{x}\loop\setbox0\hbox{\copy0\copy0}\iftrue\repeat','capacity'), (r'\read-1 to\x x','Error error terminal')])
def test_bombs(r, body, words):
    "A formula that would never end, or fill the memory or the disk, ends as an error; the next one is set."
    t = time.monotonic(); x = tex(r,body); took = time.monotonic()-t
    assert x.error and x.error.kind in ('scene','limit') and any(w in x.error.message for w in words.split()), x.error
    assert took<8 and tex(r,'n').error is None

def test_late_scene(r):
    "A scene whose time is up while its formula is being set leaves nothing running."
    t = time.monotonic(); x = tex(r,r'\loop\iftrue \iffalse\fi\repeat',timeout=.7)
    assert x.error.kind=='limit' and time.monotonic()-t<4
    kids = Path(f'/proc/{os.getpid()}/task/{os.getpid()}/children').read_text().split()
    assert not any('pdftex' in os.path.realpath(f'/proc/{k}/exe') for p in os.listdir('/proc') if p.isdigit() for k in [p] if _parent(p) in kids)
    assert tex(r,'o').error is None

def _parent(pid):
    try: return Path(f'/proc/{pid}/stat').read_text().rpartition(')')[2].split()[1]
    except OSError: return None

@pytest.mark.parametrize('inner',['<script>1</script>','<image href="x"/>','<use xlink:href="//h/x#a"/>','&#1;','<g onload="x">','<style>a</style>','<!--','<g id="'+'x'*300+'"/>','<path d="M0 0" fill="url(#a)"/>','</g></g></g>',']]>','<foreignObject/>'])
def test_drawings_that_want_more(r, inner):
    x = tex(r,r'a\special{dvisvgm:raw '+inner.replace('#',r'\#')+'}'); assert x.error and x.error.kind=='scene', (inner,x.error)

# What a scene tries

ASK = "q = lambda s: (lambda b: os.write(62, struct.pack('<4sI', b'TEXQ', len(b))+b))(json.dumps(dict(doc=s)).encode())\n"

@pytest.mark.parametrize('body',[
    ASK+'q("a"); q("b"); time.sleep(9)', "os.write(62,struct.pack('<4sI',b'TEXQ',3)+b'abc'); time.sleep(9)", "os.write(62,struct.pack('<4sI',b'TEXQ',2)+b'{}'); time.sleep(9)", ASK+'q(5); time.sleep(9)', ASK+'q("x"*200000); time.sleep(9)', "os.write(62,struct.pack('<4sI',b'TEXQ',1<<31)); time.sleep(9)"])
def test_malformed_questions(r, body):
    t = time.monotonic(); x = draw(r,body); assert x.error and x.error.kind in ('scene','limit') and 'malformed' in x.error.message and time.monotonic()-t<5, x.error

def test_question_without_latex(r):
    x = r.render(scene(ASK+'q("a"); time.sleep(9)'),preview=True); assert 'malformed' in x.error.message

def test_flood_of_questions(r):
    "Answers that nobody reads, and more questions than any scene has."
    doc = "MathTex('f'); t = config['tex_template']; d = t.get_texcode_for_expression_in_env(MathTex('f').tex_string,'align*')\n"
    t = time.monotonic(); x = draw(r,ASK+'for k in range(10000): q("not a document %d" % (k%7)); time.sleep(.0001)',timeout=6)
    assert x.error and time.monotonic()-t<12
    assert tex(r,'p').error is None

def test_flood_of_cached_questions(r, monkeypatch):
    import hashlib
    L._cache.put(hashlib.sha256(b'cached').hexdigest(),"<svg version='1.1'>\n</svg>"); monkeypatch.setitem(L._MOST,'formulas',10**9)
    x = draw(r,ASK+'while True: q("cached")',timeout=30); assert 'does not read' in x.error.message, x.error
    monkeypatch.setitem(L._MOST,'formulas',50)
    x = draw(r,ASK+'while True: q("cached")',timeout=30); assert x.error.kind=='limit' and 'more than 50 formulas' in x.error.message

def test_flood_of_pictures(r):
    "Pictures that only the trusted process may send, and frames whose slots are never taken back: neither fills the parent's memory nor stops it."
    send = "os.write(62, struct.pack('<4sI',b'FRAM',44)+struct.pack('<IIiiiiId',0,1,-1,-1,-1,-1,%d,0.))"
    x = draw(r,'while True: '+send%1,timeout=30); assert 'malformed' in x.error.message
    t = time.monotonic(); x = r.render(scene('while True: '+send%0),size=(16,16),fps=240,timeout=30); assert x.error and x.error.kind in ('limit','scene') and time.monotonic()-t<25

def test_cache_is_not_the_scenes(r):
    "What a scene does to its own files, mail and Manim stays with it."
    good = glyphs(draw(r,'m = MathTex("g+h"); self.add(m); print("GLYPHS", len(m[0]))')); assert good==3
    evil = ('import glob\nm = MathTex("k+l"); d = str(config.get_dir("tex_dir"))\nfor f in glob.glob(d+"/*.svg"): open(f,"w").write("<svg xmlns=\'http://www.w3.org/2000/svg\'><path d=\'M0 0L1 1L1 0Z\'/></svg>")\n'
            "w,h = config.pixel_width,config.pixel_height\nos.pwrite(61,struct.pack('<II',1,6)+b'<svg/>',w*h*12)\n"
            'import manim.utils.tex_file_writing as tw\nq = lambda b: os.write(62, struct.pack("<4sI", b"TEXQ", len(b))+b)\n'
            'q(json.dumps(dict(doc="other", key="k", svg="<svg/>", jobdir="/tmp")).encode())\nself.add(Dot())')
    draw(r,evil)
    for s in ('g+h','k+l'): assert glyphs(draw(r,f'm = MathTex("{s}"); self.add(m); print("GLYPHS", len(m[0]))'))==3
    assert all(s.startswith('<svg') for s in L._cache.have.values())

def test_jails_folder_is_closed(r):
    "A scene cannot look into the folder of a formula, nor into the parent's temporary files."
    x = draw(r,'MathTex("i")\ntry: print(os.listdir(os.path.dirname(os.getcwd())))\nexcept OSError: print("CLOSED")\nself.add(Dot())'); assert 'CLOSED' in x.stdout

def test_formula_of_one_scene_does_not_change_the_next(r):
    "Definitions, also global ones, end with the document."
    tex(r,r'\gdef\mine{xxxx}\global\catcode`\@=11 a'); assert 'Undefined control sequence \\mine' in tex(r,r'\mine').error.message

# Elsewhere

@pytest.mark.parametrize('how',[signal.SIGKILL,signal.SIGINT],ids=['kill -9','interrupt'])
def test_no_orphans(how, tmp_path):
    "Whatever ends the parent while a formula is being set, neither LaTeX nor its folder stays."
    body = scene('self.add(Tex(%r))' % r'\loop\iftrue\repeat')
    code = f'from dualmation.render import render\nrender({body!r},preview=True,tex="latex",timeout=50)'
    p = subprocess.Popen([sys.executable,'-c',code],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,env=env(tmp_path))
    inside = lambda: [k for k in os.listdir('/proc') if k.isdigit() and _cwd(k).startswith(str(tmp_path)) and 'pdftex' in _cwd(k,'exe')]
    end = time.monotonic()+30
    while not inside() and time.monotonic()<end: time.sleep(.02)
    assert inside(); p.send_signal(how); p.wait(10); end = time.monotonic()+5
    while (inside() or os.listdir(tmp_path)) and time.monotonic()<end: time.sleep(.05)
    assert not inside() and not [f for f in os.listdir(tmp_path) if f.startswith('dualmation')]

@pytest.mark.parametrize('when',['set','got'],ids=['before it is sent','after it is set'])
def test_no_folder_of_a_killed_parent(when, tmp_path):
    "A parent that is killed just before LaTeX gets a formula, or just after it has answered, leaves no folder."
    code = f"""
import dualmation.latex as L, os, socket, time
def stop(*a): print('here',flush=True); time.sleep(60)
if {when!r}=='got': L.Setter.got = lambda self: (self.sock.recv(1<<14),stop())
else:
    send = socket.send_fds
    L.socket.send_fds = lambda s,m,*a: stop() if b'jobdir' in m[0] and b'"id"' not in m[0] else send(s,m,*a)
from dualmation.render import render
render({scene("self.add(MathTex('x'))")!r},preview=True,tex='latex',timeout=50)"""
    p = subprocess.Popen([sys.executable,'-c',code],stdout=subprocess.PIPE,stderr=subprocess.DEVNULL,env=env(tmp_path)); assert p.stdout.readline()==b'here\n'
    p.kill(); p.wait(10); p.stdout.close(); end = time.monotonic()+5
    left = lambda: [f for f in os.listdir(tmp_path) if f.startswith('dualmation')]
    while left() and time.monotonic()<end: time.sleep(.05)
    assert not left()

def _cwd(pid, link='cwd'):
    try: return os.readlink(f'/proc/{pid}/{link}')
    except OSError: return ''


SMALL = 'from manim import *\nclass A(Scene):\n    def construct(self): m = MathTex(r"\\frac{a}{b}"); self.add(m); print("GLYPHS",len(m[0]))'
def test_ordinary_user_oldest_landlock(tmp_path):
    code = f'from dualmation.render import Renderer\nwith Renderer(1,abi=1) as r:\n  x = r.render({SMALL!r},preview=True,tex="latex"); print(x.error,x.tier,x.stdout,all(r.all[0].tex.report["probe"].values()))'
    with tempfile.TemporaryDirectory(dir='/tmp') as d:
        os.chmod(d,0o755); p = subprocess.run(as_user([sys.executable,'-c',code],d),capture_output=True,text=True,env=env(d),cwd='/',timeout=60)
    assert p.stdout.split()==['None','full','GLYPHS','3','True'], p.stdout+p.stderr[-800:]

bits = st.sampled_from("<svg> </svg> <g> </g> <g/> <defs> </defs> <path <use <rect /> > xlink:href='#a' id='a' d='M0 0' fill='red' x='1' & <!-- --> <?xml ' \" url( <svg xmlns='http://www.w3.org/2000/svg'>".split(' '))
@settings(max_examples=400,deadline=None)
@given(st.one_of(st.binary(max_size=60),st.lists(bits,max_size=20).map(lambda l: ' '.join(l).encode())))
def test_garbage_is_refused(svg):
    try: out = L.check_svg(svg)
    except ValueError: return
    assert out.startswith('<svg') and L.check_svg(out.encode())==out # what passes, passes unchanged again
