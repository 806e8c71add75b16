"""The report as Markdown for a pull request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.drift.changes import SEVERITIES, Severity
from clientsmith.drift.report.folds import folds_of
from clientsmith.drift.report.templating import rendered
from clientsmith.drift.report.words import changes_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.drift.report.folds import Fold
    from clientsmith.drift.report.model import Report

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


@dataclass(frozen=True)
class Section:
    """The changes of one severity.

    Args:
        title: what it is called.
        is_open: whether it is read without asking for it.
        count: how many there are, in words.
        folds: those that are shown.
        left_out: how many are not.
    """

    title: str
    is_open: bool
    count: str
    folds: Sequence[Fold]
    left_out: int


def text(reports: Sequence[Report], limit: int = MAX_CHARACTERS) -> str:
    """The report, with as many changes of each severity as there is room for, the worst first.

    Args:
        reports: at least one.
        limit: how many characters there may be.
    """
    folded = [(report, folds_of(report)) for report in reports]
    shown = max(sum(len(folds) for _, folds in folded), 1)
    while True:
        pages = [(report, _sections(folds, shown)) for report, folds in folded]
        made = rendered("report.md.j2", pages=pages)
        if len(made) <= limit or shown == 1:
            return made
        shown = max(1, min(shown - 1, shown * limit // len(made)))


def _sections(folds: Sequence[Fold], shown: int) -> list[Section]:
    found = []
    for severity in SEVERITIES:
        those = [one for one in folds if one.severity is severity]
        most = min(shown, _MOST_PROSE) if severity is Severity.PROSE else shown
        if those:
            found.append(
                Section(
                    _TITLES[severity],
                    severity is Severity.BREAKING,
                    changes_text(those),
                    those[:most],
                    max(0, len(those) - most),
                )
            )
    return found
