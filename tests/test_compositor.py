"Compositor: exact blending, odd backgrounds, time, outputs, legibility, interrupts"
import itertools,os,shutil,signal,subprocess,sys,textwrap,time,wave,warnings
from collections import namedtuple
from pathlib import Path
import av,numpy as np,pytest
from PIL import Image,ImageDraw,ImageFont
from dualmation import compositor as C
from dualmation.compositor import Compositor,Backdrop,Motion,composite_frame,premultiply,unpremultiply,MODES

Frame = namedtuple('Frame','rgba repeat box',defaults=(1,None))
Item = namedtuple('Item','id kind box fill stroke opacity text text_height source group')
Sample = namedtuple('Sample','t inside items'); Trace = namedtuple('Trace','samples')
EDGE = np.array([0,1,2,63,64,65,127,128,129,191,192,253,254,255],np.uint8)

# ---- blending, against a float64 reference written from the W3C text (Compositing and Blending Level 1, 9.1)
def ref_B(mode, cb, cs):
    if mode=='normal': return cs
    if mode=='multiply': return cb*cs
    if mode=='screen': return 1-(1-cb)*(1-cs)
    if mode=='darken': return min(cb,cs)
    if mode=='lighten': return max(cb,cs)
    def hard(b,s): return b*2*s if s<=.5 else ref_B('screen',b,2*s-1)
    if mode=='overlay': return hard(cs,cb)
    D = ((16*cb-12)*cb+4)*cb if cb<=.25 else cb**.5
    return cb-(1-2*cs)*cb*(1-cb) if cs<=.5 else cb+(2*cs-1)*(D-cb)

def lin(v): return v/12.92 if v<=.04045 else ((v+.055)/1.055)**2.4
def enc(v): return v*12.92 if v<=.0031308 else 1.055*v**(1/2.4)-.055

def ref(mode, s, a, b, linear, opacity):
    "premultiplied s, alpha a, backdrop b, all bytes -> float64 byte value"
    al,cb = a/255,b/255
    cs = min(1.,s/a) if a else 0.
    if linear: cb,cs = lin(cb),lin(cs)
    al *= opacity
    co = (1-al)*cb+al*ref_B(mode,cb,cs)
    return 255*(enc(co) if linear else co)

def edge_pixels():
    a,c,b = (o.ravel() for o in np.meshgrid(EDGE,EDGE,EDGE))
    return premultiply(np.stack([c,c[::-1],c,a],-1)[None]), np.stack([b,b,b[::-1]],-1)[None]

def random_pixels(n=3000):
    rng = np.random.default_rng(1)
    return premultiply(rng.integers(0,256,(1,n,4),dtype=np.uint8)), rng.integers(0,256,(1,n,3),dtype=np.uint8)

@pytest.mark.parametrize('opacity',[1.,.4])
@pytest.mark.parametrize('linear',[False,True])
@pytest.mark.parametrize('mode',list(MODES))
def test_modes_match_reference(mode, linear, opacity):
    for fg,bg in (edge_pixels(),random_pixels()):
        got = composite_frame(fg,bg,mode=mode,linear=linear,opacity=opacity).astype(float)
        want = np.array([[ref(mode,int(fg[0,i,k]),int(fg[0,i,3]),int(bg[0,i,k]),linear,opacity) for k in range(3)] for i in range(fg.shape[1])])
        assert abs(got[0]-want).max()<.52

def test_transparent_leaves_background_and_opaque_replaces_it():
    rng = np.random.default_rng(0); bg = rng.integers(0,256,(20,30,3),dtype=np.uint8)
    for mode in MODES: assert (composite_frame(np.zeros((20,30,4),np.uint8),bg,mode=mode)==bg).all()
    fg = np.dstack([rng.integers(0,256,(20,30,3)),np.full((20,30),255)]).astype(np.uint8)
    assert (composite_frame(fg,bg)==fg[...,:3]).all()

