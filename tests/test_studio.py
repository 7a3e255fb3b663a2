"The studio: what its buttons do, `%%animate`, cancelling, the file of preferences, faults; and the page in a real browser, where there is one"
import json, os, re, shutil, subprocess, sys, threading, time
from dataclasses import replace
from pathlib import Path

import psutil, pytest

pytest.importorskip('ipywidgets', reason="the studio needs ipywidgets: pip install 'dualmation[studio]'")
from dualmation import studio
from dualmation.studio import Job, Progress, Studio, animate, is_scene, one_line, preferences, remember

SCENE = '''from manim import *
from dualmation.stage import *

class Fall(Explainer):
    def construct(self):
        self.title("Falling bodies")
        with self.beat("A stone falls faster and faster."): self.show(VGroup(*[Dot() for _ in range(4)]).arrange(DOWN))
'''
ROUND = 'class Round(Scene):\n    def construct(self):\n        self.play(Create(Circle(color=TEAL)))\n'
SLOW = 'from manim import *\nclass Slow(Scene):\n    def construct(self):\n        while True: self.add(Dot())\n'
SMALL = dict(quality='240p', fps=10)


def press(s, button):
    button.click()
    s.wait(240)
    assert not s.job.is_alive()


@pytest.fixture(scope='module')
def made(tmp_path_factory):
    "A studio with a film of two candidates"
    texts = iter([SCENE, SCENE.replace('A stone', 'A feather')]*50)
    s = Studio('Zymurgy of falling', out=tmp_path_factory.mktemp('studio'), warm=False, llm_model=lambda c: next(texts), candidates=2, **SMALL)
    press(s, s.go)
    assert s.progress.state=='done', s.trouble.value
    return s


@pytest.fixture
def film(made):
    "That studio, brought back to its first film after the test"
    was = made.animation,made.shots,made.config,made.out,made.preferences
    yield made
    made.animation,made.shots,made.config,made.out,made.preferences = was
    made._show(); made._say()


def jobs_of_workers():
    "Scenes being drawn: children of the warm workers' lanes"
    from dualmation.render import default_renderer
    ours = {p for w in default_renderer().all for p in w.pids}
    return [c for p in ours if psutil.pid_exists(p) for c in psutil.Process(p).children(recursive=True) if c.pid not in ours]


def test_a_film_shows_everything(made):
    s = made
    assert s.film.children[0].value==Path(s.animation.video).read_bytes() and s.code.value==s.animation.scene.code
    assert 'Fits the concept' in s.score.value and 'data:image/webp' in s.picture.value
    assert len(s.cards.children)==2 and [c.children[-1].disabled for c in s.cards.children]==[True, False]
    assert [w.value for w in s.side]==[0, 1] and all('<img' in p.value for p in s.seen)


def test_what_a_scene_says_is_escaped(made):
    s,k = made,made.shots[0].candidate
    html = studio.card_html('<b>x', replace(k, scene=replace(k.scene, origin='<script>alert(1)</script>'), note='<img onerror=x>'), '')
    assert '<script>' not in html and '<img onerror' not in html and '<b>x' not in html


def test_choose_another_scene(film):
    s = film
    press(s, s.cards.children[1].children[-1])
    assert 'A feather' in s.animation.scene.code and s.progress.stages==('render', 'save') and [c.children[-1].disabled for c in s.cards.children]==[False, True]


def test_every_take_keeps_its_own_folder(film):
    s,first = film,Path(film.animation.video)
    before = first.read_bytes()
    press(s, s.reroll)
    assert Path(s.animation.video).parent!=first.parent and first.read_bytes()==before
    assert s.animation.background.seed==1 and s.animation.scene.code==s.shots[0].code and len(s.shots)==2


@pytest.mark.parametrize('code, says', [('this is not Python', 'no Scene class|syntax|invalid'), (SCENE.replace('range(4)', 'range(1/0)'), 'line 7'), (SCENE.replace('import *\n', 'import *\nimport os\n', 1), 'import of os'), ('', 'no Scene class')])
def test_wrong_code_is_one_line_and_the_film_stays(film, code, says):
    s,video = film,film.animation.video
    s.code.value = code
    press(s, s.rerender)
    assert re.search(says, s.code_note.value) and 'Traceback' not in s.code_note.value and s.code_note.value.count('\n')==0
    assert s.animation.video==video and s.code.value==code and s.progress.state=='failed' and s.mend.layout.display is None


