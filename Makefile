PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
CODE := generator tests
SOURCES := $(wildcard generated/*/src)
# Of three processes one may wait for a server while two have a core each.
PYTEST = $(BIN)/python -m pytest --numprocesses 3 --dist loadfile --no-loadscope-reorder
# Many tests start processes; what Python has compiled once must not be compiled again by each of them.
unexport PYTHONDONTWRITEBYTECODE
# All of generated/ takes a minute, so the gate checks one package and what tests generate.
BLACK = BLACK_CACHE_DIR=$(CURDIR)/build/black $(BIN)/black --quiet --check

.DEFAULT_GOAL := help
.PHONY: help setup lock regenerate check drift diff fetch update test nightly lint types format bench bench-peers names load corpus hostile fuzz dist clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# One virtual environment with the versions of requirements.lock, which resolves those of pyproject.toml.
$(STAMP): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one: make PYTHON=...")'
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint requirements.lock --editable '.[dev]'
	@touch $@

setup: $(STAMP) ## create the virtual environment with the pinned tools

lock: ## write the newest versions that pyproject.toml allows into requirements.lock
	$(PYTHON) -m venv --clear build/lock
	build/lock/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	build/lock/bin/python -m pip freeze --exclude-editable > requirements.lock

regenerate: $(STAMP) ## generate the packages of all providers into generated/
	$(BIN)/clientsmith generate

check: $(STAMP) ## check whether generated/ is up to date with specs/ and templates/
	$(BIN)/clientsmith check

drift: $(STAMP) ## check whether providers, or PROVIDER=name, have changed their documents; exit status 1 if so
	$(BIN)/clientsmith drift $(PROVIDER)

diff: $(STAMP) ## compare two documents: make diff OLD=file NEW=file
	$(BIN)/clientsmith diff $(OLD) $(NEW)

fetch: $(STAMP) ## download and pin the documents of all providers, or of PROVIDER=name
	$(BIN)/clientsmith fetch $(PROVIDER)

update: $(STAMP) ## pin, regenerate, raise the version and write the changelog: make update PROVIDER=name
	$(BIN)/clientsmith update $(PROVIDER)

# The tests include those of generated/: mypy, basedpyright, and whether it is up to date.
test: $(STAMP) ## run every check
	@$(MAKE) --no-print-directory --jobs 2 lint types
	$(PYTEST)

nightly: $(STAMP) lint ## run the long tests as well: random examples, the whole corpus, load; takes hours
	$(BLACK) generated
	MYPYPATH=$(subst $() $(),:,$(SOURCES)) $(BIN)/mypy $(CODE) $(wildcard generated/*/src/*_client)
	CLIENTSMITH_NIGHTLY=1 $(PYTEST) -m ''
	CLIENTSMITH_HTTP=httpx2 $(PYTEST) tests/runtime

lint: $(STAMP) ## ruff, black, codespell and zizmor, without changing anything
	$(BIN)/ruff check --quiet $(CODE) generated
	$(BIN)/ruff format --quiet --check $(CODE) generated
	$(BLACK) generated/divio
	$(BIN)/codespell $(CODE) templates docs .github Makefile *.md
	$(BIN)/zizmor --quiet --offline .github/workflows

types: $(STAMP) ## mypy --strict over the generator and the tests
	MYPYPATH=$(subst $() $(),:,$(SOURCES)) $(BIN)/mypy $(CODE)

format: $(STAMP) ## fix and format the generator and the tests with ruff
	$(BIN)/ruff check --fix $(CODE)
	$(BIN)/ruff format $(CODE)

bench: $(STAMP) ## measure how long generating, importing, calling and comparing take
	$(BIN)/python -m tests.bench

bench-peers: $(STAMP) ## compare with other generators and HTTP libraries, which pip installs into build/peers; DOCUMENTS=...
	$(BIN)/python -m tests.bench.peers $(DOCUMENTS)

names: $(STAMP) ## compare the names that are proposed with those of published SDKs in ../shared/names
	@mkdir -p build/names
	$(BIN)/python ../shared/names/score.py ../shared/names/labels ../shared/names/documents ../shared/corpus \
		--clientsmith $(BIN)/clientsmith --cache build/names --tag "$$(cat generator/clientsmith/naming/*.py | cksum)"

load: $(STAMP) ## test many threads and tasks on one client, and bodies of a gigabyte; takes minutes
	$(BIN)/python -m pytest -m load -s tests/load tests/runtime/test_memory.py

corpus: $(STAMP) ## check the clients of real documents, or of CORPUS=dir; takes an hour or more, resumes after an interruption
	$(BIN)/python -m tests.corpus $(if $(CORPUS),--corpus $(CORPUS))

hostile: $(STAMP) ## try every attack of tests/hostile, also those with each key and value; takes hours
	CLIENTSMITH_NIGHTLY=1 $(PYTEST) -m '' tests/hostile

fuzz: $(STAMP) ## read documents at random, a hundred times as many as make test; takes an hour
	CLIENTSMITH_FUZZ=100 $(PYTEST) tests/hostile/test_fuzz.py

dist: $(STAMP) ## build a wheel of every generated package into dist/
	@for package in generated/*/; do $(BIN)/python -m build --no-isolation --wheel --outdir dist "$$package" || exit 1; done

clean: ## remove everything that can be created again, except generated/
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
