"""The data of a report, in the structure of the JSON report.

`docs/drift-report.schema.json` is generated from these classes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from clientsmith.drift.causes import causes
from clientsmith.drift.changes import SEVERITIES, Bump, Change, Place, Severity

if TYPE_CHECKING:
    from clientsmith.drift.comparison import Comparison, Side

#: The version of the report's structure; it increases if programs that read reports have to change.
FORM = 1

About: TypeAlias = Literal["document", "client"]


@dataclass(frozen=True)
class Version:
    """One of the two versions: the names of its files, and the version that its documents state."""

    name: str
    version: str


@dataclass(frozen=True)
class Spot:
    """A place in a file: a JSON pointer (RFC 6901) and a line number, starting at 1."""

    file: str
    pointer: str
    line: int | None


@dataclass(frozen=True)
class Entry:
    """One change of the document or of the client's public names, as `about` says.

    If a change of the client follows from a change of the document, `cause` is the index of the latter in
    `changes`. It is null for changes of the document, and if the cause is not certain.
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
    """Something a person has to decide before a package can be generated: where, why, and what to do."""

    at: Spot
    says: str
    hint: str


@dataclass(frozen=True)
class Report:
    """The report about one API.

    Args:
        title: the title of the API.
        provider: its folder in `specs/`; empty for the report of `clientsmith diff`.
        old: the old version.
        new: the new version.
        bump: the part of the package's version to increase; None if nothing changed.
        counts: the number of changes of each severity, including those that follow from others.
        changes: the changes, the most severe first.
        form: the version of this structure.
        decisions: what to decide in provider.toml. The clients are not compared if none can be generated
            before that.
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
        """Return the highest severity; None if there are no changes."""
        return next((severity for severity in SEVERITIES if self.counts[severity]), None)


def report_of(comparison: Comparison, *, provider: str, old_name: str, new_name: str) -> Report:
    """Make the report of a comparison.

    Args:
        comparison: the changes.
        provider: the provider's folder in `specs/`, or empty.
        old_name: the files of the old version.
        new_name: the files of the new version.
    """
    entries = _entries(comparison)
    return Report(
        title=comparison.new.title,
        provider=provider,
        old=Version(old_name, comparison.old.version),
        new=Version(new_name, comparison.new.version),
        bump=comparison.bump,
        counts={
            severity: sum(entry.severity is severity for entry in entries)
            for severity in SEVERITIES
        },
        changes=tuple(entries),
    )


def order(entry: Entry) -> tuple[object, ...]:
    """Return the sort key of a change: severity, document before client, operations first, then by place."""
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
    """Return all changes in order, with the index of their cause if they have one."""
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
    """Return the file, pointer and line of an origin; None for an empty one."""
    if not place:
        return None
    return Spot(*side.document(document).origins.at(place))
