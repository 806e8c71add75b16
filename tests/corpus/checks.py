"""What is asked of every package: each check gives a list of complaints."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

from tests.corpus.documents import ROOT
from tests.corpus.numbered import NUMBERED
from tests.corpus.subjects import Subject, generate
from tests.typing import checkers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_LARGEST_COMMAND = 500
_TAIL = re.compile(r"([A-Z]?[a-z]*|[A-Z]+)_?\d+$")


def every_operation(subject: Subject) -> list[str]:
    """Every operation of the document is a name in the ledger, and nothing else is."""
    count = len(tomllib.loads(subject.contents()["names.toml"].decode()))
    wanted = subject.document.operations
    return [] if count == wanted else [f"{wanted} operations are {count} methods"]


def imports(subject: Subject) -> list[str]:
    """All modules import and all models have their validators."""
    return unusable(subject.source, subject.module)


def unusable(source: Path, module: str) -> list[str]:
    """What cannot be imported or built of a package, in a fresh process where warnings are errors."""
    done = _python("-W", "error", "-m", "tests.corpus.touch", source, module)
    return [] if done.returncode == 0 else [done.stderr.strip()[-2000:]]


def models(subject: Subject) -> int:
    """How many models a package has that imports."""
    return int(_python("-m", "tests.corpus.touch", subject.source, subject.module).stdout)


def same_bytes(subject: Subject, folder: Path) -> list[str]:
    """Once more, and from a copy with shuffled keys, in processes with hash seeds of their own."""
    again = generate(subject.document, folder / "again")
    shuffled = generate(subject.document, folder / "shuffled", subject.document.shuffled(7))
    return [
        f"{kind}: {name} differs"
        for kind, other in (("again", again), ("shuffled", shuffled))
        for name in _different(subject.contents(), other.contents())
    ]


def _different(one: object, other: object) -> list[str]:
    assert isinstance(one, dict) and isinstance(other, dict)
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))


def black_stable(files: Sequence[Path]) -> list[str]:
    """Black would leave every file as it is."""
    complaints: list[str] = []
    for start in range(0, len(files), _LARGEST_COMMAND):
        some = files[start : start + _LARGEST_COMMAND]
        done = _python(
            "-m", "black", "--check", "--config", ROOT / "pyproject.toml", *some,
            BLACK_CACHE_DIR=str(ROOT / "build" / "black"),
        )  # fmt: skip
        if done.returncode:
            complaints += re.findall(r"^would reformat .*$|^error: .*$", done.stderr, re.MULTILINE)
            complaints = complaints or [done.stderr]
    return complaints


def mypy_strict(subjects: Sequence[Subject], folder: Path) -> list[str]:
    """`mypy --strict` over the packages, all in one run."""
    return checkers.complaints(checkers.mypy(_packages(subjects), (), folder))


def basedpyright_strict(subjects: Sequence[Subject], folder: Path) -> list[str]:
    """basedpyright's strict mode over the packages, all in one run."""
    return checkers.complaints(checkers.basedpyright(_packages(subjects), (), folder))


def _packages(subjects: Sequence[Subject]) -> list[Path]:
    return [one.source / one.module for one in subjects]


def no_numbers(subject: Subject) -> list[str]:
    """No name ends in a number but those that the document numbers itself and those of the table."""
    document = subject.document
    known = NUMBERED.get(document.name, {})
    found = {name for name in _names(subject) if _is_invented(name, document.words)}
    return [f"{name} ends in a number" for name in sorted(found - known.keys())] + [
        f"{name} does not have to be in the table" for name in sorted(known.keys() - found)
    ]


def _is_invented(name: str, words: str) -> bool:
    tail = _TAIL.search(name)
    return tail is not None and tail.group().replace("_", "").lower() not in words


def _names(subject: Subject) -> Iterator[str]:
    """Every class, method and argument."""
    for path in subject.own_files:
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ClassDef):
                yield node.name
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield node.name
                arguments = node.args
                yield from (
                    one.arg
                    for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
                )


def _python(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=3600,
        check=False,
        env={**os.environ, **environment},
    )
