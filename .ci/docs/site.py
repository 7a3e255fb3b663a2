"""The site in _docs, from the notebooks: chapters with their outputs, a page of every module's public names with the cell that shows each in use,
tutorials and the gallery. mkdocs-material makes the pages; what stands here is what no library does. Usage: site.py [--check]"""
import base64, hashlib, html, inspect, json, logging, os, re, shutil, sys
from importlib.resources import files
from pathlib import Path
os.environ.update(NO_MKDOCS_2_WARNING='1', HF_HUB_OFFLINE='1', TOKENIZERS_PARALLELISM='false')
sys.path.insert(0, str(Path(__file__).parent))
from book import ROOT, NBS, Cell, chapters, tutorials, symbols, example, read
from links import broken
from configparser import ConfigParser
from fastcore.docments import docments, empty
from latex2mathml.converter import convert

HERE,WORK,OUT = Path(__file__).parent, ROOT/'_proc', ROOT/'_docs'
DOCS,HELD = WORK/'docs', WORK/'held'
cfg = ConfigParser(delimiters=['=']); cfg.read(ROOT/'settings.ini'); cfg = cfg['DEFAULT']
GIT = f"{cfg['git_url']}/blob/{cfg['branch']}"
lost = [] # Links of notebooks that lead nowhere
LONG = 34 # Exported cells of more lines are folded

# -- pages

class Page:
    "A markdown page; HTML that markdown must not touch is held aside and put back by hooks.py"
    def __init__(self, uri): self.uri,self.text,self.held = uri,[],{}
    def __call__(self, *s): self.text += [*s, '']
    def hold(self, h):
        k = f'held{len(self.held)}'
        self.held[k] = h
        self(f'@@{k}@@')
    def up(self): return '../'*self.uri.count('/')
    def asset(self, data, ext):
        "Write `data` once among the pictures of the site; its address seen from this page"
        name = f'{hashlib.sha1(data).hexdigest()[:12]}.{ext}'
        (DOCS/'pictures').mkdir(exist_ok=True)
        (DOCS/'pictures'/name).write_bytes(data)
        return f'{self.up()}pictures/{name}'
    def save(self):
        for p,s in ((DOCS/self.uri, '\n'.join(self.text)), (HELD/f'{self.uri}.json', json.dumps(self.held))):
            p.parent.mkdir(parents=True, exist_ok=True)
            p.write_text(s)

def chapter_uri(nb): return f"{'tutorials' if 'tutorials' in nb.rel.parts else 'book'}/{nb.path.stem}.md"
def chapter_title(nb): return f'{nb.number} {nb.title}'.strip()
def api_uri(module): return f'api/{module}.md'
def anchor(name): return name.lower().replace('*', '')

# -- prose

def known():
    "Where each public name is documented; names of several modules are left out, members count with their class"
    res,twice = {},set()
    for nb in chapters():
        for s in symbols(nb.module) if nb.module else ():
            (twice.add if s.name in res and res[s.name]!=nb.module else lambda n: res.setdefault(n, nb.module))(s.name)
    return {n:m for n,m in res.items() if n not in twice}

def outside_code(text, f):
    "`f` on the parts of markdown that are no fenced code"
    return ''.join(o if o.startswith('```') else f(o) for o in re.split(r'(^```.*?^```[ \t]*$)', text, flags=re.M|re.S))

def linked(text, page, where, module=None, mute=()):
    "Names in backticks become links to their documentation"
    def one(m):
        n = m[1].removesuffix('()')
        if n in mute or len(n)<4: return m[0]
        mod = module if module and any(s.name==n for s in symbols(module)) else where.get(n)
        return f'[`{m[1]}`]({page.up()}{api_uri(mod)}#{anchor(n)})' if mod and page.uri!=api_uri(mod) else m[0]
    def lines(t): return '\n'.join(l if l.startswith('#') else re.sub(r'(?<![\[`])`([A-Za-z_][\w.]*(?:\(\))?)`(?![`\]])', one, l) for l in t.split('\n'))
    return outside_code(text, lines)

def maths(text):
    "Formulas as MathML: no script, nothing to fetch"
    def conv(t):
        t = re.sub(r'\$\$(.+?)\$\$', lambda m: f'\n\n<div class="math">{convert(m[1].strip(), display="block")}</div>\n\n', t, flags=re.S)
        return re.sub(r'(?<![\\$`\w])\$(?=\S)([^$`\n]+?)(?<=\S)\$(?![\w`])', lambda m: convert(m[1]), t)
    return outside_code(text, conv)

