"""The report as one HTML page that needs nothing else: no network, no other file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drift.changes import SEVERITIES
from generator.drift.report.cards import cards_of
from generator.drift.report.templating import rendered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drift.report.model import Report


def text(reports: Sequence[Report]) -> str:
    pages = [(report, cards_of(report)) for report in reports]
    return rendered("report.html.j2", pages=pages, severities=SEVERITIES)
