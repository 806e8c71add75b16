"""Combine each change of a document with the client changes that it causes."""

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
    """A change with the client changes that it causes.

    Args:
        entry: the change itself.
        followers: the changes that it causes, the most severe first.
    """

    entry: Entry
    followers: tuple[Entry, ...] = ()

    @cached_property
    def severity(self) -> Severity:
        """The highest severity."""
        return worst(entry.severity for entry in self.entries)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The change and everything that it causes."""
        return (self.entry, *self.followers)

    @property
    def about(self) -> tuple[About, ...]:
        """Whether it changes the document, the client or both."""
        return tuple(dict.fromkeys(entry.about for entry in self.entries))

    @property
    def kinds(self) -> tuple[tuple[Entry, ...], ...]:
        """The changes that it causes, by rule."""
        by_rule: dict[str, list[Entry]] = {}
        for entry in self.followers:
            by_rule.setdefault(entry.rule, []).append(entry)
        return tuple(tuple(entries) for entries in by_rule.values())

    @property
    def means(self) -> tuple[str, ...]:
        """What it means, and what each more severe change that it causes means."""
        rank = SEVERITIES.index(self.entry.severity)
        worse = (entry for entry in self.followers if SEVERITIES.index(entry.severity) < rank)
        return tuple(dict.fromkeys((self.entry.means, *(entry.means for entry in worse))))


def worst(severities: Iterable[Severity]) -> Severity:
    """Return the highest severity."""
    return min(severities, key=SEVERITIES.index)


def folds_of(report: Report) -> tuple[Fold, ...]:
    """Put every change of a report into a fold, the most severe folds first."""
    followers: dict[int, list[Entry]] = {}
    for entry in report.changes:
        if entry.cause is not None:
            followers.setdefault(entry.cause, []).append(entry)
    folds = [
        Fold(entry, tuple(followers.get(index, ())))
        for index, entry in enumerate(report.changes)
        if entry.cause is None
    ]
    return tuple(sorted(folds, key=lambda fold: order(replace(fold.entry, severity=fold.severity))))


def counts_of(folds: Sequence[Fold]) -> dict[Severity, int]:
    """Count the folds of each severity. Changes that another one causes do not count."""
    counts = Counter(fold.severity for fold in folds)
    return {severity: counts[severity] for severity in SEVERITIES}


def following(folds: Sequence[Fold]) -> int:
    """Count the client changes that are listed with their cause."""
    return sum(len(fold.followers) for fold in folds)