def addressed(text, page, folder):
    "Links of a notebook, as seen from its page: other notebooks become pages, other files of the repository are shown where it is hosted"
    places = {n.path.resolve():chapter_uri(n) for n in chapters()+tutorials()} | {(NBS/'index.ipynb').resolve():'index.md', (ROOT/'outputs/samples/README.md').resolve():'gallery.md',
        (ROOT/'outputs/samples').resolve():'gallery.md', (ROOT/'CHANGELOG.md').resolve():'changes.md', (ROOT/'CONTRIBUTING.md').resolve():'contributing.md'}
    rooms = {n.module:chapter_uri(n) for n in chapters()}
    def one(m):
        url,_,frag = m[2].partition('#')
        if not url or re.match(r'[a-z]+:', url): return m[0]
        p = (folder/url).resolve()
        if p in places: new = page.up()+places[p]
        elif p.stem in rooms: new = page.up()+rooms[p.stem] # nbdev's way to write a link to another notebook: module.html
        elif p.suffix in ('.webp', '.png', '.jpg', '.svg', '.gif', '.mp4') and p.is_file(): new = page.asset(p.read_bytes(), p.suffix[1:])
        elif p.is_relative_to(ROOT) and p.exists(): new = f'{GIT}/{p.relative_to(ROOT)}'
        else: lost.append(f'{page.uri}: {m[2]}: no such file'); return f'{m[1]}#{m[3]}'
        return m[1]+new+('#'+frag if frag else '')+m[3]
    def conv(t): return re.sub(r'((?:src|href)=")([^"]+)(")', one, re.sub(r'(\]\()([^)\s]+)((?:\s+"[^"]*")?\))', one, t))
    return outside_code(text, conv)

# -- cells

def pictures(h, page):
    "HTML of an output with its embedded pictures as files, loaded when they come into view"
    def one(m): return page.asset(base64.b64decode(m[2]), m[1].replace('jpeg', 'jpg').replace('svg+xml', 'svg'))
    h = re.sub(r'data:(?:image|video)/([\w+]+);base64,\s*([A-Za-z0-9+/=\s]+)(?=["\')])', one, h)
    return re.sub(r'<img (?![^>]*loading=)', '<img loading="lazy" ', h)

def shown(o, page):
    "One output as HTML"
    if o.output_type=='stream': return '' if o.name=='stderr' else f'<pre>{html.escape(plain(o.text))}</pre>'
    if o.output_type=='error': return f'<pre>{html.escape(o.ename)}: {html.escape(plain(o.evalue))}</pre>'
    d = o.get('data', {})
    if 'text/html' in d: return pictures(''.join(d['text/html']), page)
    for k,ext in (('image/webp','webp'), ('image/png','png'), ('image/jpeg','jpg'), ('image/gif','gif')):
        if k in d: return f'<img loading="lazy" alt="Output of the cell above" src="{page.asset(base64.b64decode(d[k]), ext)}">'
    if 'image/svg+xml' in d: return ''.join(d['image/svg+xml'])
    if 'text/markdown' in d: import markdown; return markdown.markdown(''.join(d['text/markdown']), extensions=['tables'])
    return f"<pre>{html.escape(plain(''.join(d['text/plain'])))}</pre>" if 'text/plain' in d else ''

def plain(s): return re.sub(r'\x1b\[[0-9;]*[A-Za-z]', '', s).rstrip()

def outputs(c, page):
    if h:=''.join(shown(o, page) for o in c.outputs): page.hold(f'<div class="out">{h}</div>')

def fence(code, cls=''):
    tick = '`'*max(3, max(map(len, re.findall('`+', code)), default=0)+1)
    return f"{tick} {{ .python {cls} }}\n{code}\n{tick}"

def code(c, page, module=None, ids=True):
    "A code cell with its outputs; exported code is marked, and folded where it is long"
    if ids: page.hold(f'<span class="at" id="cell-{c.i}"></span>'+''.join(f'<span class="at" id="code-{anchor(d)}"></span>' for d in c.defs if c.exported))
    n = len(c.code.splitlines())
    if c.exported and n>LONG:
        what = ', '.join(f'`{d}`' for d in c.defs[:3]) or '`'+c.code.split('\n')[0][:50].replace('`','')+'`'
        page(f'??? code "{what} · {n} lines"', '    '+fence(c.code, '.exported').replace('\n', '\n    '))
    else: page(fence(c.code, '.exported' if c.exported else ''))
    if not c.runs and ids: page('<p class="kept">Not run by the tests (it takes long, or needs a GPU); its output is kept.</p>')
    outputs(c, page)