def test_code_is_mended_and_says_how(film):
    s = film
    s.code.value = SCENE.replace('Dot()', 'Dot(colour=RED)')
    press(s, s.rerender)
    assert 'Mended' in s.code_note.value and 'colour' in s.code_note.value and 'color=RED' in s.code.value and s.progress.state=='done'
    s.code.value = SCENE.replace('.arrange(DOWN)', '.arrange_downwards()')
    press(s, s.mend)
    assert s.code_note.value, 'a fault that rules cannot mend is told as well'


def test_rating(film, tmp_path):
    s = film
    s.preferences = tmp_path/'deep'/'choices.jsonl'
    s.better[0].click(); s.better[1].click()
    one,two = map(json.loads, s.preferences.read_text().splitlines())
    assert set(one)>={'concept', 'a', 'b', 'chosen', 'time'} and (one['chosen'], two['chosen'])==('a', 'b') and '2 choices' in s.rated.value
    a,b = preferences(s.preferences)
    assert (a['chosen'], a['rejected'])==(b['rejected'], b['chosen'])==(s.shots[0].code, s.shots[1].code) and 'Zymurgy' in a['prompt']
    s.side[1].value = s.side[0].value
    assert all(b.disabled for b in s.better)


def test_preferences_are_what_preference_training_takes(film, tmp_path):
    "TRL reads the pairs without further ado"
    datasets,trl = pytest.importorskip('datasets'),pytest.importorskip('trl')
    from trl.data_utils import is_conversational
    film.preferences = tmp_path/'p.jsonl'
    film.better[0].click()
    d = datasets.Dataset.from_list(preferences(film.preferences))
    assert set(d.column_names)=={'prompt', 'chosen', 'rejected'} and not is_conversational(d[0])


def test_a_broken_preference_file_names_its_line(made, tmp_path):
    a,b = (s.candidate.scene for s in made.shots)
    remember(tmp_path/'p.jsonl', 'x', a, b, 'a')
    with open(tmp_path/'p.jsonl', 'a') as f: f.write('{"half": \n')
    with pytest.raises(ValueError, match='line 2'): preferences(tmp_path/'p.jsonl')
    with pytest.raises(ValueError, match="'a' or 'b'"): remember(tmp_path/'p.jsonl', 'x', a, b, 'c')


@pytest.mark.parametrize('change, says', [(dict(concept='  '), 'concept is empty'), (dict(llm='no/such-model'), 'no/such-model'), (dict(diffusion='no/such-model'), 'no/such-model')])
def test_bad_choices_are_one_line(film, change, says, monkeypatch):
    monkeypatch.setenv('HF_HUB_OFFLINE', '1')
    s = film
    was = {k:getattr(s, k).value for k in change}
    try:
        for k,v in change.items(): getattr(s, k).value = v
        press(s, s.go)
        assert says in s.trouble.value and 'Traceback' not in s.trouble.value and not s.go.disabled and s.cancel.disabled
    finally:
        for k,v in was.items(): getattr(s, k).value = v


def test_folders_that_cannot_be_written(film):
    s = film
    s.out = Path('/proc/nowhere'); s.preferences = Path('/proc/nowhere/p.jsonl')
    press(s, s.go)
    assert 'cannot write to /proc/nowhere' in s.trouble.value
    s.better[0].click()
    assert 'cannot write to /proc/nowhere' in s.rated.value


def cancelled(s, when, folder):
    "Press Cancel once `when()` holds; the run has to end within 2 s and leave nothing"
    t = time.monotonic()
    while not when() and time.monotonic()-t<60: time.sleep(.02)
    assert s.job.is_alive(), s.trouble.value
    t = time.monotonic()
    s.cancel.click()
    took = time.monotonic()-t
    assert took<2 and not s.job.is_alive() and s.job.stopped and s.progress.state=='stopped', took
    assert not (s.out/folder).exists() and not jobs_of_workers() and not s.go.disabled and s.cancel.disabled
    return took


