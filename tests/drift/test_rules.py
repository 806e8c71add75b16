"""Every rule about what is not a schema, on the smallest pair of documents, in both directions."""

from __future__ import annotations

import pytest

from clientsmith.drift.rules import RULES, SUBJECTS
from tests.drift.documents import changes, facts, mirrored, names
from tests.drift.pairs import CASES
from tests.drift.pairs.servers import CONFIGURED, SERVER


@pytest.mark.parametrize("case", CASES)
def test_a_pair(case: str) -> None:
    before, after, rules = CASES[case]
    differences = changes(before, after)
    assert names(differences) == sorted(rules)
    assert facts(changes(after, before)) == mirrored(differences)
    assert changes(before, before) == changes(after, after) == ()


@pytest.mark.parametrize("case", CONFIGURED)
def test_a_pair_with_a_server_in_provider_toml(case: str) -> None:
    before, after, rules = CONFIGURED[case]
    differences = changes(before, after, SERVER)
    assert names(differences) == sorted(rules)
    assert facts(changes(after, before, SERVER)) == mirrored(differences)
    assert changes(before, before, SERVER) == changes(after, after, SERVER) == ()


def test_every_rule_is_shown() -> None:
    cases = [*CASES.values(), *CONFIGURED.values()]
    shown = {name for _, _, rules in cases for name in rules}
    shown |= {RULES[name].mirror for name in shown}
    listed = {
        rule.name
        for subject, rules in SUBJECTS.items()
        if subject != "The client"
        for rule in rules
    }
    assert shown == listed


def test_rules_have_names_of_their_own_and_mirrors() -> None:
    listed = [rule for rules in SUBJECTS.values() for rule in rules]
    assert len(listed) == len(RULES) >= 80
    for rule in listed:
        assert RULES[rule.mirror].mirror == rule.name
        assert rule.says and not rule.says.endswith(".") and rule.means.endswith(".")
