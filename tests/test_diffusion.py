"What the diffusion notebook shows badly: foreign pipelines, resumed and shared training, bad input, broken folders"
import json, os, subprocess, sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from dualmation.diffusion import (BackgroundPipeline, Painter, SceneryAutoencoder, TrainConfig, apart, cell_grid, contrast, export_pipeline, fit_basis, fit_lapped, letter_like, luminance,
                                  make_unet, mirror, rgb_of, settle, stage_of, theme_from_image, train, visual_prompt)
from dualmation.scenery import kinds, paint_scenery

ROOT = Path(__file__).resolve().parent.parent
WIDTHS = (16,32)

# ---- tiny pipelines of three classes, saved to disk

def clip_tokenizer(folder):
    from transformers import CLIPTokenizer
    chars = [chr(c) for c in range(33,127)]; vocab = ['<|startoftext|>','<|endoftext|>']+chars+[c+'</w>' for c in chars]
    folder.mkdir(parents=True,exist_ok=True); (folder/'vocab.json').write_text(json.dumps({v:i for i,v in enumerate(vocab)})); (folder/'merges.txt').write_text('#version: 0.2\n')
    t = CLIPTokenizer(str(folder/'vocab.json'),str(folder/'merges.txt')); t.model_max_length = 77; return t,len(vocab)

def clip_text(vocab, projection=False):
    from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection
    cfg = CLIPTextConfig(vocab_size=vocab,hidden_size=32,intermediate_size=37,num_attention_heads=4,num_hidden_layers=2,projection_dim=32,bos_token_id=0,eos_token_id=1,pad_token_id=1,hidden_act='gelu')
    return (CLIPTextModelWithProjection if projection else CLIPTextModel)(cfg)

def vae(): 
    from diffusers import AutoencoderKL
    return AutoencoderKL(block_out_channels=(8,16),in_channels=3,out_channels=3,down_block_types=('DownEncoderBlock2D',)*2,up_block_types=('UpDecoderBlock2D',)*2,latent_channels=4,norm_num_groups=4,sample_size=32)

def unet(**kw):
    from diffusers import UNet2DConditionModel
    return UNet2DConditionModel(block_out_channels=(8,16),layers_per_block=1,sample_size=16,in_channels=4,out_channels=4,down_block_types=('DownBlock2D','CrossAttnDownBlock2D'),
        up_block_types=('CrossAttnUpBlock2D','UpBlock2D'),norm_num_groups=4,attention_head_dim=4,**kw)

def stable_diffusion(tmp):
    from diffusers import DDIMScheduler, StableDiffusionPipeline
    t,n = clip_tokenizer(tmp/'tok')
    return StableDiffusionPipeline(vae=vae(),text_encoder=clip_text(n),tokenizer=t,unet=unet(cross_attention_dim=32),scheduler=DDIMScheduler(),safety_checker=None,feature_extractor=None,requires_safety_checker=False)

def stable_diffusion_xl(tmp):
    from diffusers import EulerDiscreteScheduler, StableDiffusionXLPipeline
    t,n = clip_tokenizer(tmp/'tok')
    u = unet(cross_attention_dim=64,addition_embed_type='text_time',addition_time_embed_dim=8,projection_class_embeddings_input_dim=6*8+32)
    return StableDiffusionXLPipeline(vae=vae(),text_encoder=clip_text(n),text_encoder_2=clip_text(n,True),tokenizer=t,tokenizer_2=t,unet=u,scheduler=EulerDiscreteScheduler())

def latent_consistency(tmp):
    from diffusers import LatentConsistencyModelPipeline, LCMScheduler
    t,n = clip_tokenizer(tmp/'tok')
    return LatentConsistencyModelPipeline(vae=vae(),text_encoder=clip_text(n),tokenizer=t,unet=unet(cross_attention_dim=32,time_cond_proj_dim=16),scheduler=LCMScheduler(original_inference_steps=10),
        safety_checker=None,feature_extractor=None,requires_safety_checker=False)

@pytest.mark.parametrize('make',[stable_diffusion,stable_diffusion_xl,latent_consistency])
def test_foreign_pipeline(make, tmp_path, monkeypatch):
    monkeypatch.setenv('HF_HUB_OFFLINE','1'); torch.manual_seed(0)
    p = make(tmp_path); name = type(p).__name__; p.save_pretrained(tmp_path/'m')
    q = Painter.from_pretrained(tmp_path/'m'); assert type(q.pipe).__name__==name and not q.own
    a,b = (q.paint('hills at night',size=(160,90),seed=4,num_inference_steps=2)[0] for _ in '12')
    assert a.image.size==(160,90) and (np.asarray(a.image)==np.asarray(b.image)).all() and a.theme['accents'] and a.model.endswith('m')

