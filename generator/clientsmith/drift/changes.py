"""The vocabulary of a comparison: rules, places, changes, and what all of them together ask for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable


class Severity(StrEnum):
    """What a change means for those who use the client, the worst first."""

    #: Code that used the client may stop working.
    BREAKING = "breaking"
    #: Code still works, and may get something that it did not get before.
    RISKY = "risky"
    #: Something was added, or is now allowed.
    COMPATIBLE = "compatible"
    #: Only descriptions changed.
    PROSE = "prose"


SEVERITIES = tuple(Severity)


class Bump(StrEnum):
    """The part of a package's version that has to grow (Semantic Versioning 2.0.0)."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"


@dataclass(frozen=True)
class Rule:
    """One kind of change.

    Args:
        name: how people and programs refer to it, in words and hyphens.
        severity: what it means in general.
        says: what changed, in one clause without a full stop.
        means: what that means for somebody who uses the client, in one sentence.
        mirror: the rule that finds the same change read backwards.
    """

    name: str
    severity: Severity
    says: str
    means: str
    mirror: str


@dataclass(frozen=True, order=True)
class Place:
    """Where something changed, in the words of the document or of the client.

    Args:
        method: the HTTP method in capitals, `WEBHOOK`, or nothing for the whole document.
        path: the path template, or the webhook's name.
        part: what of the operation, such as "query parameter limit", "request body" or "response 200".
        field: the property below that, such as `items[].owner.name`; nothing for the part itself.
        symbol: the name in the client, such as `client.pets.list`, for changes of the client.
    """

    method: str = ""
    path: str = ""
    part: str = ""
    field: str = ""
    symbol: str = ""

    def __str__(self) -> str:
        operation = f"{self.method} {self.path}".strip()
        words: tuple[str, ...] = (operation, self.part, self.field)
        if self.symbol:
            inside = f"({self.field})" if operation else f".{self.field}"
            words = (f"{self.symbol}{inside if self.field else ''}", operation)
        return ", ".join(word for word in words if word) or "the whole document"


@dataclass(frozen=True)
class Change:
    """One change, everywhere it is felt.

    Args:
        rule: what kind of change it is.
        places: where, at least one; several where a shared schema changed.
        before: what was there, as JSON; None where there was nothing.
        after: what is there now, likewise.
        component: the shared schema that changed, if it is one.
        old_pointer: where it stands in the old document (`clientsmith.normalise.origins`), or nothing.
        new_pointer: where it stands in the new one.
        document: the file in which it changed, for a provider that has several.
        canonical: what tells it from other changes of its kind: pointers in the canonical documents for
            what is in a shared schema, and places in the sources for the rest.
        elements: for a change of the client, the pointers of what changed in the old canonical document,
            and in the new one.
    """

    rule: Rule
    places: tuple[Place, ...]
    before: Any = None
    after: Any = None
    component: str = ""
    old_pointer: str = ""
    new_pointer: str = ""
    document: str = ""
    canonical: tuple[str, str] = ("", "")
    elements: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())

    @property
    def severity(self) -> Severity:
        return self.rule.severity


def bump_of(changes: Iterable[Change]) -> Bump | None:
    """The part of the version that these changes ask for; None where there are none."""
    found = {change.severity for change in changes}
    if not found:
        return None
    if Severity.BREAKING in found:
        return Bump.MAJOR
    return Bump.PATCH if found == {Severity.PROSE} else Bump.MINOR
