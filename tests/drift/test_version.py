"""The version and the changelog after an update."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from clientsmith.drift.changelog import changelog_entry, with_entry
from clientsmith.drift.changes import Bump, Change, Place, Rule, Severity
from clientsmith.drift.comparison import Comparison, Side
from clientsmith.drift.report.model import report_of
from clientsmith.drift.version import next_version

if TYPE_CHECKING:
    from collections.abc import Iterable


@pytest.mark.parametrize(
    ("version", "major", "minor", "patch"),
    [
        ("1.2.3", "2.0.0", "1.3.0", "1.2.4"),
        ("0.2.3", "0.3.0", "0.2.4", "0.2.4"),
        ("0.0.1", "0.1.0", "0.0.2", "0.0.2"),
        ("10.9.9", "11.0.0", "10.10.0", "10.9.10"),
    ],
)
def test_the_next_version(version: str, major: str, minor: str, patch: str) -> None:
    assert next_version(version, Bump.MAJOR) == major
    assert next_version(version, Bump.MINOR) == minor
    assert next_version(version, Bump.PATCH) == patch


ENTRY = "## 0.2.0 - 2026-11-21\n\nNew.\n"
OLDER = "## [0.1.0] - 2026-01-01\n\n- Old.\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"# Changes\n\n{OLDER}", f"# Changes\n\n{ENTRY}\n{OLDER}"),
        (OLDER, f"{ENTRY}\n{OLDER}"),
        ("", ENTRY),
        ("# Changes", f"# Changes\n\n{ENTRY}"),
        (
            f"# Changes\n\n## [Unreleased]\n\n- Soon.\n\n{OLDER}",
            f"# Changes\n\n## [Unreleased]\n\n- Soon.\n\n{ENTRY}\n{OLDER}",
        ),
    ],
)
def test_the_newest_entry_comes_first(before: str, after: str) -> None:
    assert with_entry(before, ENTRY) == after


NOTHING = Side("", "", {})


def entry_of(changes: Iterable[Change], client: Iterable[Change] = ()) -> str:
    comparison = Comparison(NOTHING, NOTHING, tuple(changes), tuple(client))
    report = report_of(comparison, provider="shop", old_name="", new_name="")
    return changelog_entry("1.0.0", date(2026, 1, 2), report)


def test_a_long_entry_says_how_much_is_left_out() -> None:
    rule = Rule("a", Severity.COMPATIBLE, "something was added", "You may use it.", "b")
    changes = [Change(rule, (Place("GET", f"/{n:02}"),), after=["a|`b" * 50]) for n in range(30)]
    entry = entry_of(reversed(changes))
    lines = entry.splitlines()
    assert lines[:5] == [
        "## 1.0.0 - 2026-01-02",
        "",
        "### Compatible",
        "",
        "- Something was added. You may use it.",
    ]
    assert lines[5].startswith('  - GET /00: ``["a|`ba|`b') and lines[5].endswith("…``")
    assert len(lines[5]) < 100
    assert lines[-1] == "  - and 5 more"
    assert len(lines) == 5 + 25 + 1


@pytest.mark.parametrize("severity", [Severity.BREAKING, Severity.RISKY])
def test_all_that_may_matter_to_code_is_listed(severity: Severity) -> None:
    rule = Rule("a", severity, "something was changed", "Look at it.", "a")
    changes = [Change(rule, (Place("GET", f"/{n:03}"),)) for n in range(200)]
    lines = entry_of(changes).splitlines()
    assert [line for line in lines if "/" in line] == [f"  - GET /{n:03}" for n in range(200)]


def test_rules_are_in_the_order_of_their_operations() -> None:
    rules = [Rule(name, Severity.BREAKING, f"{name} was removed", "Ouch.", name) for name in "zya"]
    changes = [Change(rule, (Place("GET", f"/{n}"),)) for n, rule in enumerate(rules)]
    changes.append(Change(rules[2], (Place(),)))
    lines = entry_of(reversed(changes)).splitlines()[4:]
    assert lines == [
        "- Z was removed. Ouch.",
        "  - GET /0",
        "- Y was removed. Ouch.",
        "  - GET /1",
        "- A was removed. Ouch.",
        "  - GET /2",
        "  - the whole document",
    ]


@pytest.mark.parametrize(("count", "places"), [(1, "1 place"), (300, "300 places")])
def test_prose_is_one_line(count: int, places: str) -> None:
    rules = [Rule(name, Severity.PROSE, "words", "Only words.", name) for name in "ab"]
    changes = [Change(rules[n % 2], (Place("GET", f"/{n}"), Place())) for n in range(count)]
    lines = entry_of(changes).splitlines()
    assert lines[2:4] == ["### Documentation", ""]
    assert len(lines) == 5
    assert lines[4].startswith("- ")
    assert f" texts changed in {places}. " in lines[4]