def test_foreign_options(tmp_path, monkeypatch):
    monkeypatch.setenv('HF_HUB_OFFLINE','1')
    stable_diffusion(tmp_path).save_pretrained(tmp_path/'m')
    q = Painter.from_pretrained(tmp_path/'m',dtype=torch.bfloat16,device='cpu',slicing=True); assert q.pipe.unet.dtype==torch.bfloat16
    with pytest.raises(ValueError,match='offload'): Painter.from_pretrained(tmp_path/'m',offload='disk')

# ---- models that cannot be had

@pytest.mark.parametrize('name',['stabilityai/stable-diffusion-2-1','/no/such/folder',''])
def test_missing_model_is_one_line(name, monkeypatch):
    monkeypatch.setenv('HF_HUB_OFFLINE','1')
    with pytest.raises(ValueError) as e: Painter.from_pretrained(name)
    assert '\n' not in str(e.value) and (name in str(e.value))

def test_folder_that_is_no_model(tmp_path):
    (tmp_path/'x').mkdir(); (tmp_path/'x'/'readme.txt').write_text('hello')
    with pytest.raises(ValueError) as e: Painter.from_pretrained(tmp_path/'x')
    assert '\n' not in str(e.value) and 'x' in str(e.value)

def test_broken_weights(tmp_path, monkeypatch):
    monkeypatch.setenv('HF_HUB_OFFLINE','1'); d = tmp_path/'m'; stable_diffusion(tmp_path).save_pretrained(d)
    (d/'unet'/'diffusion_pytorch_model.safetensors').write_bytes(b'\0'*100)
    with pytest.raises(ValueError) as e: Painter.from_pretrained(d)
    assert '\n' not in str(e.value) and 'StableDiffusionPipeline' in str(e.value)

# ---- a tiny model of our own

@pytest.fixture(scope='module')
def tiny(tmp_path_factory):
    "Latents and captions for training, and an autoencoder"
    d = tmp_path_factory.mktemp('tiny'); torch.manual_seed(0)
    ae = SceneryAutoencoder(patch=8,latent_channels=8,rank=16,width=8,depth=1).requires_grad_(False)
    ks = list(kinds)[:6]; q = [paint_scenery(k,0,(128,72)) for k in ks]
    x = np.stack([o.image for o in q]); fit_lapped(fit_basis(ae,[x]),[x]); np.save(d/'0.npy',x); (d/'0.json').write_text(json.dumps([dict(caption=o.caption,kind=o.kind) for o in q]))
    ae.save_pretrained(d/'ae'); return d

def config(d, out, steps): return TrainConfig(data=str(d),out=str(out),steps=steps,batch=4,lr=2e-3,warmup=2,save_every=3,widths=WIDTHS,dtype='no',ema=.9)

def same(a, b, tol): return max(float((a[k]-b[k]).abs().max()) for k in a)<=tol

def test_resume_equals_uninterrupted(tiny, tmp_path):
    ae = SceneryAutoencoder.from_pretrained(tiny/'ae'); train(config(tiny,tmp_path/'a',6),ae); train(config(tiny,tmp_path/'b',3),ae); train(config(tiny,tmp_path/'b',6),ae)
    a,b = (torch.load(tmp_path/o/'checkpoint.pt',weights_only=True) for o in 'ab')
    assert a['step']==b['step']==6 and same(a['ema'],b['ema'],0) and same(a['unet'],b['unet'],0) and a['hist']==b['hist']

def test_two_processes_equal_one(tiny, tmp_path):
    ae = SceneryAutoencoder.from_pretrained(tiny/'ae'); train(config(tiny,tmp_path/'one',4),ae)
    import socket
    with socket.socket() as s: s.bind(('127.0.0.1',0)); port = s.getsockname()[1]
    code = f"from dualmation.diffusion import *; train(TrainConfig(data={str(tiny)!r},out={str(tmp_path/'two')!r},steps=4,batch=4,lr=2e-3,warmup=2,save_every=3,widths={WIDTHS},dtype='no',ema=.9),SceneryAutoencoder.from_pretrained({str(tiny/'ae')!r}))"
    ps = [subprocess.Popen([sys.executable,'-c',code],cwd=ROOT,env=dict(os.environ,RANK=str(r),LOCAL_RANK=str(r),WORLD_SIZE='2',LOCAL_WORLD_SIZE='2',MASTER_ADDR='127.0.0.1',MASTER_PORT=str(port),ACCELERATE_USE_CPU='true',OMP_NUM_THREADS='1')) for r in range(2)]
    assert [p.wait(240) for p in ps]==[0,0]
    a,b = (torch.load(tmp_path/o/'checkpoint.pt',weights_only=True) for o in ('one','two'))
    assert same(a['unet'],b['unet'],5e-4) and np.allclose(a['hist'],b['hist'],atol=1e-4)

