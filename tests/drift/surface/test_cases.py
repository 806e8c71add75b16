"""What is said of two clients is what a type checker says of the calls: neither more nor less."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientsmith.drift.changes import Severity
from clientsmith.drift.comparison import compare_sides, side_of
from clientsmith.drift.rules import RULES
from clientsmith.project import Source
from clientsmith.standalone import document_project, generate_document, read_document
from tests.drift.surface.cases import CASES, document

if TYPE_CHECKING:
    from clientsmith.drift.changes import Change
    from clientsmith.drift.comparison import Side

_BREAKS = "  # breaks"


@dataclass(frozen=True)
class Sides:
    """The two versions: their documents, and the packages they become."""

    root: Path

    def source(self, name: str) -> Path:
        return self.root / name / "cases" / "src"

    def side(self, name: str) -> Side:
        spec = self.root / name / "api.json"
        with document_project(spec, read_document(spec), Path("cases")) as (project, provider):
            return side_of(Source(project, provider), client=True)

    def changes(self, old: str, new: str) -> tuple[Change, ...]:
        return compare_sides(self.side(old), self.side(new)).client


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Sides:
    root = tmp_path_factory.mktemp("surface")
    for name in ("old", "new"):
        folder = root / name
        folder.mkdir()
        (folder / "api.json").write_text(json.dumps(document(name)), encoding="utf-8")
        generate_document(folder / "api.json", folder / "cases")
    return Sides(root)


@pytest.fixture(scope="module")
def changes(sides: Sides) -> tuple[Change, ...]:
    return sides.changes("old", "new")


def case_of(change: Change) -> str:
    """The case that a change belongs to: the first step of its path, or a part of its class's name."""
    place = change.places[0]
    if place.path:
        return place.path.split("/")[1]
    words = {name.capitalize(): name for name in CASES}
    return max((name for name in words if name in place.symbol), key=len, default="").lower()


def test_each_case_has_its_rules_and_no_other(changes: tuple[Change, ...]) -> None:
    reported = defaultdict(set)
    for change in changes:
        reported[case_of(change)].add(change.rule.name.removeprefix("client-"))
    expected = {name: case.rules for name, case in CASES.items() if case.rules}
    assert dict(reported) == expected


def test_backwards_is_the_mirror(sides: Sides, changes: tuple[Change, ...]) -> None:
    backwards = sides.changes("new", "old")
    forth = sorted(
        (change.rule.mirror, str(change.after), str(change.before)) for change in changes
    )
    back = sorted(
        (backward.rule.name, str(backward.before), str(backward.after)) for backward in backwards
    )
    assert forth == back


def test_every_rule_has_a_mirror() -> None:
    assert all(RULES[RULES[rule.mirror].mirror] is rule for rule in RULES.values())


def test_a_package_has_no_changes_from_itself(sides: Sides) -> None:
    assert sides.changes("old", "old") == ()


def user_code(sides: Sides) -> str:
    """A line for each use of the old client; those that are to break are marked."""
    package = sides.side("old").package
    assert package is not None
    symbols = {
        method.path.split("/")[1]: f"client.{method.public_name}" for method in package.methods
    }
    lines = [
        "from cases_client import Cases, models",
        "client = Cases(base_url='http://localhost')",
    ]
    for name, case in CASES.items():
        for use in case.uses:
            lines.append(use.format(symbols[name]))
        for use in case.breaks:
            lines.append(use.format(symbols[name]) + _BREAKS)
    return "\n".join(lines) + "\n"


def complaints(sides: Sides, side: str) -> set[int]:
    """The lines of the user's code that mypy refuses with one of the two clients."""
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11"]
    done = subprocess.run(
        [*command, "--cache-dir", "cache", "user.py"],
        cwd=sides.root,
        env={"MYPYPATH": str(sides.source(side)), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    reported = re.findall(r"^(.+?):(\d+): error: ", done.stdout, re.MULTILINE)
    assert {file for file, _ in reported} <= {"user.py"}, done.stdout + done.stderr
    assert reported or done.returncode == 0, done.stdout + done.stderr
    return {int(line) for _, line in reported}


def test_a_type_checker_agrees(sides: Sides, changes: tuple[Change, ...]) -> None:
    code = user_code(sides)
    (sides.root / "user.py").write_text(code, encoding="utf-8")
    marked = {number for number, line in enumerate(code.splitlines(), 1) if line.endswith(_BREAKS)}
    assert complaints(sides, "old") == set()
    assert complaints(sides, "new") == marked
    # A case whose calls break has a change that says so, and a case without one has no such call.
    breaking = {case_of(change) for change in changes if change.severity is Severity.BREAKING}
    broken = {name for name, case in CASES.items() if case.breaks or case.silent}
    assert breaking == broken
