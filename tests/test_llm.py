"Brain 1 where a notebook shows it badly: tiny hub models made on the spot, and endpoints that misbehave"
import json, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest, torch

from dualmation.llm import Author, ChatModel, Endpoint, extract_code, load_exemplars, load_llm, scene_name

SCENE = 'from manim import *\n\nclass Tides(Scene):\n    def construct(self):\n        self.play(Write(Text("Tides")))\n'


@pytest.fixture(scope='module')
def tiny_llama(tmp_path_factory):
    "A LlamaForCausalLM with a tokenizer of its own, saved as the hub would"
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers, decoders
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast
    d = tmp_path_factory.mktemp('llama')
    t = Tokenizer(models.BPE(unk_token='<unk>'))
    t.pre_tokenizer,t.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False),decoders.ByteLevel()
    t.train_from_iterator([SCENE]*3, trainers.BpeTrainer(vocab_size=400, special_tokens=['<unk>', '<s>', '</s>'], initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    PreTrainedTokenizerFast(tokenizer_object=t, unk_token='<unk>', bos_token='<s>', eos_token='</s>').save_pretrained(d)
    torch.manual_seed(0)
    LlamaForCausalLM(LlamaConfig(vocab_size=400, hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4, max_position_embeddings=1024)).save_pretrained(d)
    return str(d)


def test_local_folder_takes_the_transformers_loader(tiny_llama):
    a = load_llm(tiny_llama)
    assert isinstance(a, Author) and type(a.chat.model).__name__=='LlamaForCausalLM'
    assert isinstance(a.generate('tides', load_exemplars()[:2], n=2, max_new_tokens=24), list) # an untrained model writes no scene, and that is no error


def test_batched_sampling_equals_one_at_a_time(tiny_llama):
    c = ChatModel.from_pretrained(tiny_llama)
    ps = ['What is a tide?', 'How does the moon pull on a long, long, long sea?']
    both = c.sample(ps, 1, 8, temperature=0, sentence=False)
    assert both==[c.sample([p], 1, 8, temperature=0, sentence=False)[0] for p in ps]
    assert c.sample(ps, 3, 8, seed=1)==c.sample(ps, 3, 8, seed=1)
    assert c.sample(ps, 3, 8, temperature=1., seed=1)!=c.sample(ps, 3, 8, temperature=1., seed=2)


def test_a_clock_ends_decoding(tiny_llama):
    t = time.monotonic()
    ChatModel.from_pretrained(tiny_llama).sample(['x'], 1, 900, sentence=False, budget=.5)
    assert time.monotonic()-t<20


def test_a_folder_that_is_no_model(tmp_path):
    (tmp_path/'config.json').write_text('{}'); (tmp_path/'model.safetensors').write_bytes(b'nonsense')
    with pytest.raises(ValueError, match='cannot be read|no such|not'): load_llm(str(tmp_path))


class Server:
    "An endpoint on loopback that answers as it is told"
    def __init__(self, *answers):
        self.asked,self.answers = [],list(answers)
        outer = self
        class H(BaseHTTPRequestHandler):
            def log_message(self, *a): pass
            def do_POST(self):
                outer.asked.append((dict(self.headers), json.loads(self.rfile.read(int(self.headers['Content-Length'])))))
                a = outer.answers.pop(0) if len(outer.answers)>1 else outer.answers[0]
                if a=='hang': time.sleep(8); return
                code,body = a if isinstance(a, tuple) else (200, a)
                body = body if isinstance(body, bytes) else json.dumps(dict(id='x', object='chat.completion', created=0, model='m', usage=dict(prompt_tokens=10, completion_tokens=20, total_tokens=30),
                    choices=[dict(index=0, finish_reason='stop', message=dict(role='assistant', content=body))])).encode()
                self.send_response(code); self.send_header('Content-Type', 'application/json'); self.send_header('Content-Length', str(len(body)+(99 if a=='cut' else 0))); self.end_headers()
                try: self.wfile.write(body)
                except OSError: pass
        self.http = ThreadingHTTPServer(('127.0.0.1', 0), H)
        self.http.daemon_threads = True
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        self.url = f'http://127.0.0.1:{self.http.server_port}/v1'
    def close(self): self.http.shutdown(); self.http.server_close()


@pytest.fixture
def serve():
    made = []
    def f(*answers): made.append(s:=Server(*answers)); return s
    yield f
    for s in made: s.close()


def test_endpoint_writes_a_scene(serve, monkeypatch):
    monkeypatch.setenv('OPENAI_API_KEY', 'secret-key-123')
    s = serve(f'Here it is:\n```python\n{SCENE}```\n')
    e = Endpoint('m', base_url=s.url)
    got = e.generate('tides', load_exemplars()[:1], n=2)
    assert [g.name for g in got]==['Tides'] and e.usage==dict(prompt_tokens=20, completion_tokens=40)
    assert 'Concept' in s.asked[0][1]['messages'][0]['content'] and 'tides' in s.asked[0][1]['messages'][0]['content']


@pytest.mark.parametrize('bad, why', [((500, b'{}'), '500'), ((429, b'{}'), '429'), ((200, b'nonsense'), 'no scene|Error'), ('prose without code', 'neither a scene nor a lesson note'), ((401, b'{}'), '401'), ('cut', 'no scene')])
def test_endpoint_that_fails_is_one_line(serve, monkeypatch, bad, why):
    monkeypatch.setenv('OPENAI_API_KEY', 'secret-key-123')
    s = serve(bad)
    with pytest.raises(ValueError, match=why) as e: Endpoint('m', base_url=s.url, max_retries=1).generate('tides', n=1, budget=20)
    assert '\n' not in str(e.value) and 'secret-key-123' not in str(e.value)


def test_endpoint_retries(serve, monkeypatch):
    monkeypatch.setenv('OPENAI_API_KEY', 'k')
    s = serve((500, b'{}'), f'```python\n{SCENE}```')
    assert Endpoint('m', base_url=s.url, max_retries=2).generate('tides', n=1)[0].name=='Tides' and len(s.asked)==2


def test_endpoint_that_hangs_keeps_the_time_limit(serve, monkeypatch):
    monkeypatch.setenv('OPENAI_API_KEY', 'k')
    t = time.monotonic()
    with pytest.raises(ValueError, match='time'): Endpoint('m', base_url=serve('hang').url, timeout=1.5, max_retries=0).generate('tides', n=1, budget=3)
    assert time.monotonic()-t<8


NOTE = """Here is the note.
# Tides
**what:** Tides are the slow rise and fall of the sea.
- Moon: The Moon pulls the water on the near side towards it.
- two bulges: The sea rises on both sides of the Earth.
- two bulges: The sea rises on both sides of the Earth.
- cut off: The turning Earth carries every coast through both of"""


def test_endpoint_that_writes_no_python_is_asked_for_a_note(serve, monkeypatch):
    monkeypatch.setenv('OPENAI_API_KEY', 'k')
    s = serve('I can explain tides.', 'The tides are nice.', NOTE)
    got = Endpoint('m', base_url=s.url).generate('how do tides work?', n=2)
    assert len(s.asked)==3 and 'lesson note' in got[0].origin and scene_name(got[0].code)==got[0].name
    assert 'The Moon pulls the water' in got[0].code and 'carries every coast' not in got[0].code and got[0].code.count('both sides')==1


def test_no_key_is_one_line(monkeypatch):
    monkeypatch.delenv('OPENAI_API_KEY', raising=False); monkeypatch.delenv('OPENAI_BASE_URL', raising=False)
    with pytest.raises(ValueError, match='OPENAI_API_KEY'): load_llm('api:some-model')


@pytest.mark.parametrize('text, name', [(f'```python\n{SCENE}', 'Tides'), (SCENE, 'Tides'), (f'```\nnot this\n```\n```py\n{SCENE}```', 'Tides'), ('', ''), ('```python\nprint(1)\n```', '')])
def test_code_is_found_in_answers(text, name): assert scene_name(extract_code(text))==name


def test_every_exemplar_has_its_header_and_compiles():
    seen = {}
    for e in load_exemplars():
        assert e.name and e.facts and e.aliases, e.id
        compile(e.code, e.id, 'exec')
        assert e.concept.lower() not in seen, f'{e.id} and {seen[e.concept.lower()]} have the same concept'
        seen[e.concept.lower()] = e.id
