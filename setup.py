"Everything is set in settings.ini; edit there, not here"
import shlex
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

ini = ConfigParser(delimiters=['='])
ini.read('settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
lib, words = cfg['lib_path'], lambda k: shlex.split(cfg.get(k, ''))
extras = {k.removesuffix('_requirements'): words(k) for k in cfg if k.endswith('_requirements')}

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], license=cfg['license'], url=cfg['git_url'],
    packages=find_packages(include=[lib, f'{lib}.*']), include_package_data=True, zip_safe=False,
    package_data={lib: words('package_data')},
    python_requires='>='+cfg['min_python'],
    install_requires=words('requirements'), extras_require=extras,
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    entry_points={'console_scripts': words('console_scripts'), 'nbdev': [f'{lib}={lib}._modidx:d']},
)