def test_too_bright_for_its_alpha_is_clipped_not_wrapped():
    fg = np.full((1,1,4),(200,200,200,10),np.uint8)
    assert (composite_frame(fg,np.full((1,1,3),250,np.uint8))==255).all()

def test_no_dark_fringe():
    cov = np.arange(256,dtype=np.uint8)
    fg = premultiply(np.stack([np.full(256,255)]*3+[cov],-1)[None].astype(np.uint8))
    assert (composite_frame(fg,np.full((1,256,3),255,np.uint8))==255).all()

def test_sizes_must_agree():
    with pytest.raises(ValueError,match='differ in size'): composite_frame(np.zeros((2,2,4),np.uint8),np.zeros((3,2,3),np.uint8))
    with pytest.raises(ValueError,match='no blend mode'): composite_frame(np.zeros((2,2,4),np.uint8),np.zeros((2,2,3),np.uint8),mode='dodge')

# ---- streaming
def blob(i, w=96, h=64):
    a = np.zeros((h,w,4),np.uint8); x = 5+i*3%60; a[10+i%20:30+i%20,x:x+25] = (60,90,20,200)
    return a

def box_of(a, b):
    y,x = np.nonzero((a!=b).any(-1))
    return (int(x.min()),int(y.min()),int(x.max())+1,int(y.max())+1) if len(x) else (0,0,0,0)

def test_boxes_give_the_same_as_whole_frames(tmp_path):
    bg = np.random.default_rng(0).integers(0,256,(64,96,3),dtype=np.uint8); prev = np.zeros((64,96,4),np.uint8)
    c = Compositor(tmp_path/'a.mp4',bg,size=(96,64))
    seen = []
    put = c.sink.put
    c.sink.put = lambda *a: (put(*a), seen.append((c.rgbx.copy(),[p.copy() for p in c.sink.canvas.planes])))
    fs = [blob(i) for i in range(20)]
    for f in fs: c.write(Frame(f,1,None if f is fs[0] else box_of(f,prev))); prev = f
    c.close()
    for f,(rgbx,planes) in zip(fs,seen):
        assert (rgbx[...,:3]==composite_frame(f,bg)).all()
        for p,q in zip(planes,C._planes(c.sink.canvas._convert(rgbx))): assert (p==q).all()

def probe(path):
    with av.open(str(path)) as f:
        s = f.streams.video[0]; frames = [(o.time,o.to_ndarray(format='rgb24')) for o in f.decode(s)]
        return dict(frames=frames,duration=float(f.duration)/1e6,size=(s.width,s.height),codec=s.codec_context.name)

SAME_FILM = '''
import sys, hashlib, av, numpy as np
from dualmation.compositor import Compositor, Motion
rng = np.random.default_rng(0)
bg = np.cumsum(np.cumsum(rng.normal(size=(240,428,3)),0),1); bg = ((bg-bg.min())/np.ptp(bg)*160).astype(np.uint8)
with Compositor('o.mp4', bg, size=(428,240), fps=10, motion=Motion()) as c:
    for i in range(80):
        f = np.zeros((240,428,4),np.uint8); f[60:120,20+3*i:90+3*i] = 255
        c.write(f)
with av.open('o.mp4') as f: print(hashlib.sha1(b''.join(bytes(p) for p in f.demux(video=0))).hexdigest())
'''

def test_same_frames_same_film_whatever_lies_in_memory(tmp_path):
    "At a width where libx264 would read what nobody wrote"
    def film(fill): return subprocess.run([sys.executable,'-c',SAME_FILM],cwd=tmp_path,env=os.environ|{'MALLOC_PERTURB_':str(fill)},check=True,capture_output=True,text=True).stdout
    assert film(0)==film(1)==film(2)


