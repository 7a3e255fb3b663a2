"Every href, src and anchor of a built site resolves inside it. Usage: links.py FOLDER"
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

class _Page(HTMLParser):
    def __init__(self): super().__init__(); self.ids,self.refs = set(),[]
    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        self.ids |= {a[k] for k in ('id', 'name') if a.get(k)}
        self.refs += [(a[k], self.getpos()[0]) for k in ('href', 'src', 'poster', 'data-src') if a.get(k)]
        self.refs += [(o.split()[0], self.getpos()[0]) for o in (a.get('srcset') or '').split(',') if o.strip()]

def broken(root):
    "(What does not resolve, a line each; how many links were followed)"
    root,pages,bad,n = Path(root).resolve(),{},[],0
    for p in root.rglob('*.html'):
        pages[p] = _Page()
        pages[p].feed(p.read_text())
    for p,page in pages.items():
        for ref,line in page.refs:
            u = urlsplit(ref)
            if u.scheme in ('http', 'https', 'mailto', 'data', 'javascript') or u.netloc: continue
            n += 1
            to = (p.parent/unquote(u.path)).resolve() if u.path else p
            if u.path.startswith('/'): why = 'starts at the root: breaks under a sub-path and on file://'
            elif not to.is_relative_to(root): why = 'leaves the site'
            elif to.is_dir() : why = 'a folder: breaks on file://' if to!=root or p.name!='404.html' else ''
            elif not to.exists(): why = 'no such file'
            else: why = f'no anchor #{u.fragment}' if u.fragment and to in pages and unquote(u.fragment) not in pages[to].ids and not u.fragment.startswith('__') else ''
            if why: bad.append(f'{p.relative_to(root)}:{line}: {ref}: {why}')
    return bad, n

if __name__=='__main__':
    bad,n = broken(sys.argv[1])
    print('\n'.join(bad) or f'{n} links resolve')
    sys.exit(bool(bad))
