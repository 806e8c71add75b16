"""The report as one HTML page that needs nothing else: no network, no other file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.drift.changes import SEVERITIES
from clientsmith.drift.report.cards import cards_of
from clientsmith.drift.report.folds import counts_of, folds_of, following
from clientsmith.drift.report.templating import rendered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.drift.changes import Severity
    from clientsmith.drift.report.cards import Card
    from clientsmith.drift.report.model import Report


@dataclass(frozen=True)
class Page:
    """What is shown of one report.

    Args:
        report: all of it.
        counts: how many changes there are of each severity; those that follow from them are not counted.
        following: how many follow.
        cards: the changes by what they are about.
    """

    report: Report
    counts: Mapping[Severity, int]
    following: int
    cards: Sequence[Card]


def text(reports: Sequence[Report]) -> str:
    pages = [_page(report) for report in reports]
    return rendered("report.html.j2", pages=pages, severities=SEVERITIES)


def _page(report: Report) -> Page:
    folds = folds_of(report)
    return Page(report, counts_of(folds), following(folds), cards_of(folds))
