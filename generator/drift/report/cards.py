"""The changes of a report put together by what they are about, for people who read rather than search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from generator.drift.changes import SEVERITIES, Severity

if TYPE_CHECKING:
    from generator.drift.report.model import Entry, Report

Kind: TypeAlias = Literal["operation", "schema", "name", "whole"]


@dataclass(frozen=True)
class Card:
    """Everything about one operation, one shared schema, one name of the client, or the whole document.

    Args:
        kind: which of these.
        method: the operation's method.
        title: its path, or the name.
        symbols: what it is called in the client.
        users: the operations that use a shared schema.
        entries: the changes, the worst first.
    """

    kind: Kind
    method: str
    title: str
    symbols: tuple[str, ...]
    users: tuple[str, ...]
    entries: tuple[Entry, ...]

    @property
    def severity(self) -> Severity:
        return min((one.severity for one in self.entries), key=SEVERITIES.index)


def cards_of(report: Report) -> tuple[Card, ...]:
    """The cards of a report, those with the worst changes first."""
    gathered: dict[tuple[Kind, str, str], list[Entry]] = {}
    for entry in report.changes:
        gathered.setdefault(_subject(entry), []).append(entry)
    cards = [_card(*subject, entries) for subject, entries in gathered.items()]
    rank = {"whole": 0, "operation": 1, "schema": 2, "name": 3}
    return tuple(
        sorted(
            cards,
            key=lambda one: (
                SEVERITIES.index(one.severity),
                rank[one.kind],
                one.title,
                one.method,
            ),
        )
    )


def _subject(entry: Entry) -> tuple[Kind, str, str]:
    first = entry.places[0]
    if entry.component and len(entry.places) > 1:
        return "schema", "", entry.component
    if first.path:
        return "operation", first.method, first.path
    if first.symbol:
        return "name", "", first.symbol
    return "whole", "", entry.document


def _card(kind: Kind, method: str, title: str, entries: list[Entry]) -> Card:
    places = [place for entry in entries for place in entry.places]
    symbols = {place.symbol for place in places if place.symbol} if kind == "operation" else set()
    users = {f"{place.method} {place.path}" for place in places} if kind == "schema" else set()
    return Card(kind, method, title, tuple(sorted(symbols)), tuple(sorted(users)), tuple(entries))