def asking(s, concept, llm):
    s.config = replace(s.config, llm_model=llm); s.llm.value = studio._text(llm); s.concept.value = concept
    s.go.click()


def endless(concept):
    import torch
    net = torch.nn.Linear(64, 64)
    while True: net(torch.zeros(8, 64))


def test_cancel_while_a_model_writes(film):
    asking(film, 'What is a catalyst?', endless)
    cancelled(film, lambda: film.progress.stage=='write' and film.progress.fraction>=.3, 'what-is-a-catalyst')


def test_cancel_while_scenes_are_tried(film):
    asking(film, 'What is a catalyst?', lambda c: SLOW)
    cancelled(film, lambda: film.progress.stage=='preview' and jobs_of_workers(), 'what-is-a-catalyst')


def test_cancel_while_the_film_is_drawn(film):
    "Not a file is left, and the next film is made by the same workers"
    s = film
    long = SCENE.replace('range(4)', 'range(40)').replace('A stone falls faster and faster.', 'A stone falls faster and faster. '*12)
    s.quality.value = '1080p'
    try:
        asking(s, 'What is a catalyst?', lambda c: long)
        cancelled(s, lambda: s.progress.stage=='render' and s.progress.fraction>0, 'what-is-a-catalyst')
    finally: s.quality.value = '240p'
    press(s, s.rerender)
    assert s.progress.state=='done'


def test_a_step_that_cannot_be_interrupted_is_left_behind(film):
    "A function that sleeps holds its thread; the page is free at once and the answer is dropped"
    s,free = film,threading.Event()
    asking(s, 'What is a catalyst?', lambda c: free.wait(30) and SCENE)
    while s.progress.fraction<.3 or s.progress.stage!='write': time.sleep(.02)
    old,t = s.job,time.monotonic()
    s.cancel.click()
    assert time.monotonic()-t<2 and old.is_alive() and 'dropped' in s.trouble.value and not s.go.disabled
    press(s, s.rerender)
    kept = s.animation
    assert s.progress.state=='done'
    free.set(); old.join(30)
    assert old.stopped and s.animation is kept and s.progress.state=='done'


def test_only_one_job_at_a_time(film):
    s = film
    asking(s, 'What is a catalyst?', endless)
    job = s.job
    s.go.click(); s.rerender.click()
    assert s.job is job and s.go.disabled and not s.cancel.disabled
    s.cancel.click()


def test_import_is_quick_and_brings_no_torch():
    r = subprocess.run([sys.executable, '-c', 'import time,sys; t=time.perf_counter(); import dualmation; print(time.perf_counter()-t); import dualmation.studio; print(int("torch" in sys.modules or "manim" in sys.modules))'], capture_output=True, text=True, check=True)
    seconds,heavy = r.stdout.split()
    assert float(seconds)<.3 and heavy=='0'


def test_without_ipywidgets_the_studio_says_what_to_install(monkeypatch):
    monkeypatch.setattr(studio, 'W', None)
    with pytest.raises(ImportError, match=r'dualmation\[studio\]'): Studio()


@pytest.fixture(scope='module')
def shell():
    from IPython.core.interactiveshell import InteractiveShell
    ip = InteractiveShell()
    ip.run_line_magic('load_ext', 'dualmation')
    return ip


def cell(ip, line, body, capsys):
    r = ip.run_cell(f'%%animate {line}\n{body}')
    return r,capsys.readouterr()


def test_magic_scene(shell, tmp_path, capsys):
    r,_ = cell(shell, f'--quality 240p --fps 10 --background "#203040" --out {tmp_path}', ROUND, capsys)
    assert 'animation.mp4' in r.result._repr_html_() and (tmp_path/'animation.mp4').stat().st_size>500 and 'class Round' in (tmp_path/'scene.py').read_text()


