"""The rules of a comparison: each is a row of rules.toml, below the subject under which the docs list it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clientsmith.drift.changes import Rule, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

_ROWS: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("rules.toml").read_text(encoding="utf-8")
)
#: Kinds of difference between schemas, by name. `schemas/rules.py` makes a rule of each for every position.
ASPECT_ROWS: Mapping[str, Mapping[str, Any]] = _ROWS.pop("Schemas")
#: All other rules, by subject. Those of `The client` are about the public names of generated packages.
SUBJECTS: Mapping[str, tuple[Rule, ...]] = {
    subject: tuple(Rule(name, Severity(row.pop("severity")), **row) for name, row in rows.items())
    for subject, rows in _ROWS.items()
}
RULES: Mapping[str, Rule] = {rule.name: rule for rules in SUBJECTS.values() for rule in rules}
