"""Group the changes of a report by operation, schema or name, for the HTML page."""

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
        kind: what the card is about.
        method: the operation's method.
        title: the path of the operation, or the name.
        symbols: the names of the operation in the client.
        users: the operations that use the schema.
        folds: the changes with what each causes, the most severe first.
    """

    kind: Kind
    method: str
    title: str
    symbols: tuple[str, ...]
    users: tuple[str, ...]
    folds: tuple[Fold, ...]

    @property
    def severity(self) -> Severity:
        return worst(fold.severity for fold in self.folds)

    @property
    def is_open(self) -> bool:
        """Whether the page initially shows its changes, because code may have to change."""
        return self.severity in (Severity.BREAKING, Severity.RISKY)


def cards_of(folds: Sequence[Fold]) -> tuple[Card, ...]:
    """Group the changes of a report into cards, those with the most severe changes first."""
    gathered: dict[tuple[Kind, str, str], list[Fold]] = {}
    for fold in folds:
        gathered.setdefault(_subject(fold.entry), []).append(fold)
    cards = [_card(*subject, those) for subject, those in gathered.items()]
    rank = {"whole": 0, "operation": 1, "schema": 2, "name": 3}
    return tuple(
        sorted(
            cards,
            key=lambda card: (
                SEVERITIES.index(card.severity),
                rank[card.kind],
                card.title,
                card.method,
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
        places = [place for fold in folds for entry in fold.entries for place in entry.places]
        symbols = {
            place.symbol for place in places if (place.method, place.path) == (method, title)
        }
    if kind == "schema":
        users = {f"{place.method} {place.path}" for fold in folds for place in fold.entry.places}
    return Card(
        kind, method, title, tuple(sorted(symbols - {""})), tuple(sorted(users)), tuple(folds)
    )
