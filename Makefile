# make demo   the graph of seeds/, its page, three answers, the shell
# make test   all tests          make lint   ruff and mypy
# make bench  the benchmarks     make docs   what README.md shows, produced anew
# make peers  the environment of the extractors that make bench compares kg with
#
# Needs Python 3.11 or newer: make demo PYTHON=python3.12

PYTHON ?= python3
VENV := .venv
PEERS := .venv-peers
RUN := $(VENV)/bin/python
KG := $(RUN) -m kg

.PHONY: demo test lint docs bench peers lock clean

demo: $(VENV)/.runtime
	$(KG) build seeds -g graphs/demo
	$(KG) export turtle -g graphs/demo -o graphs/demo.ttl
	$(KG) page -g graphs/demo -o graphs/demo.html
	$(KG) report -g graphs/demo
	sh tools/demo.sh $(RUN) graphs/demo

test: $(VENV)/.dev
	$(RUN) -m pytest -q

lint: $(VENV)/.dev
	$(RUN) -m ruff check .
	$(RUN) -m mypy kg

docs: $(VENV)/.dev
	$(RUN) tools/readme.py --write

bench: $(VENV)/.dev
	$(RUN) -m benchmarks

peers: $(PEERS)/.ready

$(PEERS)/.ready: benchmarks/peers.lock
	$(PYTHON) -m venv $(PEERS)
	$(PEERS)/bin/python -m pip install -q --disable-pip-version-check -r benchmarks/peers.lock
	@touch $@

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "kg needs Python 3.11 or newer: make demo PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(RUN) -m pip install -q --disable-pip-version-check -r requirements.lock
	$(RUN) -m pip install -q --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	$(RUN) -m pip install -q --disable-pip-version-check -r requirements-dev.lock
	@touch $@

# Needs uv; run it after a change of the dependencies in pyproject.toml.
COMPILE := uv pip compile -q --universal --python-version 3.11 --no-header --no-annotate \
  --no-emit-index-url --no-emit-find-links

lock:
	$(COMPILE) pyproject.toml -o requirements.lock
	$(COMPILE) pyproject.toml --extra dev -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf $(VENV) $(PEERS) graphs/demo
