"""The page about rules says what the rules are."""

from __future__ import annotations

from clientsmith.drift.rules import RULES
from tests.drift.rules_page import PAGE, page, yardstick


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_what_we_have_of_others_exists() -> None:
    ours, missing = yardstick()
    assert {one for names in ours.values() for one in names} <= {*RULES}
    assert not ours.keys() & missing.keys()
    assert all(missing.values())
    # None of these is silently left out where a rule of the same name exists.
    assert not [name for name in missing if name in RULES]
