"""Run the hostile corpus against one sandbox setting and print what happened as JSON.

    python tests/hostile_harness.py '{"sandbox": "full", "abi": 1}' [case ...]

Effects are measured from outside: a planted secret that turns up, a listener that is reached, a folder, cache or neighbour
that changes, a process or shared memory left behind. No process is ever signalled that was not started here.
"""
import hashlib, json, os, resource, secrets, shutil, socket, stat, subprocess, sys, tempfile, threading, time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from dualmation.render import Renderer, RenderError

HERE,TIMEOUT = Path(__file__).parent/'hostile',1.5

class Case:
    "One attack with a world of its own: secrets, a folder, a cache, listeners, a neighbour."
    def __init__(self, entry, top):
        self.entry,self.name = entry,entry['file']; self.top = Path(top)/self.name[:3]; self.hits = []
        self.canary = 'CANARY-'+secrets.token_hex(8)
        for d in ('home/.ssh','outside','texcache','otherjob'): (self.top/d).mkdir(parents=True)
        for f in ('secret.txt','home/.ssh/id_rsa','otherjob/scene.py'): (self.top/f).write_text(self.canary)
        for f in ('outside/keep.txt','readable.txt'): (self.top/f).write_text('keep'); os.utime(self.top/f,(1e9,1e9))
        (self.top/'secret.svg').write_text('<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>')
        self.listen(); self.start_victim()

    def listen(self):
        self.tcp = socket.create_server(('127.0.0.1',0)); self.udp = socket.socket(socket.AF_INET,socket.SOCK_DGRAM); self.udp.bind(('127.0.0.1',0))
        self.socks = [self.tcp,self.udp]
        if 'abstract' in self.name:
            a = socket.socket(socket.AF_UNIX); self.socks.append(a)
            try: a.bind('\0dmcanary'); a.listen(5); threading.Thread(target=self.serve,args=(a,),daemon=True).start()
            except OSError: pass
        threading.Thread(target=self.serve,args=(self.tcp,),daemon=True).start()
        threading.Thread(target=self.datagrams,daemon=True).start()

    def serve(self, s):
        try:
            while True:
                c,_ = s.accept(); self.hits.append('net'); c.settimeout(.5)
                try: c.recv(100); c.send(b'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi')
                except OSError: pass
                c.close()
        except OSError: pass

    def datagrams(self):
        try:
            while True: self.udp.recvfrom(100); self.hits.append('udp')
        except OSError: pass

    def start_victim(self):
        code = f'import ctypes,time;b=ctypes.create_string_buffer(b"{self.canary}");print("%x"%ctypes.addressof(b),flush=True);time.sleep(120)'
        self.victim = subprocess.Popen([sys.executable,'-I','-S','-c',code],stdout=subprocess.PIPE,stderr=subprocess.DEVNULL,text=True,env={'S':self.canary})
        self.addr = self.victim.stdout.readline().strip()

    def victim_state(self):
        v = self.victim
        if v.poll() is not None: return 'dead'
        return str((resource.prlimit(v.pid,resource.RLIMIT_NOFILE),sorted(os.sched_getaffinity(v.pid)),os.getpriority(0,v.pid),Path(f'/proc/{v.pid}/oom_score_adj').read_text()))

    def world(self):
        "Everything of the case's world that an attack could change."
        out = {'victim':self.victim_state()}
        for d,_,fs in os.walk(self.top):
            for f in fs:
                p = os.path.join(d,f); s = os.lstat(p)
                out[p] = (s.st_mode,s.st_size,int(s.st_mtime),hashlib.sha256(Path(p).read_bytes()).hexdigest() if stat.S_ISREG(s.st_mode) else '')
        return out

    def source(self):
        t = self.top; src = (HERE/self.name).read_text()
        for k,v in dict(SECRET=t/'secret.txt',SECRET_PNG=t/'secret.png',SECRET_SVG=t/'secret.svg',HOME=t/'home',OUTSIDE=t/'outside',TEXCACHE=t/'texcache',OTHERJOB=t/'otherjob',
                        VICTIM=self.victim.pid,VICTIM_ADDR=self.addr,TCP=self.tcp.getsockname()[1],UDP=self.udp.getsockname()[1],SITEFILE=t/'readable.txt').items(): src = src.replace(f'@{k}@',str(v))
        return src

    def close(self):
        for s in self.socks: s.close()
        self.victim.kill(); self.victim.wait(); self.victim.stdout.close()

