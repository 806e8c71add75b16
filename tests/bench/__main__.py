"""Measure all providers, or those that are named, and print the figures; of all, they become docs/benchmarks.md."""

from __future__ import annotations

import argparse
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from . import measure
from .comparing import comparison, largest
from .first import first_calls as first_calls_of
from .page import Measured, page
from .subjects import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .subjects import Subject

BASE = "import httpx, pydantic"
PAGE = measure.ROOT / "docs" / "benchmarks.md"


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
    tables: list[Measured] = []
    for table in _tables(subjects, options.rounds):
        console.print(table.printed())
        tables.append(table)
    if not options.provider:
        PAGE.write_text(page(tables, datetime.now(UTC).date()), encoding="utf-8")


def _tables(subjects: list[Subject], rounds: int) -> Iterator[Measured]:
    yield calling(subjects, rounds)
    yield at_once(subjects, rounds)
    yield importing(subjects, rounds)
    yield first_calls(subjects)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield generating(subjects, Path(folder))
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield installing(subjects, Path(folder))
    if len(subjects) == len(SUBJECTS):
        yield comparing()


def generating(subjects: list[Subject], folder: Path) -> Measured:
    table = Measured("Generating from cold", ["provider", "seconds", "peak MiB", "lines", "files"])
    for subject in subjects:
        made = measure.generation(folder / subject.provider, subject.provider)
        size = measure.size(folder / subject.provider / "generated" / subject.provider)
        table.add(
            subject.provider,
            f"{made.seconds:.1f}",
            f"{made.peak_mib:.0f}",
            f"{size.lines:,}",
            f"{size.files:,}",
        )
    names = [subject.provider for subject in subjects]
    together = measure.generation(folder / "together", *names)
    again = measure.generation(folder / "together", *names)
    table.add("together", f"{together.seconds:.1f}", f"{together.peak_mib:.0f}")
    table.add("nothing to do (aim 0.3)", f"{again.seconds:.2f}", f"{again.peak_mib:.0f}")
    return table


def importing(subjects: list[Subject], rounds: int) -> Measured:
    table = Measured(
        f"Importing, as a ratio to `{BASE}`",
        [
            "provider",
            "base ms",
            "import package",
            "from package import Client",
            "and a client made (aim 1.05)",
        ],
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
        table.add(subject.provider, f"{found.base * 1e3:.0f}", *ratios)
    return table


def first_calls(subjects: list[Subject]) -> Measured:
    title = "What the first call of an operation adds to the second: milliseconds, each in a fresh process"
    table = Measured(title, ["provider", "operations", "median", "largest (aim 40)"])
    for subject in subjects:
        times = sorted(first_calls_of(subject))
        middle, most = (f"{seconds * 1e3:.1f}" for seconds in (times[len(times) // 2], times[-1]))
        table.add(subject.provider, f"{len(times)}", middle, most)
    return table


def calling(subjects: list[Subject], rounds: int) -> Measured:
    table = Measured(
        "Calling, as a ratio to bare httpx with response.json()",
        [
            "provider",
            "object, bare µs",
            "ratio (aim 0.90)",
            "another id each, ratio",
            "list of 50, bare µs",
            "ratio (aim 1.20)",
            "one wrong value in each, bare µs",
            "ratio (aim 2.0)",
        ],
    )
    for subject in subjects:
        cells = [
            cell
            for found in measure.calls(subject, rounds)
            for cell in (f"{found.base * 1e6:.0f}", f"{found.ratios[0]:.2f}")
        ]
        by_id = measure.calls_by_id(subject, rounds)
        cells.insert(2, "" if by_id is None else f"{by_id.ratios[0]:.2f}")
        table.add(subject.provider, *cells)
    return table


def at_once(subjects: list[Subject], rounds: int) -> Measured:
    table = Measured(
        "Calls for an object at once, as a ratio to the time of bare httpx",
        ["provider", "1 task (aim 0.80)", "1,000 tasks (aim 0.25)", "64 threads (aim 1.00)"],
    )
    for subject in subjects:
        comparisons = [
            measure.tasks(subject, rounds * measure.BATCHES, 1),
            measure.tasks(subject, max(2, rounds // 3), 1000),
            measure.threads(subject, max(2, rounds // 3)),
        ]
        table.add(subject.provider, *(f"{compared.ratios[0]:.2f}" for compared in comparisons))
    return table


def installing(subjects: list[Subject], folder: Path) -> Measured:
    table = Measured(
        "A package as a wheel", ["provider", "files", "KiB", "seconds to install with pip"]
    )
    for subject in subjects:
        wheel = measure.wheel(subject, folder)
        table.add(subject.provider, f"{wheel.files:,}", f"{wheel.kib:,.0f}", f"{wheel.seconds:.1f}")
    return table


def comparing() -> Measured:
    table = Measured(
        "Comparing two versions of the largest document: seconds, and the ratio to reading both",
        [
            "document",
            "operations",
            "changes",
            "reading",
            "documents",
            "ratio",
            "making clients",
            "comparing them",
            "all",
            "ratio of all",
        ],
    )
    for path in largest():
        found = comparison(path)
        together = found.reading + found.documents + found.making + found.clients
        table.add(
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
