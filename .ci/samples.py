"Make the samples in outputs/samples with the shipped defaults: film, code, score, and the gallery page. Give numbers to make only some, such as `python .ci/samples.py 1 5`."
import json, shutil, sys
from pathlib import Path

from dualmation.pipeline import DualAnimatePipeline, PipelineConfig, slug, _show
from dualmation.compositor import frames_of
from dualmation.llm import concept_title

SAMPLES = (('machine learning', 'Explain gradient descent visually'), ('mathematics', 'Pythagorean theorem'), ('physics', 'How does a projectile fly?'), ('chemistry', 'What happens in the electrolysis of water?'),
    ('biology', 'How do vaccines work?'), ('earth and space', 'What is a black hole?'), ('computer science', 'Show me how binary search works'), ('statistics', 'What is the normal distribution?'),
    ('economics', 'Explain inflation'), ('engineering', 'How does a four-stroke engine work?'), ('language and music', 'Musical scales'), ('history and civics', 'Why did Rome fall?'))
ROOT = Path('outputs/samples')


def webp(video, path, width=426, fps=6, quality=45):
    "A small moving picture of the film"
    import av
    ims,nxt = [],0.
    with av.open(str(video)) as f:
        for o in f.decode(video=0):
            if o.time+1e-6<nxt: continue
            nxt += 1/fps
            im = o.to_image()
            ims.append(im.resize((width, round(im.height*width/im.width/2)*2), 1))
    ims[0].save(path, 'webp', save_all=True, append_images=ims[1:], duration=1000//fps, loop=0, quality=quality, method=6)


def make(pipe, concept):
    name = slug(concept_title(concept))
    pipe.config = PipelineConfig(concept, out=str(Path('outputs')/name))
    a = pipe.run()
    d = ROOT/name
    d.mkdir(parents=True, exist_ok=True)
    webp(a.video, d/'animation.webp')
    for f in ('scene.py', 'reward.json'): shutil.copy(Path('outputs')/name/f, d/f)
    return name


def gallery():
    rows = []
    for subject,concept in SAMPLES:
        d = ROOT/slug(concept_title(concept))
        if not (d/'reward.json').exists(): continue
        r = json.loads((d/'reward.json').read_text())
        rows.append(f'## {concept_title(concept)}\n\n*{subject}: "{concept}"*, reward {r["total"]:.2f} (alignment {r["alignment"]:.2f}, quality {r["quality"]:.2f}, compilation {r["compilation"]:.2f}), '
                    f'scene from {r["scene"]["origin"]}, background "{r["background"]["prompt"]}", {r["timings"]["total"]:.0f} s\n\n![{concept_title(concept)}]({d.name}/animation.webp) [code]({d.name}/scene.py) [score]({d.name}/reward.json)\n')
    (ROOT/'README.md').write_text('# Samples\n\nMade by `make samples` with the shipped defaults; nothing was touched by hand.\n\n'+'\n'.join(rows))


if __name__=='__main__':
    want = [int(i)-1 for i in sys.argv[1:]] or range(len(SAMPLES))
    pipe = DualAnimatePipeline(PipelineConfig('x'), _show)
    for i in want: print(make(pipe, SAMPLES[i][1]), file=sys.stderr)
    gallery()