def chapter(nb, where):
    page = Page(chapter_uri(nb))
    page(f'# {chapter_title(nb)}')
    if nb.lead: page(f'<p class="lead" markdown>{linked(nb.lead, page, where, nb.module)}</p>')
    links = [f'[Notebook]({GIT}/nbs/{nb.rel})'] + ([f'[API of `dualmation.{nb.module}`](../{api_uri(nb.module)})'] if nb.module else [])
    page('<p class="source" markdown>'+' · '.join(links)+'</p>')
    for c in nb.cells:
        if isinstance(c, str): page(maths(linked(addressed(c, page, nb.path.parent), page, where, nb.module)))
        elif not c.hidden and c.code: code(c, page)
    page.save()

# -- the API

def _type(a): return '' if a is empty or a is inspect.Parameter.empty else inspect.formatannotation(a).replace('dualmation.', '').replace('typing.', '')
def _cell(s): return str(s).replace('|', '\\|').replace('\n', ' ')

def signature(s):
    "The call as one would read it, a parameter a line where it is long"
    o = getattr(s.obj, '__func__', s.obj)
    try: sig = inspect.signature(o)
    except (TypeError, ValueError): return f'{s.name}()', []
    ps = [p for p in sig.parameters.values() if p.name not in ('self', 'cls')]
    def one(p):
        t,d = _type(p.annotation), '' if p.default is p.empty else default(p.default)
        star = {p.VAR_POSITIONAL:'*', p.VAR_KEYWORD:'**'}.get(p.kind, '')
        return star+p.name+(f': {t}' if t else '')+((f' = {d}' if t else f'={d}') if d else '')
    parts,seen = [],False
    for p in ps:
        if p.kind==p.KEYWORD_ONLY and not seen and not any(q.kind==q.VAR_POSITIONAL for q in ps): parts.append('*')
        seen |= p.kind==p.KEYWORD_ONLY
        parts.append(one(p))
    ret = '' if s.kind=='class' else _type(sig.return_annotation)
    ret = f' -> {ret}' if ret else ''
    line = f"{s.name}({', '.join(parts)}){ret}"
    if len(line)>96: line = f'{s.name}(\n    '+',\n    '.join(parts)+f'\n){ret}'
    return line, ps

def default(d):
    "A default as its author wrote it, as far as that can be known"
    if inspect.isclass(d) or inspect.isfunction(d): return d.__name__
    r = repr(d)
    return r if len(r)<60 and ' at 0x' not in r and '<factory>' not in r else '…' if '<factory>' not in r else 'None'

def documented(o):
    try: return docments(o, full=True, returns=True)
    except Exception: return {}

def docstring(s):
    o = s.obj.fget if isinstance(s.obj, property) else getattr(s.obj, '__func__', s.obj)
    d = (vars(o).get('__doc__') if inspect.isclass(o) else o.__doc__) or ''
    return '' if d.startswith(s.short+'(') else inspect.cleandoc(d)

def entry(s, page, where):
    level = '###' if s.owner else '##'
    page(f'{level} {s.name} {{ #{anchor(s.name)} .api }}')
    if s.kind=='property':
        page(fence(f"{s.name}{': '+t if (t:=_type(inspect.signature(s.obj.fget).return_annotation)) else ''}", '.sig'))
        ps,dm = [],{}
    else:
        line,ps = signature(s)
        page(fence(line, '.sig'))
        dm = documented(s.obj if inspect.isclass(s.obj) else getattr(s.obj, '__func__', s.obj))
    names = {p.name for p in ps}
    if d:=docstring(s): page(linked(d, page, where, s.module, names))
    rows = [(p.name, _type(p.annotation), '' if p.default is p.empty else f'`{default(p.default)}`', getattr(dm.get(p.name), 'docment', None) or '') for p in ps]
    if any(r[3] for r in rows):
        page('<div class="params" markdown>', '', '| Parameter | Type | Default | |', '|---|---|---|---|',
             *(f"| `{n}` | {'`'+_cell(t)+'`' if t else ''} | {_cell(d)} | {linked(_cell(c), page, where, s.module, names)} |" for n,t,d,c in rows), '', '</div>')
    if r:=getattr(dm.get('return'), 'docment', None): page(f'Returns: {linked(r, page, where, s.module, names)}')
    if e:=example(s):
        _,nb,c = e
        to = f'../{chapter_uri(nb)}#cell-{c.i}' if not c.hidden else f'../{chapter_uri(nb)}'
        page('<p class="eg" markdown>'+f"Example, from [{chapter_title(nb)}]({to})"+('' if c.runs else ' (not run by the tests)')+'</p>')
        page(fence(c.code, '.eg'))
        outputs(c, page)

