"""How rules are written down: those that are each other's mirror stand together."""

from __future__ import annotations

from clientsmith.drift.changes import Rule, Severity

BREAKING, RISKY = Severity.BREAKING, Severity.RISKY
COMPATIBLE, PROSE = Severity.COMPATIBLE, Severity.PROSE

Half = tuple[str, Severity, str, str]
"""Name, severity, what changed and what it means; see `Rule`."""


def opposites(first: Half, second: Half) -> tuple[Rule, Rule]:
    """Two rules of which each finds what the other one finds, read backwards."""
    return Rule(*first, mirror=second[0]), Rule(*second, mirror=first[0])


def symmetric(name: str, severity: Severity, says: str, means: str) -> Rule:
    """A rule that finds the same change in both directions."""
    return Rule(name, severity, says, means, mirror=name)