@pytest.mark.parametrize('suffix',['.mp4','.webm','.mov','.mkv'])
def test_frozen_frames_last_as_long_as_they_should(tmp_path, suffix):
    with Compositor(tmp_path/f'a{suffix}','#336699',size=(64,48),fps=30) as c:
        c.write(Frame(blob(0,64,48),45)); c.write(Frame(blob(8,64,48),1)); c.write(Frame(blob(16,64,48),74))
    p = probe(c.film.path)
    assert abs(p['duration']-4)<.04 and c.film.duration==4 and c.film.n_encoded==3
    assert [round(t*30) for t,_ in p['frames']]==[0,1,2,3,45,46,117,118,119]

def test_last_frame_keeps_its_duration_among_b_frames(tmp_path):
    bg = stripes(640,360)
    for suffix in ('.mp4','.mkv','.webm'):
        with Compositor(tmp_path/f'a{suffix}',bg,size=(640,360),fps=30) as c:
            for i in range(30): c.write(Frame(blob(i,640,360)))
            c.write(Frame(blob(31,640,360),30))
        with av.open(str(c.film.path)) as f:
            assert abs(f.duration/1e6-2)<.02
            ts = [round(o.time*30) for o in f.decode(video=0)]
        assert ts==[*range(31),57,58,59]

@pytest.mark.parametrize('size',[(90,160),(97,55),(16,16)])
def test_any_size(tmp_path, size):
    with Compositor(tmp_path/'a.mp4','#336699',size=size) as c: c.write(np.zeros((size[1],size[0],4),np.uint8))
    p = probe(c.film.path)
    assert p['size']==tuple(s+s%2 for s in size)
    assert abs(p['frames'][0][1].reshape(-1,3).mean(0)-(0x33,0x66,0x99)).max()<3

def test_colour_survives(tmp_path):
    for col in ('#ff0000','#00ff00','#0000ff','#808080','#0f1724','#ffffff'):
        with Compositor(tmp_path/'a.mp4',col,size=(64,64)) as c: c.write(np.zeros((64,64,4),np.uint8))
        assert abs(probe(c.film.path)['frames'][0][1].reshape(-1,3).mean(0)-np.array(C.ImageColor.getrgb(col))).max()<3

def test_error_in_the_thread_comes_out_and_no_file_stays(tmp_path):
    def bad():
        yield np.zeros((48,64,3),np.uint8)
        raise OSError('camera unplugged')
    c = Compositor(tmp_path/'a.mp4',bad(),size=(64,48))
    with pytest.raises(OSError,match='unplugged'):
        for i in range(200): c.write(blob(i,64,48))
        c.close()
    assert not list(tmp_path.iterdir())

@pytest.mark.parametrize('at',[0,7])
def test_fault_of_the_encoder_comes_out_and_no_file_stays(tmp_path, at):
    c = Compositor(tmp_path/'a.mp4','#203040',size=(96,64)); mux,n = c.sink._mux,[0]
    def full(packets):
        n[0] += 1
        if n[0]>at: raise OSError(28,'No space left on device')
        mux(packets)
    c.sink._mux = full
    with pytest.raises(OSError,match='No space'):
        for i in range(200): c.write(Frame(blob(i),1,None))
        c.close()
    assert not os.listdir(tmp_path) and not c.sink.thread.is_alive() and not c._thread.is_alive()

def test_a_picture_in_the_encoders_queue_does_not_change(tmp_path):
    c = Compositor(tmp_path/'a.mp4','#203040',size=(96,64)); canvas = c.sink.canvas
    a = canvas.take(); was = [p.copy() for p in C._planes(a)]; c.rgbx[20:40,20:40,:3] = 255; canvas.update((20,20,40,40)) # a part
    b = canvas.take(); c.rgbx[...] = 99; canvas.update() # everything
    assert all((p==q).all() for p,q in zip(C._planes(a),was)) and canvas.take() is not canvas.take()
    assert len({np.concatenate([p.ravel() for p in C._planes(f)]).tobytes() for f in (a,b,canvas.frame)})==3
    c.abort()