def test_magic_concept(shell, tmp_path, capsys):
    r,_ = cell(shell, f'--quality 240p --fps 10 --candidates 0 --background "#203040" --out {tmp_path}', 'Gradient\ndescent', capsys)
    assert r.result.scene.origin=='exemplar:gradient_descent' and r.result.background.model=='own' and '<img' in r.result._repr_html_()


@pytest.mark.parametrize('line, body, says', [('--quality 9p', ROUND, "quality '9p'"), ('--quality 9p', 'Tides', "quality '9p'"), ('--nonsense 1', 'Tides', '--nonsense'), ('', ROUND.replace('TEAL', 'TEEL'), "line 3: NameError: name 'TEEL'"),
    ('', ROUND.replace('Circle(', 'Circle('*2), 'line 3'), ('--background nothing.png', 'Tides', 'nothing.png'), ('--background nothing.png', ROUND, 'nothing.png'), ('--out /proc/x', ROUND, '/proc/x'), ('--seed one', 'Tides', 'seed')])
def test_magic_faults_are_one_line(shell, capsys, tmp_path, line, body, says):
    r,o = cell(shell, f'{"" if "--out" in line else f"--out {tmp_path} "}{line}', body, capsys)
    told = [l for l in (o.err+o.out).splitlines() if 'UsageError' in l and 'core.error' not in l]
    assert r.result is None and len(told)==1 and says in told[0], o


def test_magic_help(shell, capsys):
    _,o = cell(shell, '--help', 'x', capsys)
    assert '--quality' in o.out and '--background' in o.out and 'usage' in o.out


@pytest.mark.parametrize('text, scene', [('How do tides work?', False), ('Explain the class construct in Python', False), (ROUND, True), ('class struggle in\nthe 19th century', False), (SCENE, True)])
def test_scene_or_concept(text, scene): assert is_scene(text)==scene


def test_progress_never_goes_back():
    p,seen = Progress(state='running'),[]
    for s in p.stages:
        for f in (0., .3, 1.): p.tell(s, f, s); seen.append(p.total)
    assert seen==sorted(seen) and seen[-1]>.99 and 'aria-valuenow="100"' in p.html()


def test_unexpected_faults_have_their_name(): assert one_line(KeyError('x'))=="KeyError: 'x'" and len(one_line(ValueError('x'*900)))<=300


# The page in a browser

