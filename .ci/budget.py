"Notebooks stay small in git: 300 kB each, 4 MB in all; no path of a machine in any tracked file"
import re, subprocess, sys
from pathlib import Path

files = subprocess.run(['git', 'ls-files'], capture_output=True, text=True, check=True).stdout.split('\n')
sizes = {f:Path(f).stat().st_size for f in files if f.endswith('.ipynb')}
bad = [f'{f}: {n//1024} kB, at most 300' for f,n in sizes.items() if n>300*1024]
if sum(sizes.values())>4*1024*1024: bad.append(f'notebooks in all: {sum(sizes.values())//1024} kB, at most 4096')
machine = re.compile(rb'(?<![\w.])/(work|root|home/\w+)/[\w.]+|\.pyenv/')
for f in files:
    p = Path(f)
    if not f or not p.is_file() or p.suffix in ('.safetensors', '.ttf', '.xz', '.png', '.webp', '.mp4') or f.startswith('tests/hostile/') or f=='.ci/budget.py': continue
    if m:=machine.search(p.read_bytes()): bad.append(f'{f}: names a path of a machine ({m[0].decode()})')
print('\n'.join(bad) or f'{len(sizes)} notebooks, {sum(sizes.values())//1024} kB')
sys.exit(bool(bad))
