"Formulas without LaTeX: what a scene's author relies on, and that garbage is refused by name."
import time, tempfile
import numpy as np, pytest
from hypothesis import given, settings, strategies as st, HealthCheck
from manim import *
from dualmation import typeset as T
from dualmation.typeset import TypesetError, formula, typeset, tokenize, install, uninstall

@pytest.fixture(autouse=True, scope='module')
def without_latex():
    with tempfile.TemporaryDirectory() as d, tempconfig(dict(media_dir=d)):
        install(); yield; uninstall()

def counts(m): return [len(p) for p in m]

@pytest.mark.parametrize('parts,n', [        # glyphs of each part, as LaTeX gives them
    ((r'\frac{','a','}{','b','}'), [0,1,1,1,0]), ((r'e^{','i',r'\pi','}','+','1'), [1,1,1,0,1,1]), (('a^2','+','b^2','=','c^2'), [2,1,2,1,2]),
    ((r'\frac{d}{dx}','f','(','x',')'), [4,1,1,1,1]), ((r'\sqrt{','x','}','=','y'), [2,1,0,1,1]), ((r'\left(',r'\frac{a}{b}',r'\right)','c'), [1,3,1,1]),
    ((r'\begin{pmatrix}','a','&','b',r'\\','c','&','d',r'\end{pmatrix}'), [1,1,0,1,0,1,0,1,1]), ((r'{{ a^2 }} + {{ b^2 }}',), [2,1,2]), ((r'\int_0^1','x^2','dx'), [3,2,2])])
def test_parts(parts, n): assert counts(MathTex(*parts))==n

def test_substrings_and_colours():
    m = MathTex('a^2+b^2=c^2', substrings_to_isolate=['a','b^2'])
    assert len(m)==1 and len(m.get_part_by_tex('a'))==1 and len(m.get_part_by_tex('b^2'))==2
    m = MathTex('x^2 + x', tex_to_color_map={'x':RED})
    assert [g.fill_color==RED for g in m[0]]==[True,False,False,True]
    m = MathTex('a','+','b','+','a').set_color_by_tex('a', BLUE)
    assert [p[0].fill_color==BLUE for p in m]==[True,False,False,False,True]
    m = MathTex(r'x + \text{y}', color=GREEN); assert all(g.fill_color==GREEN for g in m[0])

def test_colour_in_the_formula_stays():
    m = Tex(r'a \textcolor{red}{b}', color=BLUE); assert m[0][0].fill_color==BLUE and m[0][1].fill_color.to_hex().upper()=='#FF0000'

def test_copies_are_independent():
    a = MathTex('x'); b = MathTex('x').shift(RIGHT).set_color(RED); c = MathTex('x')
    assert np.allclose(a[0][0].points, c[0][0].points) and a[0][0].fill_color!=b[0][0].fill_color
    d = a.copy().shift(UP); assert not np.allclose(a.get_center(), d.get_center())

def test_x_height(): assert abs(MathTex('x').height-.226)<.01     # what LaTeX gives at font size 48

def test_font_size(): assert np.isclose(MathTex('x', font_size=96).height, 2*MathTex('x').height)

def test_family_of_classes():
    assert len(BulletedList('one','two','three'))==3
    assert Title('A title').underline.width>10
    assert len(Matrix([[1,2],[3,4]]).get_entries())==4 and DecimalNumber(3.14).width>0 and Integer(5).width>0
    assert Variable(2, 'x').label.width>0 and BraceLabel(Line(), 'n').label.width>0
    assert len(NumberLine([0,3], include_numbers=True).numbers)==4
    ax = Axes(x_range=[0,3], axis_config=dict(include_numbers=True)); assert ax.get_axis_labels('x','y').width>0
    assert MathTable([[1,2]]).width>0 and Brace(Line()).get_text('word').width>0

def test_transform_matching(tmp_path):
    class S(Scene):
        def construct(self):
            a,b = MathTex('a','=','b'),MathTex('b','=','a'); self.add(a); self.play(TransformMatchingTex(a,b)); self.play(Write(MathTex('c')))
    with tempconfig(dict(dry_run=True, media_dir=str(tmp_path), frame_rate=2, pixel_width=64, pixel_height=36, progress_bar='none')): S().render()

