"""Reinforcement: faults in the middle of a step, resuming, budgets. Rewards that need no rendering come from a judge with a memory."""
import json, os, threading, time
import pytest, torch
from dualmation.llm import SceneCode
from dualmation.rl import *
from dualmation.rl import grpo_args, last_checkpoint, sentence_model, share_of_cores
from dualmation.reward import Proxy

SAY = ['The slope of the loss tells which way is down.','A small step against the slope.','Plants make sugar out of sunlight.','The king was sent to the guillotine.','Steps shrink near the minimum.']

class ByWords(Judge):
    "A judge that pays for words, without rendering"
    def renderings(self, codes): raise AssertionError('nothing to render')
    def __call__(self, concepts, scenes): return [Verdict(s.code.count('slope')/4,'r') if isinstance(s,SceneCode) else Verdict(0.,s[1]) for s in scenes]

def words_scene(text, concept): return (SceneCode(text,'S'),'') if len(text)>10 else (None,'too short')
def run(out, steps, seed=0, **kw):
    m,tok = sentence_model(SAY,seed=0)
    c = RLConfig(out=str(out),concepts=('Gradient descent','Slope'),steps=steps,prompts_per_step=2,generations=4,max_completion=3,lr=3e-3,save_every=2,seed=seed)
    return train(c,ByWords(),m,tok,prompt=lambda k: SAY[2]+'\n',to_scene=words_scene,**kw)

@pytest.mark.parametrize('kind',['rloo','grpo'])
def test_advantages_sum_to_zero(kind): assert advantages(torch.rand(3,6),kind).sum(-1).abs().max()<1e-4
def test_rloo_is_reward_less_mean_of_the_others():
    r = torch.tensor([[1.,2.,6.]]); assert torch.allclose(advantages(r,'rloo'),torch.tensor([[1-4.,2-3.5,6-1.5]]))
def test_equal_rewards_teach_nothing(): assert advantages(torch.full((1,4),.7),'grpo').abs().max()==0
def test_unknown_kind():
    with pytest.raises(ValueError,match='reinforce'): advantages([[1.]],'ppo')

def test_three_steps_and_the_record(tmp_path):
    tr = run(tmp_path,3); rec = Record(tmp_path)
    assert tr.state.global_step==3 and len(rec.read('samples.jsonl'))==24 and (tmp_path/'adapter'/'adapter_config.json').exists()
    assert json.loads((tmp_path/'config.json').read_text())['beta']==.02 and rec.read('metrics.jsonl')
def test_policy_learns_what_is_paid(tmp_path):
    run(tmp_path,25); m = [o['mean'] for o in Record(tmp_path).read('rollouts.jsonl')]
    assert sum(m[-6:])/6>sum(m[:6])/6+.03
def test_resume_gives_the_same_as_one_run(tmp_path):
    a = run(tmp_path/'a',4); run(tmp_path/'b',2,lr_scheduler_type='constant'); b = run(tmp_path/'b',4,lr_scheduler_type='constant'); c = run(tmp_path/'c',4,lr_scheduler_type='constant')
    assert b.state.global_step==4
    x,y = ({k:v for k,v in t.model.state_dict().items() if 'lora' in k and 'default' in k} for t in (b,c))
    assert x.keys()==y.keys() and all(torch.allclose(x[k],y[k],atol=1e-6) for k in x)
def test_a_stop_in_mid_run_resumes_from_the_checkpoint(tmp_path):
    n = [0]
    class Dies(ByWords):
        def __call__(self, *a):
            n[0] += 1
            if n[0]==4: raise KeyboardInterrupt
            return super().__call__(*a)
    m,tok = sentence_model(SAY); c = RLConfig(out=str(tmp_path),concepts=('Slope',),steps=5,prompts_per_step=1,generations=4,max_completion=3,save_every=2)
    with pytest.raises(KeyboardInterrupt): train(c,Dies(),m,tok,prompt=lambda k: SAY[2]+'\n',to_scene=words_scene)
    assert last_checkpoint(tmp_path).endswith('checkpoint-2')
    m,tok = sentence_model(SAY); assert train(c,ByWords(),m,tok,prompt=lambda k: SAY[2]+'\n',to_scene=words_scene).state.global_step==5
def test_half_written_checkpoint_is_passed_over(tmp_path):
    (tmp_path/'checkpoints'/'checkpoint-9').mkdir(parents=True); assert last_checkpoint(tmp_path) is None

@pytest.mark.parametrize('fault',[BrokenPipeError('worker killed'),OSError(28,'No space left on device'),RuntimeError('x'),EOFError()])
def test_faults_of_the_machine_are_zero_with_a_reason(fault):
    def draw(c): raise fault
    v, = Judge(render=draw)(['x'],[SceneCode('a','S')]); assert v.total==0 and 'machine' in v.reason
