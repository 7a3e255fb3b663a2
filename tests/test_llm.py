"Brain 1 where a notebook shows it badly: tiny hub models made on the spot, and endpoints that misbehave"
import ast, inspect, json, re, sys, threading, time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest, torch

from dualmation.lessons import lesson_faults, load_lessons, note_text, read_lessons
from dualmation.llm import (Author, ChatModel, Endpoint, SceneCode, class_name, concept_title, extract_code, load_exemplars, load_llm, note_grammar, note_scenes, scene_name, sound_note,
    stage_grammar)

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
    both,each = c.sample(ps, 1, 8, temperature=0, sentence=False),[c.sample([p], 1, 8, temperature=0, sentence=False)[0] for p in ps]
    flat = lambda rows: [o for r in rows for o in r]
    assert [t for t,_ in flat(both)]==[t for t,_ in flat(each)] and [x for _,x in flat(both)]==pytest.approx([x for _,x in flat(each)], rel=1e-6) # processors sum rows of other lengths in other orders
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


# Under a grammar
def small_model(texts, vocab=1500, seed=0, special=('<unk>', '<s>', '</s>'), context=4096):
    "Random weights, and a tokenizer that has seen `texts`"
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers, decoders
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast
    t = Tokenizer(models.BPE())
    t.pre_tokenizer,t.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False),decoders.ByteLevel()
    t.train_from_iterator(texts, trainers.BpeTrainer(vocab_size=vocab, special_tokens=list(special), initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    tok = PreTrainedTokenizerFast(tokenizer_object=t, eos_token='</s>')
    torch.manual_seed(seed)
    return ChatModel(LlamaForCausalLM(LlamaConfig(vocab_size=len(tok)+7, hidden_size=32, intermediate_size=64, num_hidden_layers=1, num_attention_heads=4, max_position_embeddings=context)), tok, 'random') # the model has more logits than the tokenizer has words


@pytest.fixture(scope='module')
def random_model():
    pytest.importorskip('llguidance')
    return small_model([note_text(l) for l in load_lessons(held_out=False)[:300]]+[e.code for e in load_exemplars()[:30]])


ODD = ('Wave', 'Say "hi" \\ to {Čapek}', "O'Brien's\nlaw: 100 % of it", '量子力学', '🚀 – naïve "" \'\'\' # end: x')

@pytest.mark.parametrize('concept', ODD)
def test_programs_of_random_weights_parse_pass_the_gate_and_name_what_exists(random_model, concept):
    "A hundred over all concepts, at a temperature that makes every legal token likely"
    from dualmation.render import gate
    import dualmation.stage as stage
    got = [t for t,_ in random_model.sample_under(['x'], [stage_grammar(concept_title(concept))], 20, 700, temperature=3., top_p=1., seed=len(concept))[0] if t]
    assert len(got)>=18 and len(set(got))==len(got)
    for code in got:
        tree = ast.parse(code)
        assert not gate(code) and scene_name(code)==class_name(concept_title(concept))+'Film'*(concept=='Wave') and code.count('self.beat(')>=2
        made = {n.targets[0].id:getattr(stage, n.value.func.id) for n in ast.walk(tree) if isinstance(n, ast.Assign) and isinstance(n.value.func, ast.Name)}
        for c in (n for n in ast.walk(tree) if isinstance(n, ast.Call)):
            if isinstance(c.func, ast.Name) and hasattr(stage, c.func.id) and c.func.id in stage.__all__: inspect.signature(getattr(stage, c.func.id)).bind(*c.args, **{k.arg:0 for k in c.keywords})
            elif isinstance(c.func, ast.Attribute) and isinstance(c.func.value, ast.Name) and c.func.value.id in made: inspect.signature(getattr(made[c.func.value.id], c.func.attr)).bind(None, *c.args, **{k.arg:0 for k in c.keywords})
        for l in (ast.literal_eval(n.items[0].context_expr.args[0]) for n in ast.walk(tree) if isinstance(n, ast.With)): assert 4<=len(l.split())<=18 and len(l)<=104 and l.endswith('.')


@pytest.mark.parametrize('concept', ODD)
def test_notes_of_random_weights_are_read_and_make_a_film(random_model, concept):
    from dualmation.pictograms import DRAWINGS
    got = [t for t,_ in random_model.sample_under(['x'], [note_grammar(concept_title(concept), acts=('timeline', 'bars', 'plot'))], 20, 500, temperature=3., top_p=1., seed=1)[0] if t]
    assert len(got)>=18
    films = 0
    for t in got:
        l, = read_lessons(t)
        assert l.title==concept_title(concept) and 3<=len(l.items)<=4 and all(3<=len(i.label)<=20 and i.picture in (None, *DRAWINGS) for i in l.items)
        assert not [f for f in lesson_faults(l) if not re.search('^title|twice|the same|in order|differ|axis label', f)]
        for s in note_scenes(replace(l, acts=()), concept, ''): compile(s.code, 'scene', 'exec')
        if n:=sound_note(replace(l, items=tuple(replace(i, sentence=i.sentence[:40].rsplit(' ', 1)[0]+'.') for i in l.items), what='The sea goes up and down.')):
            assert not [f for f in lesson_faults(n) if not re.search('^title|words', f)]; films += len(note_scenes(n, concept, '')) # random weights always speak up to the limit, which counts as cut off
    assert films


def test_every_block_of_the_grammar_renders(random_model):
    "One program of each block, drawn in the sandbox; the grammar follows the signatures, so a block that cannot be had is not in it"
    from dualmation.render import render_many
    from dualmation.llm import _chapter
    import dualmation.stage as stage
    blocks = [b.__name__ for b in stage.BLOCKS if _chapter(b, 3)]
    assert set(blocks)>={'Card', 'Flow', 'Cycle', 'Hub', 'Plot', 'Cells', 'Net', 'Bars', 'Ruler', 'Timeline', 'Wave', 'Particles'} and 'Picture' not in blocks
    codes = [t for (t,_), in random_model.sample_under(['x']*len(blocks), [stage_grammar('Tides', (b,)) for b in blocks], 1, 900, temperature=3., top_p=1., seed=3)]
    for b,r in zip(blocks, render_many([SceneCode(t, 'Tides') for t in codes], preview=True, workers=1, timeout=90.)): assert r.error is None and r.duration>4, (b, r.error)


def test_the_grammar_follows_the_signatures(monkeypatch):
    import dualmation.stage as stage
    from dualmation.llm import _chapter
    class Card(stage.Card):
        __module__ = 'dualmation.stage'
        def __init__(self, text, tint, color=None): ...
    assert _chapter(Card, 3)=='' # what `tint` takes is not known
    class Flow(stage.Flow):
        __module__ = 'dualmation.stage'
        def __init__(self, *labels, color=None, speed=1.): ...
    assert '", speed="' in _chapter(Flow, 3)
    monkeypatch.delattr(stage.Flow, 'light')
    assert 'light' not in _chapter(stage.Flow, 3) and 'reveal' in _chapter(stage.Flow, 3)


def test_a_batch_under_a_grammar_equals_one_at_a_time(random_model):
    ps,gs = ['a', 'what is a long, long, long tide?'],[note_grammar('Tides'), stage_grammar('Sea')]
    one = [random_model.sample_under([p], [g], max_new_tokens=60, temperature=0, no_repeat=9)[0] for p,g in zip(ps, gs)]
    both = random_model.sample_under(ps, gs, max_new_tokens=60, temperature=0, no_repeat=9)
    assert [t for (t,_), in both]==[t for (t,_), in one]
    assert random_model.sample_under(ps, gs, 2, 60, seed=1)==random_model.sample_under(ps, gs, 2, 60, seed=1)


@pytest.mark.parametrize('cut', [dict(max_new_tokens=90), dict(max_new_tokens=160), dict(max_new_tokens=230), dict(budget=0.), dict(budget=.4), dict(budget=1.2)])
@pytest.mark.parametrize('kind', ['program', 'note'])
def test_what_is_cut_off_is_whole_or_nothing(random_model, cut, kind):
    "Tokens or seconds run out anywhere: a shorter film, or none, but never a half one"
    lark = stage_grammar('Tides') if kind=='program' else note_grammar('Tides')
    t = time.monotonic()
    got = [t for t,_ in random_model.sample_under(['x'], [lark], 8, **dict(max_new_tokens=4000)|cut, temperature=2., top_p=1.)[0]]
    assert time.monotonic()-t<cut.get('budget', 30)+15
    for text in filter(None, got):
        if kind=='program': assert ast.parse(text) and text.count('with ')==text.count('.beat(')<=text.count('self.play(')
        else: assert len(read_lessons(text)[0].items)>=3
    if cut.get('budget')==0.: assert not any(got)


def test_a_prompt_that_is_too_long_and_a_small_context(random_model):
    c = small_model(['Tides are slow.'], 300, context=700)
    (text,_), = c.sample_under(['word '*3000], ['start: "yes\\n" | "no\\n"'])[0]
    assert text in ('yes\n', 'no\n')


def test_tokenizers_that_mean_ill(tiny_llama, caplog):
    "Special tokens that look like text, no bytes for what is needed, none of the `tokenizers` library: dropped or refused in one line, never a broken text"
    pytest.importorskip('llguidance')
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast
    c = small_model(['Tides are slow.'], 600, special=('</s>', '.', '")', ':\n', '[sun]'))
    for t,_ in c.sample_under(['x'], [stage_grammar('A "b"')], 6, 900, temperature=3., top_p=1.)[0]: assert not t or ast.parse(t)
    words = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.WordLevel({'<unk>':0, '</s>':1, 'the':2, 'sea':3}, unk_token='<unk>')), unk_token='<unk>', eos_token='</s>')
    words.backend_tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    poor = ChatModel(LlamaForCausalLM(LlamaConfig(vocab_size=4, hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2)), words, 'poor')
    try: assert poor.sample_under(['the sea'], [note_grammar('Tides')], 2, 50)[0]==[('', 0.)]*2
    except ValueError as e: assert '\n' not in str(e) and 'poor' in str(e)
    assert Author(poor).generate('tides', n=1, max_new_tokens=8)==[]
    class Slow:
        eos_token_id,pad_token,padding_side = 1,'x','left'
    bad = ChatModel(poor.model, Slow(), 'slow')
    with pytest.raises(ValueError, match='slow: llguidance cannot read'): bad.matchers([])
    a = Author(bad)
    assert a.grammar=='' and 'writes without one' in caplog.text
    with pytest.raises(ValueError, match='cannot be used'): c.matchers(['start: nothing'])


def test_small_models_decode_under_a_grammar_large_ones_write(random_model, monkeypatch, caplog):
    import dualmation.llm as llm
    assert Author(random_model).grammar=='note' and Author(random_model, 'program').grammar=='program' and Author(random_model, False).grammar==''
    monkeypatch.setattr(llm, 'SMALL', 10)
    assert Author(random_model).grammar==''
    monkeypatch.undo()
    got = Author(random_model, 'program').generate('Say "hi"', n=3, max_new_tokens=500)
    assert got and all('under a grammar' in s.origin and s.name=='SayHi' for s in got)
    assert isinstance(Author(random_model).plainly('tides', 20.), list)
    monkeypatch.setitem(sys.modules, 'llguidance', None)
    assert Author(random_model).grammar=='' and "pip install 'dualmation[grammar]'" in caplog.text
    with pytest.raises(ValueError, match='dualmation.grammar'): Author(random_model, 'note')
