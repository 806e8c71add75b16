"""Write the report as Markdown for a pull request."""

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

#: GitHub accepts at most 65,536 characters in the text of a pull request.
MAX_CHARACTERS = 60_000
#: Nobody reads a longer list of changed texts.
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
        title: its heading.
        is_open: whether its changes are initially shown.
        count: the number of changes, in words.
        folds: the changes that are shown.
        left_out: how many are not shown.
    """

    title: str
    is_open: bool
    count: str
    folds: Sequence[Fold]
    left_out: int


def text(reports: Sequence[Report], limit: int = MAX_CHARACTERS) -> str:
    """Write the report, with as many changes of each severity as there is room for, the most severe first.

    Args:
        reports: at least one.
        limit: the maximum number of characters.
    """
    folded = [(report, folds_of(report)) for report in reports]
    shown = max(sum(len(folds) for _, folds in folded), 1)
    while True:
        pages = [(report, _sections(folds, shown)) for report, folds in folded]
        markdown = rendered("report.md.j2", pages=pages)
        if len(markdown) <= limit or shown == 1:
            return markdown
        shown = max(1, min(shown - 1, shown * limit // len(markdown)))


def _sections(folds: Sequence[Fold], shown: int) -> list[Section]:
    sections: list[Section] = []
    for severity in SEVERITIES:
        those = [fold for fold in folds if fold.severity is severity]
        most = min(shown, _MOST_PROSE) if severity is Severity.PROSE else shown
        if those:
            sections.append(
                Section(
                    _TITLES[severity],
                    severity is Severity.BREAKING,
                    changes_text(those),
                    those[:most],
                    max(0, len(those) - most),
                )
            )
    return sections
