"""What is said of two clients is what a type checker says of the calls: neither more nor less."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from clientsmith.drift.changes import Severity
from clientsmith.drift.rules import RULES
from clientsmith.drift.surface import client_changes
from clientsmith.drift.surface.read import read_surface
from clientsmith.standalone import generate_document
from tests.drift.surface.cases import CASES, document

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from clientsmith.drift.changes import Change

_BREAKS = "  # breaks"


@dataclass(frozen=True)
class Sides:
    """The two generated packages."""

    root: Path

    def source(self, side: str) -> Path:
        return self.root / side / "cases" / "src"

    def files(self, side: str) -> Mapping[str, str]:
        folder = self.source(side)
        return {
            path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(folder.rglob("*.py"))
        }


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Sides:
    root = tmp_path_factory.mktemp("surface")
    for side in ("old", "new"):
        folder = root / side
        folder.mkdir()
        (folder / "api.json").write_text(json.dumps(document(side)), encoding="utf-8")
        generate_document(folder / "api.json", folder / "cases")
    return Sides(root)


@pytest.fixture(scope="module")
def changes(sides: Sides) -> tuple[Change, ...]:
    return client_changes(sides.files("old"), sides.files("new"))


def case_of(change: Change) -> str:
    """The case that a change belongs to: the first step of its path, or a part of its class's name."""
    place = change.places[0]
    if place.path:
        return place.path.split("/")[1]
    words = {name.capitalize(): name for name in CASES}
    return max((name for name in words if name in place.symbol), key=len, default="").lower()


def test_each_case_has_its_rules_and_no_other(changes: tuple[Change, ...]) -> None:
    found = defaultdict(set)
    for change in changes:
        found[case_of(change)].add(change.rule.name.removeprefix("client-"))
    expected = {name: case.rules for name, case in CASES.items() if case.rules}
    assert dict(found) == expected


def test_backwards_is_the_mirror(sides: Sides, changes: tuple[Change, ...]) -> None:
    backwards = client_changes(sides.files("new"), sides.files("old"))
    forth = sorted((one.rule.mirror, str(one.after), str(one.before)) for one in changes)
    back = sorted((one.rule.name, str(one.before), str(one.after)) for one in backwards)
    assert forth == back


def test_every_rule_has_a_mirror() -> None:
    assert all(RULES[RULES[rule.mirror].mirror] is rule for rule in RULES.values())


def test_a_package_has_no_changes_from_itself(sides: Sides) -> None:
    assert client_changes(sides.files("old"), sides.files("old")) == ()


def user_code(sides: Sides) -> str:
    """A line for each use of the old client; those that are to break are marked."""
    symbols = {
        one.path.split("/")[1]: symbol
        for symbol, one in read_surface(sides.files("old")).methods.items()
        if one.path
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
    found = re.findall(r"^(.+?):(\d+): error: ", done.stdout, re.MULTILINE)
    assert {file for file, _ in found} <= {"user.py"}, done.stdout + done.stderr
    assert found or done.returncode == 0, done.stdout + done.stderr
    return {int(line) for _, line in found}


def test_a_type_checker_agrees(sides: Sides, changes: tuple[Change, ...]) -> None:
    code = user_code(sides)
    (sides.root / "user.py").write_text(code, encoding="utf-8")
    marked = {number for number, line in enumerate(code.splitlines(), 1) if line.endswith(_BREAKS)}
    assert complaints(sides, "old") == set()
    assert complaints(sides, "new") == marked
    # A case whose calls break has a change that says so, and a case without one has no such call.
    breaking = {case_of(one) for one in changes if one.severity is Severity.BREAKING}
    broken = {name for name, case in CASES.items() if case.breaks or case.silent}
    assert breaking == broken
