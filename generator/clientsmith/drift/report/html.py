"""Write the report as one self-contained HTML page."""

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
class ReportPage:
    """One report on the page.

    Args:
        report: the report.
        counts: the number of changes of each severity, without the client changes that they cause.
        following: the number of those client changes.
        cards: the changes, grouped.
    """

    report: Report
    counts: Mapping[Severity, int]
    following: int
    cards: Sequence[Card]


def text(reports: Sequence[Report]) -> str:
    pages = [_page(report) for report in reports]
    return rendered("report.html.j2", pages=pages, severities=SEVERITIES)


def _page(report: Report) -> ReportPage:
    folds = folds_of(report)
    return ReportPage(report, counts_of(folds), following(folds), cards_of(folds))