def api(nb, where):
    page = Page(api_uri(nb.module))
    page(f'# dualmation.{nb.module}', f'<p class="lead" markdown>{linked(nb.lead, page, where, nb.module)}</p>')
    page(f'<p class="source" markdown>[Chapter {chapter_title(nb)}](../{chapter_uri(nb)}) · [Source]({GIT}/dualmation/{nb.module}.py)</p>')
    ss = symbols(nb.module)
    for s in ss:
        if s.kind!='constant' and (s.owner or getattr(s.obj, '__module__', '')==f'dualmation.{nb.module}'): entry(s, page, where)
    if cs:=[s for s in ss if s.kind=='constant' and s.name!='log']:
        page('## Constants { #constants }', '', '| Name | Value |', '|---|---|', *(f'| <span id="{anchor(s.name)}"></span>`{s.name}` | `{_cell(short(s.obj))}` |' for s in cs))
    page.save()

def short(o, n=90):
    r = re.sub(r'\s+', ' ', repr(o)).replace('`', "'")
    return r if len(r)<=n else r[:n-1]+'…'

def api_index():
    page = Page('api/index.md')
    page('# API', 'Every public name of the package, module by module in the order of the book, with its signature, what it means, and the cell of a notebook that shows it in use. The tests run those cells.')
    page('| Module | What it is for | Names |', '|---|---|---|')
    page.text.pop()
    for nb in chapters():
        if nb.module: page.text.append(f'| [`{nb.module}`]({nb.module}.md) | {_cell(nb.lead)} | {sum(s.kind!="constant" for s in symbols(nb.module))} |')
    page.save()

# -- gallery, home and the rest

def gallery():
    page = Page('gallery.md')
    page('# Gallery', '<p class="lead" markdown>Made by `make samples` with the shipped defaults and the embedded models, on two cores; nothing was touched by hand.</p>')
    cards = []
    for d,(subject,asked) in samples():
        r = json.loads((d/'reward.json').read_text())
        title,src = re.search(r'^## (.*)$', subject[1], re.M)[1], (d/'scene.py').read_text()
        score = ''.join(f'<span><b style="--v:{r[k]}"></b>{k} {r[k]:.2f}</span>' for k in ('alignment', 'quality', 'compilation'))
        anim = page.asset((d/'animation.webp').read_bytes(), 'webp')
        from pygments import highlight; from pygments.lexers import PythonLexer; from pygments.formatters import HtmlFormatter
        origin = r['scene']['origin'].replace('exemplar:', 'the library, ').replace('_', ' ')
        cards.append(f'<article id="{d.name}"><img loading="lazy" width="426" height="240" alt="Film: {html.escape(title)}" src="{anim}"><h2>{html.escape(title)}</h2>'
            f'<p class="ask">{html.escape(subject[0])} · “{html.escape(asked)}”</p><p class="score"><strong>{r["total"]:.2f}</strong>{score}</p>'
            f'<p class="how">Scene from {html.escape(origin)}. Background: {html.escape(r["background"]["prompt"])}. {r["timings"]["total"]:.0f} s.</p>'
            f'<details><summary>Code of the scene</summary><div class="language-python highlight">{highlight(src, PythonLexer(), HtmlFormatter(wrapcode=True))}</div></details></article>')
    page.hold('<div class="gallery">'+''.join(cards)+'</div>')
    page.save()

def samples():
    "Folders of the samples in the order of outputs/samples/README.md, with (subject, section) and what was asked"
    text = (ROOT/'outputs/samples/README.md').read_text() if (ROOT/'outputs/samples/README.md').exists() else ''
    for sec in re.split(r'(?=^## )', text, flags=re.M)[1:]:
        d,m = re.search(r'\(([\w-]+)/reward\.json\)', sec), re.search(r'^\*(.*?): "(.*?)"\*', sec, re.M)
        if d and m and (ROOT/'outputs/samples'/d[1]/'animation.webp').exists(): yield ROOT/'outputs/samples'/d[1], ((m[1], sec), m[2])