def test_wrong_frame_size_and_no_frame(tmp_path):
    with pytest.raises(ValueError,match='the film 64x48'):
        with Compositor(tmp_path/'a.mp4',size=(64,48)) as c: c.write(np.zeros((10,10,4),np.uint8))
    with pytest.raises(ValueError,match='no frame'):
        with Compositor(tmp_path/'a.mp4',size=(64,48)): pass
    assert not list(tmp_path.iterdir())

def test_an_older_film_survives_a_failure(tmp_path):
    p = tmp_path/'a.mp4'; p.write_bytes(b'older')
    with pytest.raises(RuntimeError):
        with Compositor(p,size=(64,48)) as c: c.write(blob(0,64,48)); raise RuntimeError
    assert p.read_bytes()==b'older' and [o.name for o in tmp_path.iterdir()]==['a.mp4']

def test_interrupt_leaves_nothing(tmp_path):
    code = f'''import numpy as np,time
from dualmation.compositor import Compositor
with Compositor({str(tmp_path/"a.mp4")!r},'#123456',size=(64,48)) as c:
    print('go',flush=True)
    while True: c.write(np.random.default_rng(0).integers(0,9,(48,64,4),dtype=np.uint8)); time.sleep(.01)'''
    p = subprocess.Popen([sys.executable,'-c',code],stdout=subprocess.PIPE,stderr=subprocess.DEVNULL,cwd=Path(C.__file__).parents[1])
    assert p.stdout.readline()==b'go\n'
    time.sleep(.3); p.send_signal(signal.SIGINT)
    assert p.wait(20)!=0 and not list(tmp_path.iterdir())

# ---- backgrounds
def stripes(w, h): return np.dstack([np.tile(np.linspace(0,255,w),(h,1)),np.full((h,w),60),np.tile(np.linspace(0,255,h)[:,None],(1,w))]).astype(np.uint8)
def shown(src, size=(64,48)): b = Backdrop(src,size,30); b.advance(0); return b.rgbx[...,:3]

def test_odd_pictures_become_the_right_picture(tmp_path):
    want = np.asarray(C.fit_background(stripes(640,480),(64,48))).astype(int); im = Image.fromarray(stripes(640,480))
    def near(src, tol=4): assert abs(shown(src).astype(int)-want).mean()<tol
    im.save(tmp_path/'a.png'); near(tmp_path/'a.png'); near(im); near(str(tmp_path/'a.png'))
    im.convert('CMYK').save(tmp_path/'cmyk.jpg',quality=95); near(tmp_path/'cmyk.jpg',9)
    im.convert('P',palette=Image.ADAPTIVE,colors=256).save(tmp_path/'p.gif'); near(tmp_path/'p.gif',9)
    ex = Image.Exif(); ex[0x112] = 6
    im.rotate(90,expand=True).save(tmp_path/'exif.jpg',exif=ex,quality=95); near(tmp_path/'exif.jpg')
    grey = np.asarray(im.convert('L')); Image.fromarray((grey.astype(np.uint16)*257)).save(tmp_path/'g16.png')
    assert abs(shown(tmp_path/'g16.png')[...,0].astype(int)-np.asarray(C.fit_background(grey,(64,48)))[...,0]).mean()<2
    Image.fromarray(grey.astype(np.float32)/255).save(tmp_path/'f.tiff')
    assert abs(shown(tmp_path/'f.tiff')[...,0].astype(int)-np.asarray(C.fit_background(grey,(64,48)))[...,0]).mean()<2
    Image.new('RGB',(1,1),(9,99,200)).save(tmp_path/'one.png'); assert (shown(tmp_path/'one.png')==(9,99,200)).all()
    Image.new('RGB',(20000,30),(9,99,200)).save(tmp_path/'wide.png'); assert (shown(tmp_path/'wide.png')==(9,99,200)).all()
    Image.new('RGBA',(8,8),(255,255,255,0)).save(tmp_path/'clear.png'); assert (shown(tmp_path/'clear.png')==0).all()
    Image.new('LA',(8,8),(255,128)).save(tmp_path/'la.png'); assert abs(shown(tmp_path/'la.png').astype(int)-128).max()<=1

