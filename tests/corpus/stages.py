"""The stages that each document goes through, one result each."""

from __future__ import annotations

import hashlib
import shutil
import time
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from clientsmith.inputs import program_hashes
from tests.bench.measure import Generation
from tests.corpus import checks
from tests.corpus.documents import ROOT, RealDocument
from tests.corpus.examples import read_examples
from tests.corpus.readings import UNJUDGED
from tests.corpus.roundtrip import round_trips
from tests.corpus.subjects import Subject, generate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

GENERATE = "generate"


@dataclass(frozen=True)
class Result:
    """What came of a stage.

    Args:
        key: what it was made from; a stage with another key has to be done again.
        complaints: what is wrong, a line each.
        numbers: what the stage measured.
        seconds: how long the stage took, all in all.
    """

    key: str
    complaints: list[str] = field(default_factory=list)
    numbers: Mapping[str, float] = field(default_factory=dict)
    seconds: float = 0.0


@dataclass(frozen=True)
class Stage:
    """A check, and the files and folders of this project that decide what it finds."""

    check: Callable[[Subject, Path], tuple[list[str], dict[str, float]]]
    judges: tuple[str, ...] = ()
    #: Whether it looks at how the package comes to be, and not only at the package.
    of_program: bool = False


def _plain(check: Callable[[Subject, Path], list[str]]) -> Stage:
    return Stage(lambda subject, folder: (check(subject, folder), {}))


def _imports(subject: Subject, folder: Path) -> tuple[list[str], dict[str, float]]:
    complaints = checks.imports(subject)
    return complaints, {} if complaints else {"models": checks.models(subject)}


def _round_trips(subject: Subject, folder: Path) -> tuple[list[str], dict[str, float]]:
    found = round_trips(subject)
    unjudged = len(UNJUDGED.get(subject.document.provider, {}))
    passed = subject.document.operations - len(found) - unjudged
    return found, {"passed": passed, "unjudged": unjudged}


#: Every check of a package by its name, the quick ones first.
STAGES: Mapping[str, Stage] = {
    "operations": _plain(lambda subject, folder: checks.every_operation(subject)),
    "imports": Stage(_imports),
    "black": _plain(lambda subject, folder: checks.black_stable(subject.own_files)),
    "names": Stage(
        lambda subject, folder: (checks.no_numbers(subject), {}),
        judges=("tests/corpus/numbered.py", "tests/corpus/checks.py"),
    ),
    "same": Stage(
        lambda subject, folder: (checks.same_bytes(subject, folder), {}), of_program=True
    ),
    "mypy": _plain(lambda subject, folder: checks.mypy_strict([subject], folder)),
    "basedpyright": _plain(lambda subject, folder: checks.basedpyright_strict([subject], folder)),
    "examples": Stage(
        read_examples,
        judges=(
            "tests/corpus/examples.py",
            "tests/corpus/reading.py",
            "tests/roundtrip/upgrade.py",
        ),
    ),
    "roundtrip": Stage(
        _round_trips,
        judges=("tests/roundtrip", "tests/corpus/roundtrip.py", "tests/corpus/readings.py"),
    ),
}


def generated(document: RealDocument, folder: Path) -> tuple[Subject | None, Result]:
    """Generate the package of a document anew, in a project that stays."""
    key = generation_key(document)
    project = folder / "project"
    shutil.rmtree(project, ignore_errors=True)
    started = time.perf_counter()
    try:
        subject = generate(document, project)
    except RuntimeError as error:
        told = str(error).strip().splitlines()
        # The last line of a traceback says what happened, and is read first.
        return None, Result(key, told[::-1] if told[0].startswith("Traceback") else told)
    made = subject.made
    numbers = {
        "seconds": made.seconds,
        "processor": made.processor,
        "peak_mib": made.peak_mib,
        "lines": subject.lines,
        "diagnostics": subject.diagnostics,
    }
    return subject, Result(key, [], numbers, time.perf_counter() - started)


def known_subject(document: RealDocument, folder: Path, result: Result) -> Subject:
    """The package of an earlier run."""
    numbers = result.numbers
    made = Generation(numbers["seconds"], numbers["peak_mib"], numbers["processor"])
    return Subject(document, folder / "project", made)


def done(name: str, subject: Subject, folder: Path) -> Result:
    """Do one stage."""
    key = stage_key(name, subject)
    place = folder / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    started = time.perf_counter()
    complaints, numbers = STAGES[name].check(subject, place)
    shutil.rmtree(place)
    complaints = [one.replace(f"{subject.root}/", "") for one in complaints]
    return Result(key, complaints, numbers, time.perf_counter() - started)


def generation_key(document: RealDocument) -> str:
    """What a package is made from: the program with its tools and templates, and the document."""
    program = [f"{name} {value}" for name, value in program_hashes()]
    return _digest(*program, document.path.read_bytes())


def stage_key(name: str, subject: Subject) -> str:
    """What a stage judges: the package as it is, not how it came to be, unless that is the question."""
    stage = STAGES[name]
    if stage.of_program:
        return generation_key(subject.document)
    contents = (part for pair in subject.contents().items() for part in pair)
    judges = (f"{one} {_tree(one)}" for one in stage.judges)
    return _digest(name, *judges, *contents)


@cache
def _tree(name: str) -> str:
    return _digest(*_parts(ROOT / name))


def _parts(place: Path) -> Iterator[str | bytes]:
    for path in [place] if place.is_file() else sorted(place.glob("*.py")):
        yield path.name
        yield path.read_bytes()


def _digest(*parts: str | bytes) -> str:
    found = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(b"%d:" % len(data))
        found.update(data)
    return found.hexdigest()
