"""Write the report as a table, for a terminal or a text file."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from clientsmith.drift.changes import Severity
from clientsmith.drift.report.folds import folds_of
from clientsmith.drift.report.words import (
    decision_text,
    difference_text,
    follower_text,
    headline,
    place_text,
    symbols_text,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console
    from rich.table import Table

    from clientsmith.drift.report.folds import Fold
    from clientsmith.drift.report.model import Report

_COLORS = {
    Severity.BREAKING: "bold red",
    Severity.RISKY: "yellow",
    Severity.COMPATIBLE: "green",
    Severity.PROSE: "dim",
}
_WIDTH = 160


def text(reports: Sequence[Report], *, prose: bool = False) -> str:
    """Write the tables without colors.

    Args:
        reports: at least one.
        prose: also list changes of severity prose.
    """
    from rich.console import Console

    console = Console(file=io.StringIO(), width=_WIDTH, no_color=True)
    show(reports, console, prose=prose)
    assert isinstance(console.file, io.StringIO)
    lines = (line.rstrip() for line in console.file.getvalue().splitlines())
    return "\n".join(lines) + "\n"


def show(reports: Sequence[Report], console: Console, *, prose: bool = False) -> None:
    """Print the tables.

    Args:
        reports: at least one.
        console: where to.
        prose: also list changes of severity prose.
    """
    from rich.text import Text

    for report in reports:
        console.print(Text(headline(report), style="bold"))
        for decision in report.decisions:
            console.print(Text(f"decision needed: {decision_text(decision)}"), soft_wrap=True)
        folds = folds_of(report)
        shown = [fold for fold in folds if prose or fold.severity is not Severity.PROSE]
        if shown:
            console.print(_table(shown))


def _table(folds: Sequence[Fold]) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=False)
    table.add_column("severity", no_wrap=True)
    table.add_column("where", overflow="fold", ratio=4)
    table.add_column("what changed", overflow="fold", ratio=5)
    table.add_column("rule", overflow="fold", ratio=2)
    for fold in folds:
        difference = difference_text(fold.entry)
        what = [f"{fold.entry.says}: {difference}" if difference else fold.entry.says]
        what += [f"{follower_text(kind, fold)}: {symbols_text(kind)}" for kind in fold.kinds]
        table.add_row(
            Text(fold.severity, style=_COLORS[fold.severity]),
            # Text of a document must not be read as markup.
            Text(place_text(fold.entry)),
            Text("\n".join(what)),
            Text(fold.entry.rule, style="dim"),
        )
    return table
