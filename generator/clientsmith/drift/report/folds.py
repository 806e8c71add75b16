"""Changes as people read them: each of the document together with those of the client that follow from it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from clientsmith.drift.changes import SEVERITIES, Severity
from clientsmith.drift.report.model import order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clientsmith.drift.report.model import About, Entry, Report


@dataclass(frozen=True)
class Fold:
    """One change, with those of the client that follow from it.

    Args:
        entry: the change itself.
        followers: what follows, the worst first.
    """

    entry: Entry
    followers: tuple[Entry, ...] = ()

    @cached_property
    def severity(self) -> Severity:
        """The worst of all."""
        return worst(one.severity for one in self.entries)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The change and all that follows."""
        return (self.entry, *self.followers)

    @property
    def about(self) -> tuple[About, ...]:
        """Whether it is a change of the document, of the client or of both."""
        return tuple(dict.fromkeys(one.about for one in self.entries))

    @property
    def kinds(self) -> tuple[tuple[Entry, ...], ...]:
        """What follows, all that a rule has found together."""
        found: dict[str, list[Entry]] = {}
        for one in self.followers:
            found.setdefault(one.rule, []).append(one)
        return tuple(tuple(entries) for entries in found.values())

    @property
    def means(self) -> tuple[str, ...]:
        """What it means, and where something worse follows, what that means."""
        rank = SEVERITIES.index(self.entry.severity)
        graver = (one for one in self.followers if SEVERITIES.index(one.severity) < rank)
        return tuple(dict.fromkeys((self.entry.means, *(one.means for one in graver))))


def worst(severities: Iterable[Severity]) -> Severity:
    """The worst of some severities."""
    return min(severities, key=SEVERITIES.index)


def folds_of(report: Report) -> tuple[Fold, ...]:
    """All changes of a report, each in one fold; the worst folds first."""
    followers: dict[int, list[Entry]] = {}
    for entry in report.changes:
        if entry.cause is not None:
            followers.setdefault(entry.cause, []).append(entry)
    found = [
        Fold(entry, tuple(followers.get(index, ())))
        for index, entry in enumerate(report.changes)
        if entry.cause is None
    ]
    return tuple(sorted(found, key=lambda one: order(replace(one.entry, severity=one.severity))))


def counts_of(folds: Sequence[Fold]) -> dict[Severity, int]:
    """How many folds there are of each severity; what follows from a change is not counted besides."""
    found = Counter(one.severity for one in folds)
    return {severity: found[severity] for severity in SEVERITIES}


def following(folds: Sequence[Fold]) -> int:
    """How many changes of the client stand with those that they follow from."""
    return sum(len(one.followers) for one in folds)
