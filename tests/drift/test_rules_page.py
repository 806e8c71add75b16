"""The page about rules says what the rules are."""

from __future__ import annotations

import re
from pathlib import Path

from tests.drift.rules_page import PAGE, RULES, page, yardstick

ROOT = Path(__file__).parents[2]


def test_the_page_is_up_to_date() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text == page(), "run `.venv/bin/python -m tests.drift.rules_page`"


def test_the_number_of_rules_is_the_same_everywhere() -> None:
    """The number of names that a change in a report may have."""
    for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        numbers = re.findall(r"([0-9,]+)\s+(?:named\s+)?rules\b", path.read_text(encoding="utf-8"))
        if path.name == "README.md" or path == PAGE:
            assert numbers[0] == f"{len(RULES):,}", f"correct the number in {path.name}"
        else:
            assert numbers == []


def test_what_we_have_of_others_exists() -> None:
    ours, missing = yardstick()
    assert {name for names in ours.values() for name in names} <= {*RULES}
    assert not ours.keys() & missing.keys()
    assert all(missing.values())
    # None of these is silently left out where a rule of the same name exists.
    assert not [name for name in missing if name in RULES]