CHROME = next(filter(None, map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome'))), None)


@pytest.fixture(scope='module')
def page(tmp_path_factory):
    "The studio in Voilà, opened in a headless browser"
    pytest.importorskip('voila', reason="the page needs Voilà: pip install 'dualmation[studio]'")
    sync = pytest.importorskip('playwright.sync_api', reason='the browser test needs playwright: pip install playwright')
    if not CHROME: pytest.skip('the browser test needs Chromium: apt-get install chromium')
    import socket
    with socket.socket() as k: k.bind(('127.0.0.1', 0)); port = k.getsockname()[1]
    d = tmp_path_factory.mktemp('page')
    env = os.environ|dict(DUALMATION_STUDIO=json.dumps(dict(out=str(d/'films'), candidates=0, **SMALL)))
    with open(d/'log', 'w') as log: p = subprocess.Popen([sys.executable, '-m', 'voila', str(studio.APP), f'--port={port}', '--Voila.ip=127.0.0.1', '--no-browser'], env=env, stdout=log, stderr=log)
    try:
        with sync.sync_playwright() as w:
            b = w.chromium.launch(executable_path=CHROME, args=['--no-sandbox'])
            g = b.new_page(viewport=dict(width=1200, height=900))
            for i in range(120):
                try: g.goto(f'http://127.0.0.1:{port}/', timeout=90000); break
                except sync.Error: time.sleep(.5)
            g.films = d/'films'
            g.get_by_label('What should the film explain?').wait_for(timeout=90000)
            yield g
            kids = psutil.Process(p.pid).children(recursive=True)
            b.close()
            p.terminate(); p.wait(20)
            assert not psutil.wait_procs(kids, timeout=15)[1], 'a kernel or a worker is left'
    finally:
        if p.poll() is None: p.kill()


def until(g, what, seconds=240):
    t = time.monotonic()
    while time.monotonic()-t<seconds:
        if x:=what(): return x
        g.wait_for_timeout(150)
    raise AssertionError(g.locator('.dm').first.inner_text()[:800])


def bar(g):
    b = g.locator('[role=progressbar]')
    return int(b.first.get_attribute('aria-valuenow')) if b.count() else 0


def looks(g, name):
    "Screenshots go where `STUDIO_SHOTS` says, to be looked at"
    if not (to:=os.environ.get('STUDIO_SHOTS')): return
    for w,h in ((1200, 900), (400, 850), (1200, 3000), (400, 4600)):
        g.set_viewport_size(dict(width=w, height=h)); g.wait_for_timeout(400); g.screenshot(path=f'{to}/{name}_{w}x{h}.png')
    g.set_viewport_size(dict(width=1200, height=900))


@pytest.mark.browser
def test_browser(page):
    "Type a concept, watch the bar move, play the film; wrong code, other code, another background, rate, cancel; wide and narrow"
    g,press = page,lambda name: page.get_by_role('button', name=name, exact=True).click()
    looks(g, 'empty')
    g.get_by_label('What should the film explain?').fill('Gradient descent')
    press('Make the film')
    seen = set()
    until(g, lambda: seen.add(bar(g)) or g.locator('video').count())
    assert len(seen)>3, f'the bar did not move: {seen}'
    until(g, lambda: g.evaluate('document.querySelector("video").readyState')>=2, 30)
    at = lambda: g.evaluate('document.querySelector("video").currentTime')
    g.evaluate('document.querySelector("video").play()')
    a = at(); g.wait_for_timeout(1200)
    assert at()>a+.5 and g.evaluate('document.querySelector("video").videoWidth')==428
    unlabelled = g.evaluate('''[...document.querySelectorAll(".dm input,.dm textarea,.dm select")].filter(e => !(e.labels && e.labels.length && e.labels[0].innerText.trim())).length''')
    assert not unlabelled, f'{unlabelled} fields without a label'
    code = g.get_by_label('Manim code of the scene')
    good = code.input_value()
    code.fill(good.replace('self.title(', 'self.titel(', 1))
    press('Render again')
    until(g, lambda: g.locator('.dm-error', has_text='Not rendered').count())
    looks(g, 'wrong')
    code.fill(re.sub(r'self\.title\("[^"]*"', 'self.title("Walking downhill"', good, count=1))
    press('Render again')
    until(g, lambda: g.get_by_text('Scene 2, edited').count())
    until(g, lambda: g.get_by_role('button', name='B is better').is_visible())
    press('Paint another')
    until(g, lambda: g.get_by_text('seed 1 ·').count())
    until(g, lambda: g.get_by_role('button', name='Make the film').is_enabled())
    press('A is better')
    until(g, lambda: g.get_by_text('1 choice in').count(), 20)
    assert json.loads((g.films/'preferences.jsonl').read_text())['chosen']=='a'
    g.evaluate('v=document.querySelector("video");v.pause();v.currentTime=v.duration*.55')
    looks(g, 'done')
    for w in (1200, 400):
        g.set_viewport_size(dict(width=w, height=850))
        assert g.evaluate('Math.max(...[...document.querySelectorAll("*")].map(e => e.scrollWidth>e.clientWidth+1 && getComputedStyle(e).overflowX=="visible" && e.getBoundingClientRect().right>innerWidth+1 ? e.getBoundingClientRect().right : 0))')==0, f'wider than {w} px'
    g.set_viewport_size(dict(width=1200, height=900))
    g.get_by_label('Scenes to try').fill('2'); g.get_by_label('Scenes to try').press('Tab')
    g.get_by_label('What should the film explain?').fill('What is osmosis?')
    press('Make the film')
    until(g, lambda: 'Writing the scene' in (g.locator('li[aria-current=step]').first.inner_text() if g.locator('li[aria-current=step]').count() else ''))
    g.wait_for_timeout(1000)
    t = time.monotonic()
    press('Cancel')
    until(g, lambda: g.get_by_text('Stopped', exact=True).count(), 10)
    assert time.monotonic()-t<3.5 and not (g.films/'what-is-osmosis').exists()
