"""Tables of measurements, for the terminal and as the page docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import TYPE_CHECKING

from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_LIBRARIES = ("httpx", "httpcore", "pydantic", "datamodel-code-generator", "ruff")
_OPENING = """\
# Benchmarks

`make bench` writes this page. Ratios compare what was measured in turns in the same minute, so they differ less from
machine to machine than seconds do; each is a median. An aim stands in the head of its column. Below 1 is
faster than what it is compared with.
"""


@dataclass
class Measured:
    """A table: a title, the heads of its columns, and rows of cells."""

    title: str
    columns: Sequence[str]
    rows: list[list[str]] = field(default_factory=list)

    def add(self, *cells: str) -> None:
        """Add a row. Missing cells are empty."""
        self.rows.append([*cells, *[""] * (len(self.columns) - len(cells))])

    def printed(self) -> Table:
        """Return the table for a terminal."""
        table = Table(title=self.title, title_justify="left")
        for number, column in enumerate(self.columns):
            table.add_column(column, justify="right" if number else "left")
        for row in self.rows:
            table.add_row(*row)
        return table

    def markdown(self) -> str:
        """Return the table in Markdown, below its title."""
        rule = ["---", *["--:"] * (len(self.columns) - 1)]
        lines = [f"| {' | '.join(row)} |" for row in (self.columns, rule, *self.rows)]
        return "\n".join((f"## {self.title}", "", *lines, ""))


def page(tables: Sequence[Measured], today: date, opening: str = _OPENING) -> str:
    """Return the whole page: its opening, the machine, the versions, and the tables."""
    cores = os.cpu_count()
    machine = f"{platform.system()} on {platform.machine()}, {cores} cores"
    python = f"{platform.python_implementation()} {platform.python_version()}"
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    measured = f"Measured on {today}: {machine}, {python}; {libraries}."
    return "\n".join((opening, f"{measured}\n", *(table.markdown() for table in tables)))
