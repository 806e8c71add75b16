"""What every report says: plain data, which is also what the report as JSON is.

The classes are described by `docs/drift-report.schema.json`, which is made from them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from clientsmith.drift.causes import causes
from clientsmith.drift.changes import SEVERITIES, Bump, Change, Place, Severity

if TYPE_CHECKING:
    from clientsmith.drift.comparison import Comparison, Side

#: The version of the report's form; another number means that a reader has to change.
FORM = 1

About: TypeAlias = Literal["document", "client"]


@dataclass(frozen=True)
class Version:
    """One of the two sides: how it is called, and the version that the document gives."""

    name: str
    version: str


@dataclass(frozen=True)
class Spot:
    """A place in a file: a JSON pointer (RFC 6901), and the line that it stands in, from 1."""

    file: str
    pointer: str
    line: int | None


@dataclass(frozen=True)
class Entry:
    """One change: `about` says whether it is one of the document or of the client's public names.

    `cause` is for a change of the client that follows from one of the document: the index of that one in
    `changes`. It is null where that is not known for certain, and for changes of the document.
    """

    rule: str
    severity: Severity
    about: About
    says: str
    means: str
    places: tuple[Place, ...]
    before: Any
    after: Any
    component: str
    document: str
    old: Spot | None
    new: Spot | None
    cause: int | None = None


@dataclass(frozen=True)
class Decision:
    """What nobody but a person can decide before a package can be made: where, why, and what helps."""

    at: Spot
    says: str
    hint: str


@dataclass(frozen=True)
class Report:
    """Everything that is to be told of one API.

    Args:
        title: what it calls itself.
        provider: its folder in `specs/`; empty for two documents from elsewhere.
        old: the version before.
        new: the version after.
        bump: the part of the package's version that has to grow; None where nothing changed.
        counts: how many changes there are of each severity, those that follow from others among them.
        changes: the worst first.
        form: the version of this form.
        decisions: what has to be decided in provider.toml; the clients are not compared then, if there can
            be no new one.
    """

    title: str
    provider: str
    old: Version
    new: Version
    bump: Bump | None
    counts: dict[Severity, int]
    changes: tuple[Entry, ...]
    form: int = FORM
    decisions: tuple[Decision, ...] = ()

    def worst(self) -> Severity | None:
        """The worst severity of all changes; None where there is none."""
        return next((one for one in SEVERITIES if self.counts[one]), None)


def report_of(comparison: Comparison, *, provider: str, old_name: str, new_name: str) -> Report:
    """A comparison as a report.

    Args:
        comparison: what was found.
        provider: the provider's folder, or nothing.
        old_name: how the old version is called.
        new_name: how the new version is called.
    """
    entries = _entries(comparison)
    return Report(
        title=comparison.new.title,
        provider=provider,
        old=Version(old_name, comparison.old.version),
        new=Version(new_name, comparison.new.version),
        bump=comparison.bump,
        counts={one: sum(entry.severity is one for entry in entries) for one in SEVERITIES},
        changes=tuple(entries),
    )


def order(entry: Entry) -> tuple[object, ...]:
    """The worst first, the document before the client, operations before the rest, then by place."""
    return (
        SEVERITIES.index(entry.severity),
        entry.about != "document",
        not entry.places[0].path,
        entry.places[0],
        entry.rule,
        str(entry.before),
        str(entry.after),
    )


def _entries(comparison: Comparison) -> list[Entry]:
    """All changes in their order, each that follows from another one with the place of that one."""
    document = [_entry(comparison, change, "document") for change in comparison.changes]
    client = [_entry(comparison, change, "client") for change in comparison.client]
    entries = document + client
    ranked = sorted(range(len(entries)), key=lambda index: order(entries[index]))
    ranks = {index: rank for rank, index in enumerate(ranked)}
    for follower, cause in causes(comparison).items():
        index = len(document) + follower
        entries[index] = replace(entries[index], cause=ranks[cause])
    return [entries[index] for index in ranked]


def _entry(comparison: Comparison, change: Change, about: About) -> Entry:
    return Entry(
        rule=change.rule.name,
        severity=change.severity,
        about=about,
        says=change.rule.says,
        means=change.rule.means,
        places=change.places,
        before=change.before,
        after=change.after,
        component=change.component,
        document=change.document,
        old=_spot(comparison.old, change.document, change.old_pointer),
        new=_spot(comparison.new, change.document, change.new_pointer),
    )


def _spot(side: Side, document: str, place: str) -> Spot | None:
    """Where in the files of a side something stands."""
    if not place:
        return None
    return Spot(*side.document(document).origins.at(place))
