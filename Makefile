# Sojusz. `make` alone lists what can be made; nothing needs to be installed first but Python and Node.

PORT ?= 8000
DATA ?= data
SECONDS ?= 60

UV := .tools/bin/uv
RUN := $(UV) run --frozen --quiet
NPM := npm --prefix pwa --no-fund --no-audit
BIN := pwa/node_modules/.bin
export UV_PYTHON_DOWNLOADS = never
export UV_PROJECT_ENVIRONMENT = $(CURDIR)/.venv

.DEFAULT_GOAL := help
.PHONY: help setup run dev check fix test unit e2e fuzz bench audit build browser clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo "  PORT= and DATA= (a folder) are honoured by run and dev"
	@echo "  make e2e ONLY=now drives one room; one test: .venv/bin/pytest tests/e2e/now -k discreet"

setup: .venv/.synced pwa/node_modules/.installed ## Install everything that the lock files name

run: setup build ## Serve the app at http://localhost:8000, on a database file in ./data
	$(RUN) sojusz serve --host 127.0.0.1 --port $(PORT) --data $(DATA) --registration open

dev: setup ## Serve with reloading: the API on PORT, the app at http://localhost:5173
	@trap 'kill 0' EXIT; \
	$(RUN) sojusz serve --host 127.0.0.1 --port $(PORT) --data $(DATA) --registration open & \
	API=http://127.0.0.1:$(PORT) $(NPM) run dev

check: setup ## Types, lint and format, of both languages
	$(RUN) ruff check .
	$(RUN) ruff format --check .
	$(RUN) mypy
	$(NPM) run --silent types
	$(BIN)/oxlint -c pwa/.oxlintrc.json --deny-warnings pwa/src tests/pwa
	$(BIN)/prettier --config pwa/.prettierrc.json --log-level warn --check pwa tests/pwa

fix: setup ## Mend what lint and format can mend by themselves
	$(RUN) ruff check --fix .
	$(RUN) ruff format .
	$(BIN)/prettier --config pwa/.prettierrc.json --log-level warn --write pwa tests/pwa

test: check unit e2e ## Everything: check, unit and API tests, end-to-end tests

unit: setup ## Unit and API tests
	$(NPM) run --silent test
	$(RUN) pytest tests --ignore tests/e2e -n 2

e2e: setup build browser ## End-to-end tests: the real server, in a real Chromium
	$(RUN) pytest tests/e2e/$(ONLY) -n 3 --dist worksteal

fuzz: setup ## Random lives of several devices, for SECONDS= (60), from a SEED= on
	cd pwa && SEEDS=1000000 SECONDS=$(SECONDS) SEED=$${SEED:-$$(date +%s)} node_modules/.bin/vitest run tests/pwa/simulator

bench: setup build browser ## Measure against the budgets, and write the README's table
	$(RUN) python -m tests.bench

audit: setup build browser tests/audit/node_modules/.installed ## Axe on every screen and sheet, and Lighthouse, as tables
	$(RUN) python -m tests.audit

build: pwa/dist/index.html ## Build the app into pwa/dist, and print the weight of the first load

browser: setup ## Find the programs that end-to-end tests drive (Chromium, nginx), or install Debian's
	@$(RUN) python -m tests.e2e.programs

clean: ## Remove everything made here but ./data
	rm -rf .tools .venv pwa/node_modules pwa/dist tests/audit/node_modules .mypy_cache .ruff_cache .pytest_cache

$(UV):
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Sojusz needs Python 3.11 or newer as python3."; exit 1; }
	@python3 -m venv .tools || { echo "Sojusz needs Python's venv module (Debian: apt install python3-venv)."; exit 1; }
	.tools/bin/python -m pip install --quiet --disable-pip-version-check uv==0.13.9

.venv/.synced: $(UV) pyproject.toml uv.lock
	$(UV) sync --frozen --quiet --python "$$(command -v python3)"
	@touch $@

pwa/node_modules/.installed: pwa/package.json pwa/package-lock.json
	@node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' || { echo "Sojusz needs Node 20.19 or newer."; exit 1; }
	$(NPM) ci --ignore-scripts --silent
	@touch $@

# Lighthouse weighs as much as all other packages together, and nothing else needs it.
tests/audit/node_modules/.installed: tests/audit/package.json tests/audit/package-lock.json
	npm --prefix tests/audit --no-fund --no-audit ci --ignore-scripts --silent
	@touch $@

pwa/dist/index.html: pwa/node_modules/.installed pwa/index.html pwa/vite.config.ts pwa/manifest.ts pwa/firstLoad.ts $(shell find pwa/src pwa/public -type f)
	$(NPM) run --silent build
