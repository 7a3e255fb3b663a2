# Two commands: `make animate CONCEPT="..."` and `make test`. Each sets up what is missing and skips what is there.
SHELL := /bin/bash
PYTHON ?= python3
CONCEPT ?= Explain gradient descent visually
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: animate test setup sync docs samples clean
animate: $(VENV)/.installed
	@$(BIN)/dualmation "$(CONCEPT)" $(ARGS)

test: $(VENV)/.tested
	@bash .ci/test

setup: $(VENV)/.tested

# Write the package from the notebooks, clean them, and make README.md from nbs/index.ipynb
sync: $(VENV)/.tested
	@$(BIN)/nbdev_export && $(BIN)/nbdev_clean && $(BIN)/python .ci/readme.py

docs: $(VENV)/.tested
	@$(BIN)/python .ci/docs/site.py

samples: $(VENV)/.installed
	@$(BIN)/python .ci/samples.py

$(VENV)/.installed: settings.ini setup.py constraints.txt .ci/setup
	@bash .ci/setup $(PYTHON) $(VENV)
	@touch $@

$(VENV)/.tested: $(VENV)/.installed
	@bash .ci/setup $(PYTHON) $(VENV) dev
	@touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info _docs _proc
