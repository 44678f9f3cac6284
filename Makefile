# `make run` serves the demo store, `make test` checks everything. Nothing else is needed by hand.
PYTHON := .venv/bin/python
PORT ?= 8000
# a worker a core, but each holds the dialogue: a gigabyte
WORKERS ?= -n logical --maxprocesses 4 --dist loadfile

.PHONY: run test lint unit modern locks clean

run: scripts/environment
	@python=$$(scripts/find-python 3.10) && scripts/environment .venv $$python requirements/run.lock
	@$(PYTHON) -m parley serve --rebuild --port $(PORT)

test: environment-dev
	@scripts/debian-packages
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory unit
	@scripts/modern-tests

.PHONY: environment-dev
environment-dev:
	@python=$$(scripts/find-python 3.10) && scripts/environment .venv $$python requirements/dev.lock

lint:
	@echo "· lint, types, arrows between the rooms"
	@$(PYTHON) -m ruff check -q .
	@$(PYTHON) -m ruff format -q --check .
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports --no-cache

unit:
	@echo "· unit, contract, conversations, browser"
	@$(PYTHON) -m pytest -q $(WORKERS)

# The lock files, made anew with uv. run.lock is a part of dev.lock.
locks:
	uv pip compile -q pyproject.toml --extra dev --python-version 3.10 --generate-hashes --no-header --no-emit-index-url -o requirements/dev.lock
	uv pip compile -q pyproject.toml --python-version 3.10 --generate-hashes --no-header --no-emit-index-url -c requirements/dev.lock -o requirements/run.lock

clean:
	rm -rf .venv .venv-modern .venv-encoders .parley .rasa models/*.tar.gz
