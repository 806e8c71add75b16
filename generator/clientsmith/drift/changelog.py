"""A package's `CHANGELOG.md`: an entry for each version, newest first (Keep a Changelog 1.1.0)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.diagnostics import counted
from clientsmith.drift.changes import Severity
from clientsmith.drift.report.words import printable, values_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from clientsmith.drift.changes import Change, Rule

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
_PLACE_LENGTH = 400
_VERSION_HEADING = re.compile(r"^## (?!\[?unreleased)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True)
class _Item:
    place: str
    values: str


@dataclass(frozen=True)
class _Kind:
    says: str
    means: str
    items: Sequence[_Item]
    more: int


@dataclass(frozen=True)
class _Group:
    title: str
    kinds: Sequence[_Kind]


def changelog_entry(
    version: str, day: date, changes: Iterable[Change], documents: Sequence[str] = ()
) -> str:
    """Write the changelog entry of a version, in Markdown.

    Args:
        version: the package's new version.
        day: the date of the entry.
        changes: what changed.
        documents: a sentence for each document that changed.
    """
    from clientsmith.render import environment, render

    ordered = sorted(changes, key=lambda change: change.places)
    groups = []
    for severity, title in _TITLES.items():
        those = [change for change in ordered if change.severity is severity]
        kinds = _prose(len(those)) if severity is Severity.PROSE else _kinds(those)
        groups.append(_Group(title, kinds))
    text = render(
        environment(),
        "drift/changelog.md.j2",
        version=version,
        date=day.isoformat(),
        documents=[printable(sentence, _PLACE_LENGTH) for sentence in documents],
        groups=[group for group in groups if group.kinds],
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


def _kinds(changes: list[Change]) -> list[_Kind]:
    by_rule: dict[Rule, list[Change]] = {}
    for change in changes:
        by_rule.setdefault(change.rule, []).append(change)
    return [_kind(*pair) for pair in sorted(by_rule.items(), key=lambda pair: pair[0].name)]


def _kind(rule: Rule, changes: list[Change]) -> _Kind:
    most = _MOST.get(rule.severity, len(changes))
    return _Kind(
        rule.says[:1].upper() + rule.says[1:],
        rule.means,
        [_Item(_place(change), _values(change)) for change in changes[:most]],
        max(0, len(changes) - most),
    )


def _prose(count: int) -> list[_Kind]:
    """Sum up all changed descriptions in one line: nobody looks them up in a changelog."""
    if not count:
        return []
    says = f"Descriptions, titles or other prose changed in {counted(count, 'place')}"
    return [_Kind(says, "No code that uses the client is affected.", (), 0)]


def _place(change: Change) -> str:
    first, more = change.places[0], len(change.places) - 1
    where = str(first)
    if more:
        where = f"{where}, and {counted(more, 'more place')}"
    return printable(f"{change.component}: {where}" if change.component else where, _PLACE_LENGTH)


def _values(change: Change) -> str:
    return values_text(change.rule.name, change.before, change.after, change.places[0].symbol)
