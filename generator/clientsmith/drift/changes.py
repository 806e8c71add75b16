"""The types that describe changes: severities, rules, places, and the version bump that changes need."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable


class Severity(StrEnum):
    """What a change means for code that uses the client, the highest severity first."""

    #: Code that used the client may stop working.
    BREAKING = "breaking"
    #: Code still works, but may receive values that it did not receive before.
    RISKY = "risky"
    #: Something was added, or is now allowed.
    COMPATIBLE = "compatible"
    #: Requests and responses are the same: texts such as descriptions, ids and tags changed.
    PROSE = "prose"


SEVERITIES = tuple(Severity)


class Bump(StrEnum):
    """The part of a package's version to increase (Semantic Versioning 2.0.0)."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"


@dataclass(frozen=True)
class Rule:
    """One kind of change.

    Args:
        name: its identifier, in words and hyphens.
        severity: the severity of such changes.
        says: what changed, in one clause without a period.
        means: what that means for users of the client, in one sentence.
        mirror: the name of the rule that reports the same change if old and new are swapped.
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
        method: the HTTP method in upper case, `WEBHOOK`, or empty for the whole document.
        path: the path template, or the webhook's name.
        part: the part of the operation, such as "query parameter limit", "request body" or "response 200".
        field: the property in that part, such as `items[].owner.name`; empty for the part itself.
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
    """One change, with every place that it affects.

    Args:
        rule: the kind of change.
        places: at least one; several if a shared schema changed.
        before: the old value, as JSON; None if there was none.
        after: the new value, likewise.
        component: the shared schema that changed, or empty.
        old_pointer: its origin in the old document (see `clientsmith.normalise.origins`), or empty.
        new_pointer: its origin in the new document, or empty.
        document: the file that changed, if the provider has several documents.
        canonical: the pair that identifies it among changes of its rule: pointers in the canonical documents
            for changes in a shared schema, and origins in the sources for all others.
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
    """Return the part of the version that these changes increase; None if there are no changes."""
    severities = {change.severity for change in changes}
    if not severities:
        return None
    if Severity.BREAKING in severities:
        return Bump.MAJOR
    return Bump.PATCH if severities == {Severity.PROSE} else Bump.MINOR
