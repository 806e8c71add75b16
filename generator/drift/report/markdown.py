"""The report for a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drift.changes import SEVERITIES, Severity
from generator.drift.report.templating import rendered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drift.report.model import Report

#: GitHub takes no more than 65,536 characters for a pull request's text.
MAX_CHARACTERS = 60_000
#: Nobody reads a review of words that is longer.
_MOST_PROSE = 20
_TITLES = {
    Severity.BREAKING: "Breaking",
    Severity.RISKY: "Risky",
    Severity.COMPATIBLE: "Compatible",
    Severity.PROSE: "Prose",
}


def text(reports: Sequence[Report], limit: int = MAX_CHARACTERS) -> str:
    """The report, with as many changes of each severity as there is room for, the worst first.

    Args:
        reports: at least one.
        limit: how many characters there may be.
    """
    shown = max(sum(len(report.changes) for report in reports), 1)
    while True:
        most = dict.fromkeys(SEVERITIES, shown) | {Severity.PROSE: min(shown, _MOST_PROSE)}
        made = rendered(
            "report.md.j2", reports=reports, severities=SEVERITIES, titles=_TITLES, most=most
        )
        if len(made) <= limit or shown == 1:
            return made
        shown = max(1, min(shown - 1, shown * limit // len(made)))