def test_macros():
    t = TexTemplate(); t.add_to_preamble(r'\newcommand{\R}{\mathbb{R}}' + '\n' + r'\newcommand{\norm}[1]{\|#1\|}' + '\n' + r'\DeclareMathOperator{\rank}{rank}')
    assert counts(MathTex(r'\R','^n',r'\norm{x}',r'\rank A', tex_template=t))==[1,1,3,5]

def test_svg_file_for_others():
    from manim.utils.tex_file_writing import tex_to_svg_file
    assert len(SVGMobject(tex_to_svg_file('x+y', environment='align*')))==3

@pytest.mark.parametrize('tex,word', [(r'\foo x', r'\foo'), (r'\begin{foo} x', 'foo'), ('$x$', '$'), (r'\left( x', 'right'), ('\u4e2d', '\u4e2d'), ('50% of x', '%'), (r'\textcolor{nocolour}{x}', 'nocolour'), ('{'*500, 'nested')])
def test_errors_say_what(tex, word):
    with pytest.raises(TypesetError, match='cannot typeset') as e: typeset(tex)
    assert word in str(e.value) and isinstance(e.value, ValueError)

def test_words_need_dollars():
    with pytest.raises(TypesetError, match='dollars'): Tex('x_1')
    with pytest.raises(TypesetError, match='\\\\&'): Tex('a & b')

def test_no_typst_code_gets_through():
    assert len(formula(r'\#read("/etc/passwd")').glyphs)==len('#read("/etc/passwd")')
    with pytest.raises(TypesetError): typeset('#read("/etc/passwd")')
    assert len(formula('#'.replace('#',r'\#')+'panic()', 'center').glyphs)==8

def test_uninstall():
    import manim.mobject.text.tex_mobject as tm, manim.utils.tex_file_writing as tw
    uninstall()
    try: assert tm.tex_to_svg_file.__module__==tw.__name__ and 'init_svg_mobject' not in vars(SingleStringMathTex)
    finally: install()
    with pytest.raises(ValueError): install('nonsense')
    install()

def test_fast():
    formula('warm'); t = time.perf_counter()
    for k in range(50): formula(rf'\frac{{a_{k}}}{{b}} + \sqrt{{x^{k}}}')
    assert (time.perf_counter()-t)/50 < .05

bits = st.sampled_from(['\\','{','}','$','&','_','^','#','%','~',' ','\n','[',']','(',')',"'",'"','x','1','+','=',',','\\\\','\\frac','\\sqrt','\\left','\\right','\\begin{matrix}','\\end{matrix}','\\begin{cases}','\\end{cases}','\\begin','\\end','\\text','\\hat','\\binom','\\over','\\sum','\\not','\\substack',
    '\\color','\\textcolor{red}','\\overset','\\newcommand','\\def\\a','\\a','\\left(','\\right)','\\begin{array}{c|c}','\\end{array}','\\hline','\\middle|','\\xrightarrow','\\operatorname','\\kern','\\hspace','\\item','\\begin{itemize}','\\end{itemize}','\\limits','\\prime','\\boxed','\\pmod','\\big','\u4e2d','\u222b','\U0001f600','\x00','\ud7ff',
    "\\special{dvisvgm:raw <g id='unique000'>}", '\\special{dvisvgm:raw </g>}', '\\verb', '\\"', '\\begin{tabular}{l}', '\\end{tabular}', '\\mathbf', '\\overbrace', '\\iff', '\\dots', '\\displaystyle', '\\Large', '\\(', '\\)', '\\[', '\\]'])
garbage = st.one_of(st.text(max_size=40), st.lists(bits, max_size=25).map(''.join))

@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(garbage, st.sampled_from(['align*','center',None,'tabular}{c','nonsense']))
def test_garbage(tex, env):
    try: assert typeset(tex, env).startswith('<svg')
    except TypesetError as e: assert str(e)
