"""A package's `CHANGELOG.md`: an entry for each version, newest first (Keep a Changelog 1.1.0)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.diagnostics import counted
from clientsmith.drift.changes import Severity
from clientsmith.drift.report.folds import folds_of
from clientsmith.drift.report.templating import rendered
from clientsmith.drift.report.words import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from clientsmith.drift.report.folds import Fold
    from clientsmith.drift.report.model import Report

_HEADER = """\
# Changelog

All changes of this client, newest version first. Versions follow Semantic Versioning.
"""
_TITLES = {
    Severity.BREAKING: "Breaking",
    Severity.RISKY: "Risky",
    Severity.COMPATIBLE: "Compatible",
    Severity.PROSE: "Documentation",
}
#: The maximum number of changes of one rule in an entry, by severity; others are all listed.
_MOST = {Severity.COMPATIBLE: 25}
#: The maximum length of a sentence about a document.
_SENTENCE = 400
_VERSION_HEADING = re.compile(r"^## (?!\[?unreleased)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True)
class _Kind:
    """Changes of one rule with the same meaning.

    Args:
        says: what changed.
        means: what that means for users of the client.
        folds: the changes to list, each with the changes of the client that follow from it.
        more: how many are not listed.
    """

    says: str
    means: str
    folds: Sequence[Fold] = ()
    more: int = 0


def changelog_entry(version: str, day: date, report: Report, documents: Sequence[str] = ()) -> str:
    """Write the changelog entry of a version, in Markdown, with the changes in the report's order.

    Args:
        version: the package's new version.
        day: the date of the entry.
        report: what changed.
        documents: a sentence for each document that changed.
    """
    folds = folds_of(report)
    groups: list[tuple[str, list[_Kind]]] = []
    for severity, title in _TITLES.items():
        those = [fold for fold in folds if fold.severity is severity]
        if those:
            is_prose = severity is Severity.PROSE
            groups.append((title, [_prose(len(those))] if is_prose else _kinds(those)))
    text = rendered(
        "changelog.md.j2",
        version=version,
        date=day.isoformat(),
        documents=[printable(sentence, _SENTENCE) for sentence in documents],
        groups=groups,
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def with_entry(changelog: str | None, entry: str) -> str:
    """Add an entry before those of older versions, and after the section of unreleased changes.

    Args:
        changelog: the text so far, possibly edited by hand; None if there is no changelog yet.
        entry: the new entry.
    """
    text = changelog if changelog is not None else _HEADER
    older = _VERSION_HEADING.search(text)
    place = older.start() if older else len(text)
    parts = (text[:place].rstrip(), entry.rstrip(), text[place:].strip())
    return "\n\n".join(part for part in parts if part) + "\n"


def _kinds(folds: Iterable[Fold]) -> list[_Kind]:
    """Group changes of one severity by their rules, in the order of the first change of each."""
    groups: dict[tuple[str, str], list[Fold]] = {}
    for fold in folds:
        groups.setdefault((fold.entry.says, " ".join(fold.means)), []).append(fold)
    return [_kind(says, means, those) for (says, means), those in groups.items()]


def _kind(says: str, means: str, folds: list[Fold]) -> _Kind:
    most = _MOST.get(folds[0].severity, len(folds))
    return _Kind(says[:1].upper() + says[1:], means, folds[:most], max(0, len(folds) - most))


def _prose(count: int) -> _Kind:
    """Sum up all changed texts in one line: nobody looks them up in a changelog."""
    says = f"Descriptions, ids or other texts changed in {counted(count, 'place')}"
    return _Kind(says, "No code that uses the client is affected.")
