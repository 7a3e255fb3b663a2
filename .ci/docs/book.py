"Reads the notebooks: their cells, what each one exports, and which cell shows a name in use. The site and tests/test_docs.py stand on it"
import ast, importlib, inspect, re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
import nbformat

ROOT = Path(__file__).resolve().parents[2]
NBS = ROOT/'nbs'

def parse(src):
    "Syntax tree of a cell; lines of magic and shell count as `pass`, and a cell that is not Python at all as empty"
    try: return ast.parse(re.sub(r'^(\s*)[%!].*$', r'\1pass', src, flags=re.M))
    except SyntaxError: return ast.parse('')

def used(tree):
    "Names and attributes that a syntax tree reads, calls or subclasses"
    return {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} | {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}

@dataclass
class Cell:
    "A code cell: `i` is its place in the notebook, `flags` its `#|` lines, `code` the rest, `outputs` as stored"
    i:int
    code:str
    flags:set
    outputs:list
    names:set = field(default_factory=set)
    defs:tuple = ()
    @property
    def exported(self): return bool(self.flags & {'export', 'exports', 'exporti'})
    @property
    def hidden(self): return 'hide' in self.flags or any(f.startswith('default_exp') for f in self.flags)
    @property
    def runs(self): return not self.flags & {'eval: false', 'slow', 'notest'}

@dataclass
class Notebook:
    "`title` and `lead` come from the first cell, `module` from `default_exp`; `cells` holds str (markdown) and `Cell`"
    path:Path
    title:str
    lead:str
    module:str|None
    cells:list
    @property
    def rel(self): return self.path.relative_to(NBS)
    @property
    def number(self): return m[0] if (m:=re.match(r'\d+[a-z]?(?=_)', self.path.stem)) else ''
    def code(self): return [c for c in self.cells if isinstance(c, Cell)]

def _cell(i, c):
    lines = c.source.splitlines()
    flags = {l[2:].strip() for l in lines if l.startswith('#|')}
    code = '\n'.join(l for l in lines if not l.startswith('#|')).strip('\n')
    tree = parse(code)
    defs = tuple(n.name for n in tree.body if isinstance(n, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)))
    return Cell(i, code, flags, c.get('outputs', []), used(tree), defs)

def read(path):
    "Read one notebook"
    nb = nbformat.read(path, 4)
    first = nb.cells[0].source.strip().split('\n') if nb.cells else ['']
    title = first[0].lstrip('# ').strip() or Path(path).stem
    lead = ' '.join(l.lstrip('> ') for l in first[1:] if l.startswith('>'))
    rest = '\n'.join(l for l in first[1:] if not l.startswith('>')).strip()
    cells = ([rest] if rest else []) + [_cell(i, c) if c.cell_type=='code' else c.source for i,c in enumerate(nb.cells) if i and c.cell_type in ('code', 'markdown')]
    mod = next((f.split()[1] for c in cells if isinstance(c, Cell) for f in c.flags if f.startswith('default_exp')), None)
    return Notebook(Path(path), title, lead, mod, cells)

@lru_cache
def chapters(): return tuple(read(p) for p in sorted(NBS.glob('[0-9]*.ipynb')))
@lru_cache
def tutorials(): return tuple(read(p) for p in sorted((NBS/'tutorials').rglob('*.ipynb')) if not any(o.startswith(('.', '_')) for o in p.relative_to(NBS).parts))

@dataclass
class Symbol:
    "Something public: `obj` as Python has it, `owner` the class of a method, `name` as a reader writes it"
    name:str
    obj:object
    module:str
    owner:str = ''
    @property
    def short(self): return self.name.rsplit('.', 1)[-1]
    @property
    def kind(self):
        if inspect.isclass(self.obj): return 'class'
        if isinstance(self.obj, property): return 'property'
        return ('method' if self.owner else 'function') if callable(self.obj) or self.owner else 'constant'

def _members(cls, module):
    "Public methods and properties that the project itself wrote for `cls`, in the order of their lines"
    def func(o):
        o = o.__func__ if isinstance(o, (classmethod, staticmethod)) else o.fget if isinstance(o, property) else o
        return inspect.unwrap(o) if callable(o) else None
    own = [(k, o, func(o)) for k,o in vars(cls).items() if not k.startswith('_')]
    own = [(k, o, f) for k,o,f in own if inspect.isfunction(f) and f.__module__.startswith('dualmation') and f.__name__!='<lambda>']
    return [Symbol(f'{cls.__name__}.{k}', o, module, cls.__name__) for k,o,f in sorted(own, key=lambda t: t[2].__code__.co_firstlineno)]

@lru_cache
def symbols(module):
    "Everything public of `dualmation.{module}`, classes followed by their members"
    m = importlib.import_module(f'dualmation.{module}')
    res = []
    for n in m.__all__:
        o = getattr(m, n)
        s = Symbol(n, o, module)
        res.append(s)
        if s.kind=='class' and o.__module__==m.__name__: res += _members(o, module)
    return tuple(res)

def examples(sym):
    "Cells that use `sym`, best first: own notebook, visible, run by the tests, after the definition, short"
    for nb in chapters()+tutorials():
        nb_defs = {d:c.i for c in nb.code() if c.exported for d in c.defs}
        for c in nb.code():
            if c.exported or sym.short not in c.names: continue
            own = nb.module==sym.module
            if sym.owner and sym.owner not in c.names and not own: continue
            yield (not own, not c.runs, c.hidden, c.i<nb_defs.get(sym.short, 0), len(c.code.splitlines())>24, not c.outputs, c.i), nb, c

def example(sym): return min(examples(sym), key=lambda t: t[0], default=None)
