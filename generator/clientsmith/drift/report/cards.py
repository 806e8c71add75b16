"""The changes of a report put together by what they are about, for people who read rather than search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from clientsmith.drift.changes import SEVERITIES, Severity
from clientsmith.drift.report.folds import worst

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.drift.report.folds import Fold
    from clientsmith.drift.report.model import Entry

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
        folds: the changes with what follows from each, the worst first.
    """

    kind: Kind
    method: str
    title: str
    symbols: tuple[str, ...]
    users: tuple[str, ...]
    folds: tuple[Fold, ...]

    @property
    def severity(self) -> Severity:
        return worst(one.severity for one in self.folds)

    @property
    def is_open(self) -> bool:
        """Whether it is read without asking for it: where code may have to change."""
        return self.severity in (Severity.BREAKING, Severity.RISKY)


def cards_of(folds: Sequence[Fold]) -> tuple[Card, ...]:
    """The cards of the changes of a report, those with the worst changes first."""
    gathered: dict[tuple[Kind, str, str], list[Fold]] = {}
    for fold in folds:
        gathered.setdefault(_subject(fold.entry), []).append(fold)
    cards = [_card(*subject, those) for subject, those in gathered.items()]
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


def _card(kind: Kind, method: str, title: str, folds: list[Fold]) -> Card:
    symbols: set[str] = set()
    users: set[str] = set()
    if kind == "operation":
        places = [place for fold in folds for one in fold.entries for place in one.places]
        symbols = {one.symbol for one in places if (one.method, one.path) == (method, title)}
    if kind == "schema":
        users = {f"{one.method} {one.path}" for fold in folds for one in fold.entry.places}
    return Card(
        kind, method, title, tuple(sorted(symbols - {""})), tuple(sorted(users)), tuple(folds)
    )
