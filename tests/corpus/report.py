"""The table of what is known of every document, for a terminal and for `docs/corpus.md`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from rich.table import Table

from tests.corpus.stages import GENERATE, STAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.corpus.documents import RealDocument
    from tests.corpus.results import Results

_MEASURED = {
    "models": ("imports", "models", ",.0f"),
    "seconds": (GENERATE, "seconds", ",.1f"),
    "processor": (GENERATE, "processor", ",.1f"),
    "lines": (GENERATE, "lines", ",.0f"),
    "peak MiB": (GENERATE, "peak_mib", ",.0f"),
    "diagnostics": (GENERATE, "diagnostics", ",.0f"),
}
_COLUMNS = ("document", "version", "operations", *_MEASURED, "checks", "round trips")
#: Everything but the round trips, which are told by number.
_CHECKS = tuple(name for name in STAGES if name != "roundtrip")
_INTRODUCTION = """\
# Real documents

What `make corpus` found on {date}. Each package is generated in a process of its own; seconds (by
the clock, and of the processor) and peak memory in MiB are of that process, diagnostics are the places
that normalization repaired or simplified, lines are of Python. The checks:

- operations: the document's operations are methods, none is skipped
- imports: every module imports, and every answer, webhook and model builds its validator, in a fresh
  process, in a thread with half a megabyte of stack, with warnings as errors
- black: black would leave every file as it is
- names: no class, method or argument ends in a number that is not the document's own
- same: generated once more, and from a copy with shuffled keys, it is the same to the byte
- mypy, basedpyright: no complaint in strict mode
- examples: each example of a success that is valid by its schema, as jsonschema judges it, is read with
  `strict=True` and is the same when sent back; where the whole has none, the examples of its properties
  make one

The round trips are of operations: each is called over a socket, blocking and async, with values made
from the document; what arrives and what is answered is judged by openapi-core. It does not read Swagger
2.0: documents of that version are written out as 3.0 for it, by a converter of the tests that shares
nothing with the generator's own. What cannot be judged, and why, is listed in
`tests/corpus/readings.py`.

"""


def cells(results: Results) -> list[str]:
    """The row of a document; what is not known is a dash."""
    document = results.document
    made = results.get(GENERATE)
    if made is not None and made.complaints:
        measured = ["-"] * len(_MEASURED)
        return [*_head(document), *measured, f"refused: {made.complaints[0]}", "-"]
    measured = [_number(results, *place) for place in _MEASURED.values()]
    return [*_head(document), *measured, _verdict(results), _trips(results)]


def _head(document: RealDocument) -> list[str]:
    return [document.name, document.version, f"{document.operations:,}"]


def _number(results: Results, stage: str, name: str, form: str) -> str:
    known = results.get(stage)
    number = known.numbers.get(name) if known else None
    return "-" if number is None else format(number, form)


def _verdict(results: Results) -> str:
    known = {name: results.get(name) for name in _CHECKS}
    failed = [
        f"{name} ({len(one.complaints):,})" for name, one in known.items() if one and one.complaints
    ]
    missing = [name for name, one in known.items() if one is None]
    told = []
    if failed:
        told.append("not " + ", ".join(failed))
    if len(missing) == len(known):
        told.append("not run")
    elif missing:
        told.append("not run: " + ", ".join(missing))
    return "; ".join(told) or "all"


def _trips(results: Results) -> str:
    known = results.get("roundtrip")
    if known is None:
        return "-"
    passed, wanted = known.numbers.get("passed", 0), results.document.operations
    unjudged = known.numbers.get("unjudged", 0)
    if unjudged and passed + unjudged == wanted:
        return f"all but {unjudged:.0f} that cannot be judged"
    return "all" if passed == wanted else f"{passed:,.0f} of {wanted:,}"


def table(rows: Sequence[Results]) -> Table:
    """The table for a terminal."""
    made = Table(title="Real documents", title_justify="left")
    for number, column in enumerate(_COLUMNS):
        made.add_column(column, justify="right" if 1 < number < len(_COLUMNS) - 2 else "left")
    for row in rows:
        made.add_row(*cells(row))
    return made


def markdown(rows: Sequence[Results]) -> str:
    """The report with the day it was made."""
    lines = [
        "| " + " | ".join(_COLUMNS) + " |",
        "|---|---" + "|--:" * (len(_COLUMNS) - 4) + "|---|---|",
        *(
            "| " + " | ".join(cell.replace("|", "\\|") for cell in cells(row)) + " |"
            for row in rows
        ),
    ]
    return _INTRODUCTION.format(date=dt.date.today().isoformat()) + "\n".join(lines) + "\n"
