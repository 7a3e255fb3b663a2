"What a notebook shows badly about the joint space: processes, hubs, hub-sized towers, damaged files."
import json, os, subprocess, sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from dualmation.embeddings import *
from dualmation.embeddings import _hub_cached, data_dir, read_probe, train

ROOT = Path(__file__).parent.parent


def towers(seed=0, dropout=0.):
    from transformers import AutoConfig, AutoModel
    torch.manual_seed(seed)
    t = AutoConfig.for_model('roberta', vocab_size=300, hidden_size=32, num_hidden_layers=1, num_attention_heads=2, intermediate_size=64, max_position_embeddings=66,
                             pad_token_id=1, hidden_dropout_prob=dropout, attention_probs_dropout_prob=dropout)
    v = AutoConfig.for_model('vit', image_size=32, patch_size=16, hidden_size=48, num_hidden_layers=1, num_attention_heads=2, intermediate_size=64, hidden_dropout_prob=dropout)
    return AutoModel.from_config(t), AutoModel.from_config(v)


@pytest.fixture(scope='module')
def hub(tmp_path_factory):
    "A CodeBERT and a ViT of a few thousand weights, saved as the hub's are: names for `EmbeddingConfig`."
    from tokenizers import ByteLevelBPETokenizer
    from transformers import RobertaTokenizerFast
    d = tmp_path_factory.mktemp('hub')
    text, vision = towers()
    bpe = ByteLevelBPETokenizer()
    bpe.train_from_iterator(['class Scene def construct self play Create Text circle square gradient descent'] * 4, vocab_size=300, special_tokens=['<s>', '<pad>', '</s>', '<unk>', '<mask>'], show_progress=False)
    (d/'codebert').mkdir(); bpe.save_model(str(d/'codebert'))
    RobertaTokenizerFast.from_pretrained(d/'codebert').save_pretrained(d/'codebert')
    text.save_pretrained(d/'codebert'); vision.save_pretrained(d/'vit')
    return dict(text_model=str(d/'codebert'), vision_model=str(d/'vit'))


def batch(n, seed=0):
    g = torch.Generator().manual_seed(seed)
    ids = torch.randint(4, 250, (n, 6), generator=g)
    x = dict(input_ids=ids, attention_mask=torch.ones_like(ids))
    return dict(text=x, code=dict(x), image=dict(pixel_values=torch.randn(n, 3, 32, 32, generator=g))), torch.arange(n)//2


class Fixed:
    "The same few triples, by row."
    def __init__(self, n): self.n, (self.x, self.g) = n, batch(n)
    def __len__(self): return self.n
    def batch(self, rows, seed): return {m: {k: v[rows] for k,v in x.items()} for m,x in self.x.items()}, self.g[rows]


def test_hub_towers_train_save_and_load(hub, tmp_path):
    cfg = EmbeddingConfig(projection_dim=20, **hub)
    assert cfg.train_text
    emb = Embedder.from_config(cfg)
    texts, pics = ['gradient descent', 'a circle'], [Image.new('RGB', (64, 64), 'red')]*2
    before = emb.encode_text(texts)
    history = train(emb, Fixed(16), tmp_path/'run', TrainConfig(steps=4, batch_size=8, micro_batch=3, lr=1e-3, tower_lr=1e-3))
    assert len(history) == 4 and not torch.allclose(before, emb.encode_text(texts), atol=1e-4)
    emb.save_pretrained(tmp_path/'model')
    assert {'config.json', 'model.safetensors', 'README.md', 'tokenizer_config.json'} <= {p.name for p in (tmp_path/'model').iterdir()}
    back = Embedder.from_pretrained(tmp_path/'model')
    assert back.dim == 20
    for a, b in ((emb.encode_text(texts), back.encode_text(texts)), (emb.encode_image(pics), back.encode_image(pics)), (emb.encode_code(['class A: pass']), back.encode_code(['class A: pass']))):
        assert torch.allclose(a, b, atol=1e-6)