def status(r):
    "The manifest's word for how a rendering ended."
    e = r.error
    if e is None: return 'ok'
    for word,means in dict(longer='timeout',memory='memory',disk='disk',processor='cpu',killed='killed',forbidden='seccomp_kill').items():
        if e.kind!='scene' and word in e.message and 'Error' not in e.message: return means
    return 'error'

def marked(mark):
    "Processes that carry our mark in the environment they were started with."
    out = set()
    for p in os.listdir('/proc'):
        if p.isdigit():
            try:
                if mark in Path(f'/proc/{p}/environ').read_bytes(): out.add(int(p))
            except OSError: pass
    return out

def shm():
    try: return Path('/proc/sysvipc/shm').read_text().count('\n')
    except OSError: return 0

def run(case, renderer):
    "Run one case; returns its outcome."
    limit = TIMEOUT if 'timeout' in case.entry['expected']['sandbox_status_any_of'] else 30 # seconds
    before,t = case.world(),time.monotonic()
    r = renderer.render(case.source(),preview=True,timeout=limit,memory=1<<30)
    wall = time.monotonic()-t
    time.sleep(3.2 if 'orphan' in case.name and renderer.sandbox!='full' else .05)
    said = r.stdout+json.dumps(r.error.to_dict() if r.error else {})+r.trace.to_json()
    eff = [w for w in ('PWNED',) if w in r.stdout]
    if case.canary in said or case.canary.encode().hex() in said: eff.append('CANARY_LEAK')
    eff += sorted(set(case.hits))
    after = case.world()
    eff += ['CHANGED '+Path(k).name for k in {*before,*after} if before.get(k)!=after.get(k)]
    if wall>limit+8: eff.append(f'OVERRAN {wall:.1f}')
    return dict(status=status(r),effects=eff,wall=round(wall,2),error=r.error.to_dict() if r.error else None,tier=r.tier,plays=r.plays,duration=r.duration,
                texts=[i.text for s in r.trace.samples for i in s.items if i.text],stdout=r.stdout[-300:])

def main():
    base = json.loads(sys.argv[1]); only = sys.argv[2:]
    entries = [e for e in json.loads((HERE/'manifest.json').read_text()) if not only or any(e['file'].startswith(o) for o in only)]
    top = tempfile.mkdtemp(prefix='dualmation-hostile-'); shm0 = shm()
    mark = f'DUALMATION_PARENT={os.getpid()}\0'.encode()
    tmp0 = set(os.listdir(tempfile.gettempdir()))
    fds0 = len(os.listdir('/proc/self/fd'))
    try:
        with Renderer(workers=2,readable=[top+f'/{e["file"][:3]}/readable.txt' for e in entries],**base) as rr:
            try: rr.render('from manim import *\nclass A(Scene):\n  def construct(self): pass',preview=True)
            except RenderError as e: print(json.dumps(dict(refused=str(e),kind=e.kind))); return
            def one(e):
                c = Case(e,top)
                try: return e['file'],run(c,rr)
                finally: c.close()
            with ThreadPoolExecutor(2) as ex: cases = dict(ex.map(one,entries))
            zygotes = {p for w in rr.all if w.alive() for p in w.pids}; left = len(marked(mark)-zygotes)
        print(json.dumps(dict(uid=os.getuid(),cases=cases,shm=shm()-shm0,left=left,left_at_end=len(marked(mark)),fds=len(os.listdir('/proc/self/fd'))-fds0,
                              tmp=[t for t in set(os.listdir(tempfile.gettempdir()))-tmp0 if t.startswith('dualmation-') and 'hostile' not in t])))
    finally: shutil.rmtree(top,ignore_errors=True)

if __name__=='__main__': main()
