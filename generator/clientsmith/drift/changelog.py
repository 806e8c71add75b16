"""A package's `CHANGELOG.md`: an entry for each version, newest first (Keep a Changelog 1.1.0)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.drift.changes import Severity
from clientsmith.drift.report.words import printable, values_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from clientsmith.drift.changes import Change, Rule

_HEADER = """\
# Changelog

What became of the client from version to version, the newest first. Versions follow Semantic Versioning.
"""
_TITLES = {
    Severity.BREAKING: "Breaking",
    Severity.RISKY: "Risky",
    Severity.COMPATIBLE: "Compatible",
    Severity.PROSE: "Documentation",
}
#: How many of a kind a version's entry tells one by one, where that is not all of them.
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
    """The entry of one version as Markdown.

    Args:
        version: the package's new version.
        day: the day of the change.
        changes: what changed.
        documents: a sentence for each document that is another one now.
    """
    from clientsmith.render import environment, render

    found = sorted(changes, key=lambda one: one.places)
    groups = []
    for severity, title in _TITLES.items():
        those = [one for one in found if one.severity is severity]
        kinds = _prose(len(those)) if severity is Severity.PROSE else _kinds(those)
        groups.append(_Group(title, kinds))
    text = render(
        environment(),
        "drift/changelog.md.j2",
        version=version,
        date=day.isoformat(),
        documents=[printable(one, _PLACE_LENGTH) for one in documents],
        groups=[group for group in groups if group.kinds],
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def with_entry(changelog: str | None, entry: str) -> str:
    """The changelog with an entry before those of older versions, behind what is not released yet.

    Args:
        changelog: what there is so far, possibly written by hand.
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


def _kind(rule: Rule, found: list[Change]) -> _Kind:
    most = _MOST.get(rule.severity, len(found))
    return _Kind(
        rule.says[:1].upper() + rule.says[1:],
        rule.means,
        [_Item(_place(one), _values(one)) for one in found[:most]],
        max(0, len(found) - most),
    )


def _prose(count: int) -> list[_Kind]:
    """All that only people read in one line: nobody looks here for a word that is another one."""
    if not count:
        return []
    places = f"{count} {'place' if count == 1 else 'places'}"
    says = f"Descriptions, titles or other prose changed in {places}"
    return [_Kind(says, "Code that uses the client is not concerned.", (), 0)]


def _place(change: Change) -> str:
    first, more = change.places[0], len(change.places) - 1
    where = str(first)
    if more:
        where = f"{where}, and {more} more {'place' if more == 1 else 'places'}"
    return printable(f"{change.component}: {where}" if change.component else where, _PLACE_LENGTH)


def _values(change: Change) -> str:
    return values_text(change.rule.name, change.before, change.after, change.places[0].symbol)