def test_plain_text_encoder_is_an_embedder(hub):
    emb = Embedder.from_pretrained(hub['text_model'])
    assert emb.encode_text(['circle']).shape == (1, 32) and not emb.has_images
    with pytest.raises(ValueError, match='no image tower'): emb.encode_image([Image.new('RGB', (64, 64))])


def test_dropout_is_the_same_in_both_passes():
    "GradCache's gradient with dropout equals that of one graph over the same slices and the same masks."
    from accelerate import Accelerator
    make = lambda: JointModel(EmbeddingConfig(text_model='x', projection_dim=8), *towers(dropout=.3)).train()
    x, g = batch(8)
    a, b = make(), make()
    torch.manual_seed(3); contrastive_step(a, x, g, Accelerator(cpu=True), 4)
    torch.manual_seed(3)
    z = {m: torch.cat([b(m, **{k: v[i:i+4] for k,v in d.items()}) for i in (0, 4)]) for m,d in x.items()}
    joint_loss(z, g, b.scale).backward()
    for (n, p), q in zip(a.named_parameters(), b.parameters()):
        if q.grad is not None: assert torch.allclose(p.grad, q.grad, atol=1e-6, rtol=1e-4), n


TWO = '''
import sys, json, torch
sys.path[:0] = [{root!r}, {tests!r}]
from accelerate import Accelerator
from dualmation.embeddings import *
from dualmation.embeddings import train
from test_embeddings import Fixed, towers
if __name__ == '__main__':
    acc = Accelerator(cpu=True)
    class E: pass
    e = E(); e.model = JointModel(EmbeddingConfig(text_model='x', projection_dim=8), *towers())
    h = train(e, Fixed(16), sys.argv[1], TrainConfig(steps=3, batch_size=8, micro_batch=int(sys.argv[2]), lr=1e-3, tower_lr=1e-3, save_every=2), acc=acc)
    if acc.is_main_process:
        w = torch.cat([v.flatten() for v in e.model.own_state().values()])
        json.dump(dict(n=acc.num_processes, losses=[o['loss'] for o in h], norm=w.norm().item(), first=w[:2000:100].tolist(), t=h[-1]['temperature']), open(sys.argv[1]+'/result.json', 'w'))
'''


@pytest.mark.timeout(300)
def test_two_processes_equal_one(tmp_path):
    "The same global batch gives the same losses and the same weights in one process and in two."
    (tmp_path/'two.py').write_text(TWO.format(root=str(ROOT), tests=str(ROOT/'tests')))
    env = dict(os.environ, OMP_NUM_THREADS='1', CUDA_VISIBLE_DEVICES='', ACCELERATE_USE_CPU='true')
    out = []
    for n, micro in ((1, 8), (2, 3)):
        cmd = [sys.executable] + (['-m', 'torch.distributed.run', '--standalone', '--nproc_per_node', '2'] if n == 2 else []) # what accelerate launch does with GPUs
        r = subprocess.run([*cmd, str(tmp_path/'two.py'), str(tmp_path/f'run{n}'), str(micro)], env=env, capture_output=True, text=True)
        assert r.returncode == 0, r.stderr[-3000:]
        out.append(json.loads((tmp_path/f'run{n}'/'result.json').read_text()))
    one, two = out
    assert (one['n'], two['n']) == (1, 2)
    np.testing.assert_allclose(one['losses'], two['losses'], rtol=1e-4)
    np.testing.assert_allclose(one['first'], two['first'], atol=2e-5)
    assert abs(one['t']-two['t']) < 1e-6


@pytest.mark.parametrize('name,says', [('', 'has no name'), ('./nowhere', 'no such folder'), ('a/b/c', 'no such folder'), ('some-model-nobody-has', 'HF_HUB_OFFLINE')])
def test_models_that_cannot_be_had(name, says, monkeypatch):
    monkeypatch.setenv('HF_HUB_OFFLINE', '1')
    for kind in ('text', 'llm', 'diffusion'):
        with pytest.raises(ValueError, match=says) as e: resolve_model(name, kind)
        assert '\n' not in str(e.value)