def home(where):
    nb,page = read(NBS/'index.ipynb'),Page('index.md')
    page('---\nhide: [navigation]\n---', f'# {nb.title}', f'<p class="lead" markdown>{nb.lead}</p>')
    for c in nb.cells:
        if isinstance(c, str): page(maths(linked(addressed(c, page, NBS), page, where)))
        elif not c.hidden and c.code: code(c, page)
    page.text = [rooms(t) for t in page.text]
    page.save()

def rooms(t):
    "The table of notebooks leads to their chapters"
    for nb in chapters()+tutorials(): t = re.sub(rf'(?<![\[/])`{nb.path.stem}`(?!\])', f'[`{nb.path.stem}`]({chapter_uri(nb)})', t)
    return t

def papers(where):
    for name,uri in (('CHANGELOG.md', 'changes.md'), ('CONTRIBUTING.md', 'contributing.md')):
        page = Page(uri)
        page(linked(addressed((ROOT/name).read_text(), page, ROOT), page, where))
        page.save()

def book_index():
    page = Page('book/index.md')
    page('# The book', 'The package is written in these notebooks, and exported from them. Each is one room of the house: why it is there, its code, the thing itself at work, and the tests. They read in order; nothing is used before it is explained.')
    page('| | |', '|---|---|')
    page.text.pop()
    page.text += [f'| **[{chapter_title(nb)}]({nb.path.stem}.md)** | {_cell(nb.lead)} |' for nb in chapters()]
    if tutorials(): page('', '## Tutorials', ''); page.text += ['| | |', '|---|---|'] + [f'| **[{chapter_title(nb)}](../{chapter_uri(nb)})** | {_cell(nb.lead)} |' for nb in tutorials()]
    page.save()

def assets():
    a = DOCS/'assets'
    a.mkdir(parents=True)
    for f in ('style.css', 'iframe-worker.js', 'logo.svg'): shutil.copy(HERE/f, a/f)
    from fontTools import subset
    font = files('dualmation')/'data/fonts/Inter.ttf'
    opt = subset.Options(flavor='woff', layout_features=['kern', 'liga', 'calt', 'ccmp', 'tnum'])
    f = subset.load_font(str(font), opt)
    s = subset.Subsetter(opt)
    s.populate(unicodes=[*range(0x20, 0x180), *range(0x2010, 0x2040), 0x20ac, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2264, 0x2265, 0xd7, 0xb7])
    s.subset(f)
    subset.save_font(f, str(a/'inter.woff'), opt)

def nav():
    ch = [{chapter_title(nb):chapter_uri(nb)} for nb in chapters()]
    tu = [{chapter_title(nb):chapter_uri(nb)} for nb in tutorials()]
    return [{'Home':'index.md'}, {'Book':['book/index.md', *ch]}, *([{'Tutorials':tu}] if tu else []), {'Gallery':'gallery.md'},
            {'API':['api/index.md', *({f'{nb.module}':api_uri(nb.module)} for nb in chapters() if nb.module)]}, {'Project':[{'Contributing':'contributing.md'}, {'Changes':'changes.md'}]}]

def build():
    for d in (DOCS, HELD): shutil.rmtree(d, ignore_errors=True)
    assets()
    where = known()
    for nb in chapters()+tutorials(): chapter(nb, where)
    for nb in chapters():
        if nb.module: api(nb, where)
    api_index(); book_index(); gallery(); home(where); papers(where)
    from mkdocs.config import load_config
    from mkdocs.commands.build import build as mk
    logging.basicConfig(level=logging.WARNING, format='%(levelname)s %(message)s', force=True) # Manim has put a handler of its own there
    conf = load_config(str(HERE/'mkdocs.yml'), docs_dir=str(DOCS), site_dir=str(OUT), nav=nav(), hooks=[str(HERE/'hooks.py')], strict=True, site_description=cfg['description'],
        copyright=f"{cfg['copyright']}. MIT licence.")
    mk(conf)
    (OUT/'404.html').unlink() # its addresses start at the root of a host

if __name__=='__main__':
    os.chdir(ROOT)
    build()
    bad,n = broken(OUT)
    bad = lost+bad
    print('\n'.join(bad[:40]))
    print(f"{len(list(OUT.rglob('*.html')))} pages, {sum(f.stat().st_size for f in OUT.rglob('*') if f.is_file())>>20} MB, {n} links, {len(bad)} broken: {OUT.relative_to(ROOT)}/index.html")
    sys.exit(bool(bad))