def test_a_fault_is_tried_once_more():
    from dualmation.reward import sketch, write, mark
    n = []
    def draw(c):
        n.append(1)
        if len(n)==1: raise BrokenPipeError('killed')
        return sketch([write('Slope',y=.1),mark((.2,.3,.8,.7),1,move=(.02,0)),write('The slope tells which way is down',y=.88,start=2)])
    v, = Judge(render=draw)(['slope'],[SceneCode('a','S')]); assert v.total>.1 and len(n)==2
def test_equal_programs_are_rendered_once():
    n = []
    def draw(c): n.append(c); raise OSError('x')
    Judge(render=draw)(['x']*3,[SceneCode('a','S')]*3); assert len(n)==2 # one, and its second try
def test_one_program_for_every_concept_pays():
    j = Judge(copies=True); j.memo = {(str(k),'a = 1'):Verdict(.9) for k in range(5)}
    vs = [j([str(k)],[SceneCode('a = 1','S')])[0].total for k in range(5)]; assert vs[:2]==[.9,.9] and vs[-1]<.5
def test_hanging_scene_and_killed_worker():
    from dualmation.render import default_renderer
    loop = SceneCode('from manim import *\nclass H(Scene):\n    def construct(self):\n        while True: pass\n','H')
    def kill():
        time.sleep(4)
        for w in list(default_renderer().all): w.proc.kill()
    t = threading.Thread(target=kill); t.start(); v, = Judge(timeout=12)(['x'],[loop]); t.join()
    assert v.total==0 and v.reason

def test_best_of_n_keeps_the_time():
    j = Judge(render=lambda c: None); j.memo = {('c','s'):Verdict(.1)}
    slow = lambda *a: time.sleep(.3) or [SceneCode('s','S')]
    x = best_of_n('c',slow,j,n=100,batch=1,budget=1.); assert x.stopped=='time' and x.seconds<2.5 and x.scene.code=='s'
def test_best_of_n_sends_the_reason_back():
    j = Judge(render=lambda c: None); j.memo = {('c','s'):Verdict(.1,'Move the label.')}; asked = []
    best_of_n('c',lambda c,n,s: asked.append(c) or [SceneCode('s','S')],j,n=2,batch=1); assert 'Move the label.' in asked[1]
def test_nothing_generated():
    x = best_of_n('c',lambda *a: [],Judge(),n=2); assert x.scene is None and x.verdict.reason
@pytest.mark.parametrize('kw',[dict(writes='poem'),dict(steps=0),dict(generations=1),dict(concepts='/no/such/file')])
def test_bad_input_exits_with_2(kw, capsys):
    with pytest.raises(SystemExit) as e: main(**kw)
    assert e.value.code==2 and capsys.readouterr().err.startswith('dualmation_rl: ')
def test_samples_that_processes_cannot_share(monkeypatch):
    monkeypatch.setenv('WORLD_SIZE','3')
    with pytest.raises(ValueError,match='3 processes'): grpo_args(RLConfig(prompts_per_step=1,generations=4))
def test_workers_are_shared_among_ranks(monkeypatch): monkeypatch.setenv('LOCAL_WORLD_SIZE','64'); assert share_of_cores()==1

def test_log_probabilities_are_those_of_trl(tmp_path):
    from trl import GRPOTrainer
    tr = run(tmp_path,2,bf16=False); torch.manual_seed(0)
    for n,p in tr.model.named_parameters():
        if 'lora_B' in n: p.data.normal_(0,.1)
    ids,mask = torch.tensor([[0,1,4,5,6,2],[1,7,4,6,2,0]]),torch.tensor([[0,1,1,1,1,1],[1,1,1,1,1,0]])
    with torch.no_grad(): (a,h,_),(b,g,_) = (f(tr,tr.model,ids,mask,3,compute_entropy=True) for f in (type(tr)._get_per_token_logps_and_entropies,GRPOTrainer._get_per_token_logps_and_entropies))
    keep = mask[:,-3:].bool(); assert torch.allclose(a[keep],b[keep],atol=1e-4) and torch.allclose(h[keep],g[keep],atol=1e-4)
def test_the_sampler_is_the_policy(tmp_path):
    from dualmation.rl import merged_into
    tr = run(tmp_path,2,bf16=False)
    for n,p in tr.model.named_parameters():
        if 'lora_B' in n: p.data.normal_(0,.1)
    x = torch.tensor([[1,4,5,6]])
    with torch.no_grad(): assert torch.allclose(merged_into(tr.sampler,tr.model)(x).logits,tr.model(input_ids=x).logits,atol=1e-4)
