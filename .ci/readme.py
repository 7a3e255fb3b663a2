"README.md from nbs/index.ipynb: markdown as it stands, links from the root (nbdev_readme would run a part of every notebook for it)"
import re, sys
from pathlib import Path
import nbformat
from nbconvert import MarkdownExporter

nb = nbformat.read('nbs/index.ipynb', 4)
nb.metadata['language_info'] = {'name':'python'}
for c in nb.cells: c.source = '\n'.join(l for l in c.source.splitlines() if not l.startswith('#|'))
body,_ = MarkdownExporter().from_notebook_node(nb)
body = re.sub(r'\n{3,}', '\n\n', re.sub(r'[ \t]+$', '', body, flags=re.M)).replace('](../', '](').replace('src="../', 'src="').strip()
title,rest = body.split('\n', 1)
Path('README.md').write_text(f'{title}\n\n<!-- Made from nbs/index.ipynb by make sync: edit there, not here -->\n{rest}\n')