def test_a_hub_that_does_not_answer_costs_seconds(monkeypatch):
    import time, huggingface_hub
    monkeypatch.delenv('HF_HUB_OFFLINE', raising=False)
    monkeypatch.setattr(huggingface_hub.HfApi, 'model_info', lambda *a, **k: time.sleep(60))
    t = time.time()
    with pytest.raises(ValueError, match="'some/model'.*cannot be reached"): resolve_model('some/model', 'llm', seconds=1)
    assert time.time()-t < 5


def test_files_on_the_machine_need_no_network(monkeypatch):
    import socket
    def no(*a, **k): raise AssertionError('the network was asked')
    monkeypatch.setattr(socket, 'getaddrinfo', no); monkeypatch.setattr(socket.socket, 'connect', no)
    monkeypatch.delenv('HF_HUB_OFFLINE', raising=False)
    assert Embedder.from_pretrained('embedded').encode_text(['photosynthesis']).shape == (1, 384)


def test_hub_cache_is_used(hub, tmp_path, monkeypatch):
    import huggingface_hub.constants as C, shutil
    snap = tmp_path/'models--some--model'/'snapshots'/'abc'
    shutil.copytree(hub['text_model'], snap)
    (tmp_path/'models--some--model'/'refs').mkdir(); (tmp_path/'models--some--model'/'refs'/'main').write_text('abc')
    monkeypatch.setattr(C, 'HF_HUB_CACHE', str(tmp_path))
    import huggingface_hub
    orig = huggingface_hub.snapshot_download
    monkeypatch.setattr(huggingface_hub, 'snapshot_download', lambda *a, **k: orig(*a, cache_dir=tmp_path, **k))
    assert resolve_model('some/model', 'text') == snap


def test_a_wrong_package_file_is_refused(monkeypatch, tmp_path):
    import dualmation.embeddings as E
    pip, module, rel, _ = E.PACKAGED[E.EMBEDDED['text']]
    monkeypatch.setenv('DUALMATION_CACHE', str(tmp_path))
    monkeypatch.setitem(E.PACKAGED, E.EMBEDDED['text'], (pip, module, rel, '0'*64))
    with pytest.raises(ValueError, match='not the pinned file.*reinstall'): resolve_model('embedded', 'text')


@pytest.mark.parametrize('size', [(1, 1), (4, 900), (10_000, 5_000)])
def test_pictures_that_are_no_frames(size):
    emb = Embedder.from_config(EmbeddingConfig())
    with pytest.raises(ValueError, match='cannot be embedded'): emb.encode_image([Image.new('L', size)])


def test_search_against_numpy():
    rng = np.random.default_rng(0)
    v = torch.nn.functional.normalize(torch.tensor(rng.normal(size=(500, 16)), dtype=torch.float32), dim=-1)
    idx = Index([str(i) for i in range(500)], v)
    for q in v[:20]: assert [i for i,_ in idx.search(q, 7)] == [str(i) for i in np.argsort(-(v@q).numpy(), kind='stable')[:7]]
    assert len(idx.search(v[0], 10_000)) == 500


def test_gist_never_fails():
    for code in ('x', 'def (', '\x00', 'class A:\n  pass', '"' * 7, '(' * 3000, "Text('Ünïcödé 光合成')"): assert code_gist(code).strip() or not code.strip('\x00')


SCENE = '''"""
concept: {concept}
aliases: {alias}
domain: test
facts: a fact about {concept}; another one
"""
from manim import *
class {name}(Scene):
    def construct(self):
        self.add(Text("{concept}").scale(0.75))
'''


@pytest.fixture
def lib(tmp_path):
    d = tmp_path/'lib'; d.mkdir()
    for i, c in enumerate(['Gravity', 'Entropy', 'Photosynthesis', 'Supply and demand', 'Binary search', 'Plate tectonics']):
        (d/f'{c.lower().replace(" ", "_")}.py').write_text(SCENE.format(concept=c, alias=f'about {c}', name=c.title().replace(' ', '')))
    return d


