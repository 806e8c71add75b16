"""Print the measurements of all providers, or of those that are named."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from . import measure
from .comparing import comparison, largest
from .subjects import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .subjects import Subject

BASE = "import httpx, pydantic"


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    names = [subject.provider for subject in SUBJECTS]
    parser.add_argument("provider", nargs="*", help=f"of {', '.join(names)}; all by default")
    parser.add_argument("--rounds", type=int, default=15, help="of each measurement")
    options = parser.parse_args(arguments)
    if unknown := set(options.provider) - set(names):
        parser.error(f"there is no provider {', '.join(sorted(unknown))}")
    subjects = [one for one in SUBJECTS if not options.provider or one.provider in options.provider]

    console = Console()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        console.print(generating(subjects, Path(folder)))
    console.print(importing(subjects, options.rounds))
    console.print(calling(subjects, options.rounds))
    console.print(at_once(subjects, options.rounds))
    if not options.provider:
        console.print(comparing())


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("provider")
    for column in columns:
        table.add_column(column, justify="right")
    return table


def generating(subjects: list[Subject], folder: Path) -> Table:
    table = _table("Generating from cold", "seconds", "peak MiB", "lines", "files")
    for subject in subjects:
        made = measure.generation(folder / subject.provider, subject.provider)
        size = measure.size(folder / subject.provider / "generated" / subject.provider)
        table.add_row(
            subject.provider,
            f"{made.seconds:.1f}",
            f"{made.peak_mib:.0f}",
            f"{size.lines:,}",
            f"{size.files:,}",
        )
    names = [subject.provider for subject in subjects]
    together = measure.generation(folder / "together", *names)
    again = measure.generation(folder / "together", *names)
    table.add_section()
    table.add_row("together", f"{together.seconds:.1f}", f"{together.peak_mib:.0f}", "", "")
    table.add_row("nothing to do", f"{again.seconds:.2f}", f"{again.peak_mib:.0f}", "", "")
    return table


def importing(subjects: list[Subject], rounds: int) -> Table:
    table = _table(
        f"Importing, as a ratio to `{BASE}`",
        "base ms",
        "import package",
        "from package import Client",
        "and a client made",
    )
    for subject in subjects:
        package, client = subject.module, subject.client
        option = next(iter(subject.options))
        found = measure.imports(
            [
                BASE,
                f"import {package}",
                f"from {package} import {client}",
                f"from {package} import {client}\n{client}({option}='t')",
            ],
            rounds,
        )
        ratios = [f"{ratio:.2f}" for ratio in found.ratios]
        table.add_row(subject.provider, f"{found.base * 1e3:.0f}", *ratios)
    return table


def calling(subjects: list[Subject], rounds: int) -> Table:
    table = _table(
        "Calling, as a ratio to bare httpx with response.json()",
        "object, bare µs",
        "ratio",
        "list of 50, bare µs",
        "ratio",
        "one wrong value in each, bare µs",
        "ratio",
    )
    for subject in subjects:
        cells = [
            cell
            for found in measure.calls(subject, rounds)
            for cell in (f"{found.base * 1e6:.0f}", f"{found.ratios[0]:.2f}")
        ]
        table.add_row(subject.provider, *cells)
    return table


def at_once(subjects: list[Subject], rounds: int) -> Table:
    table = _table(
        "Calls for an object at once, as a ratio to the time of bare httpx",
        "1 task",
        "1,000 tasks",
        "64 threads",
    )
    for subject in subjects:
        comparisons = [
            measure.tasks(subject, rounds * measure.BATCHES, 1),
            measure.tasks(subject, max(2, rounds // 3), 1000),
            measure.threads(subject, max(2, rounds // 3)),
        ]
        table.add_row(subject.provider, *(f"{compared.ratios[0]:.2f}" for compared in comparisons))
    return table


def comparing() -> Table:
    title = "Comparing two versions of the largest document: seconds, and the ratio to reading both"
    table = Table(title=title, title_justify="left")
    for column in ("document", "operations", "changes", "reading", "documents", "ratio"):
        table.add_column(column, justify="left" if column == "document" else "right")
    for column in ("making clients", "comparing them", "all", "ratio"):
        table.add_column(column, justify="right")
    for path in largest():
        found = comparison(path)
        together = found.reading + found.documents + found.making + found.clients
        table.add_row(
            found.name,
            f"{found.operations:,}",
            f"{found.changes:,}",
            f"{found.reading:.1f}",
            f"{found.documents:.2f}",
            f"{found.documents / found.reading:.2f}",
            f"{found.making:.1f}",
            f"{found.clients:.2f}",
            f"{together:.1f}",
            f"{together / found.reading:.1f}",
        )
    return table


if __name__ == "__main__":
    main()
