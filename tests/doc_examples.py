"""Manim's own documentation examples, plainly and in the sandbox. `python tests/doc_examples.py [EVERY]` (every EVERYth) prints one JSON object.

Plainly: a forked stock Manim; of our patches only the one for transparent backgrounds. Frames are compared byte for byte."""
import ast, hashlib, json, os, re, signal, sys, tempfile, textwrap, time
from pathlib import Path

SIZE,FPS = (128,72),4
os.environ.update(OMP_NUM_THREADS='1',OPENBLAS_NUM_THREADS='1')

def examples():
    "(where, source) of each `.. manim::` directive in the installed package's docstrings."
    import manim
    for f in sorted(Path(manim.__file__).parent.rglob('*.py')):
        for n in ast.walk(ast.parse(f.read_text())):
            if not isinstance(n,(ast.Module,ast.ClassDef,ast.FunctionDef)) or not (doc:=ast.get_docstring(n)): continue
            for m in re.finditer(r'^( *)\.\. manim:: (\w+)[^\n]*\n((?:\1 +[^\n]*\n|\s*\n)*)',doc+'\n',re.M):
                body = '\n'.join(l for l in textwrap.dedent(m[3]).splitlines() if not re.match(r'\s*:\w+:',l))
                yield f'{f.stem}:{m[2]}','from manim import *\n'+textwrap.dedent(body),m[2]

def plain(code, name):
    "Digests of the frames that stock Manim draws, or the error, from a fork."
    r,w = os.pipe(); pid = os.fork()
    if not pid:
        os.close(r); signal.alarm(120); out = dict(error='died')
        try:
            import manim, random, types, manim.mobject.text.tex_mobject as tm, manim.utils.tex_file_writing as tw
            maths,tex = [],tw.tex_to_svg_file
            def noted(*args, **kw): maths.append(1); return tex(*args,**kw)
            tm.tex_to_svg_file = tw.tex_to_svg_file = noted
            from manim.renderer.cairo_renderer import CairoRenderer
            from manim.scene.scene_file_writer import SceneFileWriter
            frames = []
            class Writer(SceneFileWriter):
                def write_frame(self, px, *, repeat=1): frames.extend([hashlib.sha1(px.tobytes()).hexdigest()]*repeat)
                def save_image(self, px): frames or frames.append(hashlib.sha1(px.tobytes()).hexdigest())
                def finish(self): pass
            CairoRenderer.__init__.__defaults__ = (Writer,*CairoRenderer.__init__.__defaults__[1:])
            from dualmation.render import _tap_camera; _tap_camera(manim.Camera) # a transparent background without its invisible colour
            d = tempfile.mkdtemp(); os.chdir(d); devnull = os.open(os.devnull,os.O_WRONLY); os.dup2(devnull,1); os.dup2(devnull,2)
            manim.config.update(dict(pixel_width=SIZE[0],pixel_height=SIZE[1],frame_rate=FPS,background_opacity=0.,media_dir=d,disable_caching=True,progress_bar='none',verbosity='CRITICAL',format='none',seed=0))
            import numpy as np; random.seed(0); np.random.seed(0)
            mod = types.ModuleType('scene'); sys.modules['scene'] = mod
            exec(compile(code,'scene.py','exec',dont_inherit=True),mod.__dict__)
            s = getattr(mod,name)(); s.render()
            if not frames: s.renderer.static_image = None; s.renderer.update_frame(s); frames.append(hashlib.sha1(s.renderer.get_frame().tobytes()).hexdigest())
            out = dict(frames=frames,maths=bool(maths))
        except BaseException as e: out = dict(error=f'{type(e).__name__}: {e}'[:200])
        with os.fdopen(w,'w') as f: json.dump(out,f)
        os._exit(0)
    os.close(w)
    with os.fdopen(r) as f: text = f.read()
    os.waitpid(pid,0)
    return json.loads(text) if text else dict(error='killed')

def sandboxed(r, code, name):
    frames = []
    res = r.render(code,name,size=SIZE,fps=FPS,timeout=120,sink=lambda f: frames.extend([hashlib.sha1(f.rgba.tobytes()).hexdigest()]*f.repeat))
    return dict(error=str(res.error)) if res.error else dict(frames=frames)

def main(*args):
    "Arguments: every how many-th example, or names of examples."
    if os.environ.get('PYTHONHASHSEED')!='0': # some of Manim's animations iterate over sets; OPENBLAS_CORETYPE and the like change the last bits
        os.execve(sys.executable,[sys.executable,*sys.argv],{k:os.environ[k] for k in ('PATH','HOME','LANG','LD_LIBRARY_PATH','PYTHONPATH') if k in os.environ}|dict(PYTHONHASHSEED='0',OMP_NUM_THREADS='1',OPENBLAS_NUM_THREADS='1'))
    every = int(args[0]) if args and args[0].isdigit() else 1; only = [a for a in args if not a.isdigit()]
    from dualmation.render import Renderer
    import manim
    count = dict(examples=0,plain_ok=0,both_ok=0,plain_failed_sandbox_ok=0,identical=0,no_maths=0,no_maths_identical=0,not_deterministic=0); failed,differ = [],[]
    with Renderer(1) as r:
        for i,(where,code,name) in enumerate(examples()):
            if i%every or only and where not in only: continue
            a = plain(code,name); b = sandboxed(r,code,name); count['examples'] += 1
            if 'error' in a: count['plain_failed_sandbox_ok'] += 'frames' in b; continue
            count['plain_ok'] += 1
            if 'error' in b: failed.append((where,b['error'][:200])); continue
            count['both_ok'] += 1; same = a['frames']==b['frames']; count['identical'] += same
            if a['maths']: continue
            count['no_maths'] += 1; count['no_maths_identical'] += same
            if not same:
                if plain(code,name)['frames']!=a['frames']: count['not_deterministic'] += 1
                else: differ.append((where,len(a['frames']),len(b['frames'])))
            print(where,same,file=sys.stderr,flush=True)
    print(json.dumps(dict(count,share_ok=round(count['both_ok']/max(1,count['plain_ok']),4),failed=failed,differ=differ)))

if __name__=='__main__': main(*sys.argv[1:])