@pytest.fixture(scope='module')
def painter(tiny, tmp_path_factory):
    d = tmp_path_factory.mktemp('own'); torch.manual_seed(1)
    export_pipeline(SceneryAutoencoder.from_pretrained(tiny/'ae'),make_unet(8,WIDTHS).state_dict(),WIDTHS,d/'p'); return Painter.from_pretrained(d/'p')

def test_own_round_trip(painter, tmp_path):
    assert painter.own; painter.pipe.save_pretrained(tmp_path/'again'); q = Painter.from_pretrained(tmp_path/'again')
    a,b = (p.paint('a nebula',size=(96,54),num_inference_steps=2,sketch=0.)[0].image for p in (painter,q)); assert (np.asarray(a)==np.asarray(b)).all()

@pytest.mark.parametrize('size',[(8,8),(1279,721),(100,37),(54,96),(3000,300)])
def test_any_size(painter, size): assert painter.paint('waves',size=size,num_inference_steps=1,sketch=0.)[0].image.size==size

@pytest.mark.parametrize('kw,word',[(dict(num_inference_steps=0),'num_inference_steps'),(dict(num_inference_steps=10_000),'num_inference_steps'),(dict(size=(7,720)),'size'),(dict(size=(99999,720)),'size'),
    (dict(guidance_scale=float('nan')),'guidance_scale'),(dict(n=0),'n must'),(dict(darkness=2.),'darkness'),(dict(calm=-1.),'calm'),(dict(sketch=3.),'sketch')])
def test_bad_numbers(painter, kw, word):
    with pytest.raises(ValueError,match=word) as e: painter.paint('waves',**kw)
    assert '\n' not in str(e.value)

def test_long_and_empty_prompts(painter):
    assert painter.paint('glowing nebula '*5000,size=(64,36),num_inference_steps=1)[0].image.size==(64,36)
    for p in ('','  '):
        with pytest.raises(ValueError,match='empty'): painter.paint(p)
        with pytest.raises(ValueError,match='empty'): visual_prompt(p)

def test_callback_and_ranking(painter):
    seen = []; painter.pipe('waves',width=64,height=36,num_inference_steps=3,callback_on_step_end=lambda p,i,t,k: seen.append((i,k['latents'].shape)) or k); assert [s[0] for s in seen]==[0,1,2]
    b = painter.paint('waves',size=(160,90),n=3,num_inference_steps=1,sketch=0.); assert [r['score'] for r in b[0].ranking]==sorted((r['score'] for r in b[0].ranking),reverse=True) and b[0].seed==b[0].ranking[0]['seed']

def test_loop_is_closed(painter):
    b = painter.paint_loop('waves',size=(96,54),seconds=2,fps=12,keys=4,num_inference_steps=2); f = [x.astype(int) for x in b.frames]
    d = [np.abs(f[i]-f[i-1]).mean() for i in range(len(f))]; assert len(f)==24 and d[0]<=max(d[1:])*1.001 and max(d)>0

# ---- themes

@pytest.mark.parametrize('kind',['leaf','rays','paper','galaxy','bars','clouds'])
def test_theme_is_legible(kind):
    im = settle(Image.fromarray(paint_scenery(kind,5,(320,180)).image)); t = theme_from_image(im); im = stage_of(im)
    px = luminance(np.asarray(im.resize((96,54),Image.BOX)).reshape(-1,3)/255)
    for h in t['accents']+(t['text'],t['muted']): assert np.quantile(contrast(luminance(rgb_of(h)),px),.03)>=4.5
    assert len(set(t['accents']))==6 and apart(t['accents'])>.02

def test_letters_are_seen():
    from PIL import ImageDraw
    a = Image.new('RGB',(1280,720),'#101828'); d = ImageDraw.Draw(a)
    for y in range(80,640,70): d.text((80,y),'the quick brown fox jumps over the lazy dog',fill='#dddddd',font_size=40)
    assert letter_like(a)>.8 and letter_like(Image.fromarray(paint_scenery('silk',1,(512,288)).image))==0

def test_mirror_swaps_sides(): assert mirror('light from the left, empty right side')=='light from the right, empty left side'
def test_grids(): assert cell_grid(1280,720)==(9,16) and cell_grid(720,1280)==(16,9) and all(o>=5 for o in cell_grid(8000,10))