def test_films_are_scored_while_others_are_drawn():
    seen = []
    class J(Judge):
        def _verdict(self, c, s, film): seen.append('scored'); return Verdict(.5)
    j = J(workers=1,render=lambda c: seen.append('drawn') or time.sleep(.2) or OSError('x')); n = len(j(['x']*3,[SceneCode(k,'S') for k in 'abc']))
    assert n==3 and seen.index('scored')<len(seen)-1-seen[::-1].index('drawn')

# ---- one process or two
TWO = '''
import os, sys, torch
sys.path.insert(0,{tests!r})
from test_rl import *
import dualmation.rl
torch.set_num_threads(1)
RANK,WORLD = int(os.environ.get('RANK',0)),int(os.environ.get('WORLD_SIZE',1))
SAID = torch.tensor([[4,5,2],[6,7,2],[5,8,2],[7,6,2],[8,4,2],[4,6,2],[5,5,2],[7,7,2]]) # what sample k says, whoever draws it
dualmation.rl.decode = lambda model, rows, *a: SAID[RANK*len(rows):][:len(rows)]
tr = run({out!r}+(f'/{{RANK}}' if RANK else ''),2,seed=3,max_grad_norm=0.,lr_scheduler_type='constant',bf16=False)
if RANK==0: torch.save({{k.replace('module.',''):v.cpu() for k,v in tr.model.state_dict().items() if 'lora' in k}},{file!r})
'''
def test_two_processes_give_the_update_of_one(tmp_path):
    import subprocess, sys
    from pathlib import Path
    got = []
    for world in (1,2):
        f,py = tmp_path/f'{world}.pt',tmp_path/f'{world}.py'; py.write_text(TWO.format(tests=str(Path(__file__).parent),out=str(tmp_path/f'run{world}'),file=str(f)))
        x = subprocess.run([sys.executable,'-m','torch.distributed.run','--standalone',f'--nproc_per_node={world}',str(py)],capture_output=True,text=True,timeout=400,env=os.environ|dict(OMP_NUM_THREADS='1',CUDA_VISIBLE_DEVICES=''))
        assert x.returncode==0,x.stderr[-3000:]
        got.append(torch.load(f))
    a,b = got; assert a.keys()==b.keys() and max(float((a[k]-b[k]).abs().max()) for k in a)<1e-5
    assert max(float(a[k].abs().max()) for k in a if 'lora_B' in k)>1e-4 # they did learn

# ---- faults in the middle of a step
LOOP = 'from manim import *\nclass H(Scene):\n    def construct(self):\n        while True: pass\n'
FINE = 'from manim import *\nclass F(Scene):\n    def construct(self):\n        self.play(FadeIn(Text("The slope of the loss")))\n        self.play(Create(Circle()))\n        self.wait(2)\n'
def test_a_step_ends_when_a_scene_hangs_and_a_worker_dies(tmp_path):
    from dualmation.render import default_renderer
    scenes = lambda text,c: (SceneCode(LOOP if 'king' in text else FINE,'H' if 'king' in text else 'F'),'')
    killed = []
    def kill():
        end = time.time()+240
        while time.time()<end and not killed:
            time.sleep(1); ws = [w for w in list(default_renderer().all) if w.proc.poll() is None]
            if ws: ws[0].proc.kill(); killed.append(1)
    m,tok = sentence_model(SAY); c = RLConfig(out=str(tmp_path),concepts=('Slope',),steps=2,prompts_per_step=1,generations=4,max_completion=2,save_every=1,seed=1)
    t = threading.Thread(target=kill); t.start(); tr = train(c,Judge(timeout=8,workers=2),m,tok,prompt=lambda k: SAY[2]+'\n',to_scene=scenes); t.join()
    ss = Record(tmp_path).read('samples.jsonl'); assert killed and tr.state.global_step==2 and len(ss)==8
    assert all(s['total']==0 and s['reason'] for s in ss if 'king' in s['completion'])
def test_a_full_disk_stops_with_a_checkpoint_that_resumes(tmp_path, monkeypatch):
    add,n = Record.add,[0]
    def full(self, file, **kw):
        n[0] += file=='samples.jsonl'
        if n[0]>13: raise OSError(28,'No space left on device')
        return add(self,file,**kw)
    monkeypatch.setattr(Record,'add',full); args = dict(prompt=lambda k: SAY[2]+'\n',to_scene=words_scene)
    c = RLConfig(out=str(tmp_path),concepts=('Slope',),steps=5,prompts_per_step=1,generations=4,max_completion=3,save_every=2); m,tok = sentence_model(SAY)
    with pytest.raises(OSError,match='No space'): train(c,ByWords(),m,tok,**args)
    assert last_checkpoint(tmp_path).endswith('checkpoint-2')
    monkeypatch.setattr(Record,'add',add); m,tok = sentence_model(SAY); assert train(c,ByWords(),m,tok,**args).state.global_step==5