class FakeRender:
    "Three frames a scene, in a colour of its own; refuses edited code that it is told to."
    def __init__(self, refuse=()): self.calls, self.refuse = [], refuse
    def __call__(self, code, size, fps, theme, sink):
        from types import SimpleNamespace as N
        self.calls.append(code)
        if any(o in code for o in self.refuse): return N(error='no', trace=N(samples=()))
        a = np.zeros((size[1], size[0], 4), np.uint8); a[20:80, 30:150] = [sum(code.encode()) % 200, len(code) % 200, 90, 255]
        item = N(text='words', kind='text', opacity=1., text_height=.1)
        for _ in range(3): sink(N(rgba=a, repeat=2))
        return N(error=None, trace=N(samples=(N(t=0., items=[item]),)))


def test_triples_resume_and_follow_the_library(lib, tmp_path):
    r = FakeRender(refuse=['"Gravity"'])
    assert make_triples(tmp_path/'t', r, library(lib), variations=2) in (30, 33)  # Gravity renders only under its other title, if at all
    n = len(r.calls); r.calls.clear()
    make_triples(tmp_path/'t', r, library(lib), variations=2)
    assert all('Gravity' in o or 'about' in o for o in r.calls) and len(r.calls) < n  # only what failed is tried again
    p = lib/'entropy.py'; p.write_text(p.read_text().replace('0.75', '0.95')); r.calls.clear()
    make_triples(tmp_path/'t', r, library(lib), variations=2)
    assert any('0.95' in o for o in r.calls)
    assert 'Hold out whole scenes' in (tmp_path/'t'/'README.md').read_text()
    assert not list((tmp_path/'t'/'items').glob('.*'))


def test_triples_read_and_batch(lib, tmp_path):
    make_triples(tmp_path/'t', FakeRender(), library(lib), variations=2)
    emb = Embedder.from_config(EmbeddingConfig())
    d = Triples(tmp_path/'t').prepare(emb)
    (x, group), (y, _) = d.batch([0, 1, 5], (0, 1)), d.batch([0, 1, 5], (0, 1))
    assert x['image']['pixel_values'].shape == (3, 3, 96, 160) and torch.equal(x['image']['pixel_values'], y['image']['pixel_values'])
    assert group[0] == group[1] and d.words(0) == 'words'
    for g in d.galleries(): assert [d.meta(r)['id'] for r in g] == d.families
    with pytest.raises(ValueError, match='holds no triples'): Triples(tmp_path/'none')


def test_the_command(lib, tmp_path, capsys):
    from dualmation.embeddings import main
    make_triples(tmp_path/'t', FakeRender(), library(lib), variations=2)
    kw = dict(triples=str(tmp_path/'t'), out=str(tmp_path/'run'), no_make=True, batch_size=4, held_out=.5)
    main(steps=2, json=True, **kw)
    out = json.loads(capsys.readouterr().out)
    assert out['ok'] and out['held_out'] and sum(p.stat().st_size for p in Path(out['model']).iterdir()) < 20e6
    assert Embedder.from_pretrained(out['model']).encode_image([Image.new('RGB', (160, 96))]).shape == (1, 384)
    assert '| text to picture | pixels |' in (Path(out['model'])/'README.md').read_text()
    for bad, says in ((dict(steps=0), 'at least 1'), (dict(steps=2, mixed_precision='half'), 'mixed_precision'), (dict(steps=2, text_model='./nowhere'), 'no such folder')):
        with pytest.raises(SystemExit) as e: main(**(kw | dict(out=str(tmp_path/'bad')) | bad))
        err = capsys.readouterr().err
        assert e.value.code == 2 and says in err and len(err.splitlines()) == 1


@pytest.mark.skipif(not (data_dir()/'embeddings'/'model.safetensors').exists(), reason='no image tower ships yet: train one with dualmation_train_embeddings')
def test_what_ships_finds_the_pictures_of_scenes_it_never_saw():
    emb = Embedder.from_pretrained('embedded')
    pics, what = read_probe()
    r = ranks(emb.encode_text([o['concept'] for o in what]) @ emb.encode_image(pics).T)
    assert emb.has_images and r.median() < .8*(len(what)+1)/2
