__version__ = "0.1.0"

def load_ipython_extension(ipython):
    "`%load_ext dualmation` adds `%%animate`; nothing is imported before"
    from dualmation.studio import load_ipython_extension as load
    load(ipython)