def test_nothing_is_stretched():
    a = np.zeros((100,400,3),np.uint8); a[:,150:250] = 255             # a square in the middle of a panorama
    assert abs(shown(a,(100,100)).astype(int)-255).max()==0

def test_animated_pictures_move(tmp_path):
    ims = [Image.new('RGB',(32,24),(v,v,v)) for v in (0,120,240)]
    for n in ('a.gif','a.webp','a.png'): 
        ims[0].save(tmp_path/n,save_all=True,append_images=ims[1:],duration=100,loop=0,**(dict(lossless=True) if n=='a.webp' else {}))
        b = Backdrop(tmp_path/n,(32,24),30,loop='jump'); seen = []
        for i in range(0,18): b.advance(i); seen.append(int(b.rgbx[5,5,0]))
        assert seen==[0]*3+[120]*3+[240]*3+[0]*3+[120]*3+[240]*3

@pytest.mark.parametrize('name,data,says',[('web.png',b'<!doctype html><p>not found','neither a picture nor a film'),('empty.jpg',b'','empty'),
    ('cut.png',None,'cannot be read'),('none.png',False,'no such file'),('noise.mp4',bytes(range(256))*40,'neither')])
def test_bad_backgrounds_say_one_line(tmp_path, name, data, says):
    if data is None:
        Image.fromarray(stripes(300,200)).save(tmp_path/name); data = (tmp_path/name).read_bytes(); data = data[:len(data)//2]
    if data is not False: (tmp_path/name).write_bytes(data)
    with pytest.raises(ValueError,match=says) as e: Compositor(tmp_path/'a.mp4',tmp_path/name,size=(64,48))
    assert '\n' not in str(e.value) and name in str(e.value) and not (tmp_path/'a.mp4').exists()

@pytest.mark.parametrize('bg',['#zzz',[],object(),'.'])
def test_absurd_backgrounds(tmp_path, bg):
    with pytest.raises(ValueError): Compositor(tmp_path/'a.mp4',bg,size=(64,48))

def test_too_many_pixels_say_so(tmp_path, monkeypatch):
    Image.new('RGB',(300,300)).save(tmp_path/'big.png'); monkeypatch.setattr(Image,'MAX_IMAGE_PIXELS',1000)
    with pytest.raises(ValueError,match='too many pixels'): Backdrop(tmp_path/'big.png',(64,48),30)

# ---- moving backgrounds
def grey_film(path, levels, fps=10):
    with Compositor(path,[np.full((48,64,3),v,np.uint8) for v in levels],size=(64,48),fps=fps,loop='hold') as c: c.write(Frame(np.zeros((48,64,4),np.uint8),len(levels)))
    return path

def test_film_behind_a_film_at_another_rate(tmp_path):
    src = grey_film(tmp_path/'bg.mp4',range(0,200,10))                    # 20 frames at 10 a second
    with Compositor(tmp_path/'a.mp4',src,size=(64,48),fps=25,loop='hold') as c: c.write(Frame(np.zeros((48,64,4),np.uint8),50))
    p = probe(c.film.path)
    assert c.film.n_frames==50 and c.film.n_encoded==20                   # nothing changed between: nothing encoded
    for t,a in p['frames']: assert abs(a.mean()-10*int(t*10+1e-6))<4

def test_loop_closes_without_a_jump(tmp_path):
    src = grey_film(tmp_path/'bg.mp4',range(0,240,6),10); b = Backdrop(src,(64,48),10); lv = []
    for i in range(110): b.advance(i); lv.append(int(b.rgbx[0,0,0]))
    assert max(abs(np.diff(lv)))<=24 and min(lv[60:])<80
    b = Backdrop([np.full((8,8,3),v,np.uint8) for v in (0,50,100)],(8,8),30,loop='pingpong'); lv = []
    for i in range(9): b.advance(i); lv.append(int(b.rgbx[0,0,0]))
    assert lv==[0,50,100,50]*2+[0]

def test_iterator_is_taken_once_and_then_held(tmp_path):
    with Compositor(tmp_path/'a.mp4',(np.full((48,64,3),v,np.uint8) for v in (0,100,200)),size=(64,48)) as c: c.write(Frame(np.zeros((48,64,4),np.uint8),10))
    assert [round(a.mean()/100) for _,a in probe(c.film.path)['frames']][:3]==[0,1,2] and c.film.n_frames==10

def test_motion_is_slow_and_closed():
    b = Backdrop(stripes(640,480),(160,120),30,motion=Motion(period=4)); prev = None; first = None
    for i in range(121):
        b.advance(i); a = b.rgbx[...,:3].astype(int)
        if prev is not None: assert 0<=abs(a-prev).mean()<2
        prev = a; first = a if first is None else first
    assert abs(first-prev).max()<=1

# ---- legibility
def label(s, xy=(20,60), size=22, fill='#ffffff', wh=(320,180), id=1):
    im = Image.new('RGBA',wh); dr = ImageDraw.Draw(im); f = ImageFont.load_default(size=size)
    dr.text(xy,s,font=f,fill=fill); b = dr.textbbox(xy,s,font=f); w,h = wh
    return premultiply(np.asarray(im)), Item(id,'text',(b[0]/w,b[1]/h,b[2]/w,b[3]/h),fill,fill,1.,s,.72*size/h,'Text',id)

def test_luminance_and_contrast():
    assert abs(C.contrast(C.luminance([255,255,255]),C.luminance([0,0,0]))-21)<1e-3
    assert abs(C.contrast(C.luminance([118,118,118]),C.luminance([255,255,255]))-4.54)<.01

def bad_backgrounds(w, h):
    rng = np.random.default_rng(0)
    y,x = np.mgrid[:h,:w]
    yield 'white',np.full((h,w,3),255,np.uint8)
    yield 'black',np.zeros((h,w,3),np.uint8)
    yield 'checks',(((x//9+y//9)%2)[...,None]*np.array([255,255,255])).astype(np.uint8)
    yield 'noise',rng.integers(0,256,(h,w,3),dtype=np.uint8)
    yield 'grey',np.full((h,w,3),128,np.uint8)
    yield 'yellow',np.full((h,w,3),(249,199,79),np.uint8)
    yield 'stripes',stripes(w,h)

@pytest.mark.parametrize('fill',['#ffffff','#f9c74f','#f94144','#101820','#4cc9f0'])
@pytest.mark.parametrize('size',[12,30])
def test_guard_makes_every_text_legible(fill, size):
    fg,it = label('Downhill',fill=fill,size=size)
    for name,bg in bad_backgrounds(320,180):
        g = C.Guard(Trace((Sample(0.,False,(it,)),)),[(0.,fg)]); rep = g.plan(lambda t: bg)
        assert not rep.low, (name,str(rep))
        out = (g.shown(lambda t: bg,rep.scrims,0.)+.5).astype(np.uint8)
        assert C._Spot(it,0.,fg,(320,180)).of(out)>=(3 if .72*size/180>=C.LARGE else 4.5)

def test_guard_does_nothing_where_nothing_is_wrong():
    fg,it = label('Downhill'); bg = np.full((180,320,3),(15,23,36),np.uint8)
    rep = C.Guard(Trace((Sample(0.,False,(it,)),)),[(0.,fg)]).plan(lambda t: bg)
    assert not rep.scrims and rep.change==0 and rep.texts[0].after==rep.texts[0].before

def test_guard_ignores_fading_and_leaving():
    fg,it = label('Downhill'); bg = np.full((180,320,3),(15,23,36),np.uint8)
    tr = Trace((Sample(0.,True,(it._replace(opacity=.2),)),Sample(1.,False,(it,)),Sample(2.,True,(it._replace(box=(-.5,.3,.1,.5)),))))
    rep = C.Guard(tr).plan(lambda t: bg)
    assert len(rep.texts)==1 and rep.texts[0].t==1. and not rep.scrims

def test_scrim_follows_and_leaves(tmp_path):
    bg = np.full((180,320,3),235,np.uint8); w,h = 320,180
    f0,i0 = label('Downhill',(20,60)); f1,i1 = label('Downhill',(180,60))
    tr = Trace((Sample(0.,False,(i0,)),Sample(1.,True,(i0,)),Sample(2.,False,(i1,)),Sample(3.,False,())))
    with Compositor(tmp_path/'a.mp4',bg,size=(w,h),fps=10,trace=tr,samples=[(0.,f0),(2.,f1)]) as c:
        c.write(Frame(f0,15)); c.write(Frame(f1,10)); c.write(Frame(np.zeros_like(f0),25))
    fr = {round(t*10):a for t,a in probe(c.film.path)['frames']}
    def at(n): return fr[max(k for k in fr if k<=n)].astype(int)
    left = (f0[64:84,24:90,3]==0)&(f1[64:84,24:90,3]==0)
    def behind(n, x): return at(n)[64:84,x:x+66][left].mean()
    assert behind(5,24)<190 and at(5)[64:84,230:].mean()>225              # dark behind the text, only there
    assert behind(21,24)>225 and at(21)[72,185:240].min()<170             # it followed
    assert abs(at(45)-235).max()<4                                        # and left
    assert not c.report.low and c.report.n_low_before==1 and all(o.measured for o in c.report.texts)

def test_guard_modes(tmp_path):
    fg,it = label('Downhill'); tr = Trace((Sample(0.,False,(it,)),)); bg = np.full((180,320,3),250,np.uint8)
    with pytest.warns(UserWarning,match='legibility'):
        with Compositor(tmp_path/'w.mp4',bg,size=(320,180),trace=tr,samples=[(0.,fg)],guard='warn') as c: c.write(Frame(fg,5))
    assert c.report.low and not c.report.scrims
    with warnings.catch_warnings():
        warnings.simplefilter('error')
        with Compositor(tmp_path/'o.mp4',bg,size=(320,180),trace=tr,samples=[(0.,fg)],guard='off') as c: c.write(Frame(fg,5))
    assert c.report is None
    with pytest.raises(ValueError,match='guard'): Compositor(tmp_path/'x.mp4',bg,guard='maybe')

def test_guard_on_an_iterator_and_a_moving_still(tmp_path):
    fg,it = label('Downhill'); tr = Trace((Sample(0.,False,(it,)),Sample(1.,False,(it,))))
    for bg,kw in (((np.full((180,320,3),v,np.uint8) for v in range(150,250,2)),{}),(np.full((180,320,3),240,np.uint8),dict(motion=True))):
        with Compositor(tmp_path/'a.mp4',bg,size=(320,180),trace=tr,samples=[(0.,fg),(1.,fg)],**kw) as c: c.write(Frame(fg,45))
        assert c.film.n_frames==45 and not c.report.low and c.report.n_low_before

# ---- outputs
def ramp(w=320, h=180):
    y,x = np.mgrid[:h,:w]
    return premultiply(np.dstack([np.full((h,w),200),x*255//w,np.full((h,w),90),np.clip(3*(80-np.hypot(x-160,y-90)),0,255)]).astype(np.uint8))

@pytest.mark.parametrize('name,dec',[('a.webm',['-c:v','libvpx-vp9']),('a.mov',[]),('frames',None)])
def test_alpha_survives(tmp_path, name, dec):
    fg = ramp()
    with Compositor(tmp_path/name,'transparent',size=(320,180)) as c:
        for _ in range(4): c.write(fg)
    if dec is None: got = np.asarray(Image.open(tmp_path/name/'00003.png'))
    elif not shutil.which('ffmpeg'): pytest.skip('checked with ffmpeg, which is not installed')
    else:
        r = subprocess.run(['ffmpeg','-v','error',*dec,'-i',tmp_path/name,'-frames:v','1','-f','rawvideo','-pix_fmt','rgba','-'],capture_output=True)
        got = np.frombuffer(r.stdout,np.uint8).reshape(180,320,4)
    want = unpremultiply(fg); v = want[...,3]>64
    assert abs(got[...,3].astype(int)-want[...,3]).max()<=(0 if dec is None else 8) and abs(got[...,3].astype(int)-want[...,3]).mean()<.7
    assert abs(got[v][:,:3].astype(int)-want[v][:,:3]).mean()<4

@pytest.mark.parametrize('name',['a.gif','a.webp'])
def test_small_moving_pictures(tmp_path, name):
    with Compositor(tmp_path/name,stripes(640,360),size=(640,360),fps=30) as c:
        for i in range(30): c.write(Frame(blob(i,640,360)))
        c.write(Frame(blob(29,640,360),30))
    im = Image.open(tmp_path/name); ms = 0
    for i in range(im.n_frames): im.seek(i); im.load(); ms += im.info['duration']
    assert im.size==(480,270) and abs(ms-2000)<120 and c.film.bytes<300_000 and [o.name for o in tmp_path.iterdir()]==[name]

def test_unknown_outputs(tmp_path):
    for n,kw in (('a.avi',{}),('a.mp4',dict(background='transparent')),('a.webm',dict(codec='h264'))):
        with pytest.raises(ValueError): Compositor(tmp_path/n,size=(64,48),**kw)
    assert not list(tmp_path.iterdir())

def tone(path, seconds=3):
    with wave.open(str(path),'wb') as f:
        f.setnchannels(1); f.setsampwidth(2); f.setframerate(44100)
        f.writeframes((np.sin(np.arange(int(44100*seconds))*.06)*9000).astype('<i2').tobytes())
    return path

@pytest.mark.parametrize('suffix,sound,subs',[('.mp4','aac','mov_text'),('.webm','opus','webvtt'),('.mkv','pcm_s16le','srt')])
def test_sound_and_subtitles(tmp_path, suffix, sound, subs):
    beats = [dict(text='One',start=0.,end=.5),dict(text='Zwei – äöü',start=.5,end=1.2)]
    with Compositor(tmp_path/f'a{suffix}','#333333',size=(64,48),audio=tone(tmp_path/'t.wav'),subtitles=beats) as c: c.write(Frame(blob(0,64,48),60))
    with av.open(str(c.film.path)) as f:
        assert [s.type for s in f.streams]==['video','audio','subtitle']
        assert f.streams[1].codec_context.name.replace('lib','')==sound and f.streams[2].codec_context.name==subs
        assert abs(float(f.duration)/1e6-2)<.1
        raw = b' '.join(bytes(p) for p in f.demux(f.streams[2]))
        assert 'Zwei – äöü'.encode() in raw
    for s in ('.srt','.vtt'):
        p = C.write_subtitles(beats,tmp_path/f'b{s}')
        with Compositor(tmp_path/'b.mp4','#333333',size=(64,48),subtitles=p) as c: c.write(Frame(blob(0,64,48),60))
        with av.open(str(c.film.path)) as f: assert [s.type for s in f.streams]==['video','subtitle']

def test_bad_tracks_say_one_line(tmp_path):
    (tmp_path/'x.wav').write_text('no sound')
    with pytest.raises(ValueError,match='audio'):
        with Compositor(tmp_path/'a.mp4','#333333',size=(64,48),audio=tmp_path/'x.wav') as c: c.write(blob(0,64,48))
    assert [o.name for o in tmp_path.iterdir()]==['x.wav']

def test_poster_and_sheet(tmp_path):
    with Compositor(tmp_path/'a.mp4','#203040',size=(128,72)) as c:
        for i in range(20): c.write(blob(i,128,72))
    assert C.poster(c.film.path).size==(128,72) and C.contact_sheet(c.film.path,width=300).size==(300,168)
    assert 'data:image/webp' in c.film._repr_html_()
