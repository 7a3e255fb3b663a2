"A contact sheet of the whole scene library: outputs/samples/exemplars.webp, and half as large in nbs/images for 02_llm"
from pathlib import Path

import numpy as np
from PIL import Image

from dualmation.compositor import composite_frame
from dualmation.llm import load_exemplars
from dualmation.render import render_many

W,H,COLS = 256,144,8
lib = sorted(load_exemplars(), key=lambda e: (e.domain, e.id))
ground = np.full((240, 426, 3), (15, 23, 36), np.uint8)
sheet = Image.new('RGB', (COLS*W, -(-len(lib)//COLS)*H))
for i,(e,r) in enumerate(zip(lib, render_many([e.code for e in lib], workers=2, preview=True, timeout=120))):
    if r.error: print(e.id, r.error); continue
    at = min(r.samples, key=lambda s: abs(s[0]-.72*r.duration))
    sheet.paste(Image.fromarray(composite_frame(at[1], ground)).resize((W, H), Image.LANCZOS), (i%COLS*W, i//COLS*H))
out = Path('outputs/samples/exemplars.webp')
out.parent.mkdir(parents=True, exist_ok=True)
sheet.save(out, quality=60)
print(out, len(lib), 'scenes', out.stat().st_size//1024, 'kB')
sheet.resize((sheet.width//2, sheet.height//2), Image.LANCZOS).save('nbs/images/exemplars.webp', quality=55)
