# Nashra: `make run` and `make test` are the two commands that a new machine needs.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
NASHRA := $(BIN)/nashra
BIND ?= 127.0.0.1:8000
WORDS := $(wildcard nashra/*/locale/*/LC_MESSAGES/django.po)

.PHONY: help setup run demo test check fix bench

help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 10

setup: .venv/run.done .venv/words.done  ## make .venv with the command .venv/bin/nashra

run: setup  ## a demonstration newsroom on http://127.0.0.1:8000
	$(NASHRA) demo --unless-filled
	$(NASHRA) serve --bind $(BIND)

demo: setup  ## throw the demonstration away and make it anew
	$(NASHRA) demo --anew

test: .venv/test.done .venv/words.done  ## all tests, on SQLite and (where it is installed) PostgreSQL
	$(BIN)/python tools/test.py $(ARGS)

check: .venv/test.done .venv/words.done  ## style, types, walls, missing migrations, words
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	git ls-files -z -co --exclude-standard '*.html' | xargs -0 $(BIN)/djade --target-version 5.2 --check
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(NASHRA) makemigrations --check --dry-run
	$(BIN)/python tools/words.py check

fix: .venv/test.done  ## what style and templates can mend by themselves
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	git ls-files -z -co --exclude-standard '*.html' | xargs -0 $(BIN)/djade --target-version 5.2 || true # 1: it mended

bench: .venv/test.done .venv/words.done  ## the figures of docs/performance.md, measured here
	$(BIN)/python -m bench $(ARGS)

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo 'Nashra needs Python 3.11 or newer as "$(PYTHON)": install python3, or name another with make PYTHON=...'; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo 'Nashra needs the venv module of $(PYTHON): on Debian, apt-get install python3-venv'; exit 1; }
	$(PYTHON) -m venv .venv

.venv/run.done: requirements/run.txt pyproject.toml | .venv/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/test.done: requirements/test.txt .venv/run.done
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	@touch $@

.venv/words.done: $(WORDS) tools/words.py | .venv/run.done
	$(BIN)/python tools/words.py compile
	@touch $@
