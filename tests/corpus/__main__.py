"""Judge what the generator makes of every real document, and write down how it went.

Results are kept in `build/corpus/` after each stage of each document. A run that was stopped goes on;
a stage is done again when what it judges has changed.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from tests.corpus.documents import CORPUS, ROOT, RealDocument, documents
from tests.corpus.report import markdown, table
from tests.corpus.results import Results
from tests.corpus.stages import (
    GENERATE,
    STAGES,
    Result,
    done,
    generated,
    generation_key,
    known_subject,
    stage_key,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

REPORT = ROOT / "docs" / "corpus.md"
_SHOWN = 10
_NICE = 10
_WIDE = 180


def judge(
    document: RealDocument, stages: Sequence[str], say: Callable[[str, Result], None]
) -> Results:
    """Do the stages of a document that are wanted and not yet done."""
    results = Results(document)
    made = results.get(GENERATE)
    if made is not None and made.key == generation_key(document) and not made.complaints:
        subject = known_subject(document, results.folder, made)
    else:
        found, made = generated(document, results.folder)
        results.put(GENERATE, made)
        say(GENERATE, made)
        if found is None:
            return results
        subject = found
    for stage in stages:
        known = results.get(stage)
        if known is None or known.key != stage_key(stage, subject):
            known = done(stage, subject, results.folder)
            results.put(stage, known)
        say(stage, known)
    return results


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument(
        "--only", nargs="+", default=[], help="documents, by the beginning of their names"
    )
    parser.add_argument("--stage", nargs="+", choices=[*STAGES], default=[*STAGES])
    parser.add_argument("--all-complaints", action="store_true", help="not the first ten only")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="a folder of documents")
    options = parser.parse_args(arguments)
    found = documents(options.corpus.resolve())
    chosen = [one for one in found if not options.only or one.name.startswith(tuple(options.only))]
    if not chosen:
        parser.error("there is no such document in the corpus; --corpus names another folder")

    os.nice(_NICE)
    # Not a terminal: as wide as the table, so that nothing is cut in a log.
    console = Console(soft_wrap=True, highlight=False, markup=False)
    if not console.is_terminal:
        console = Console(soft_wrap=True, highlight=False, markup=False, width=_WIDE)
    # The small ones first: what is wrong with every document shows early.
    for document in sorted(chosen, key=lambda one: one.path.stat().st_size):

        def say(stage: str, result: Result, name: str = document.name) -> None:
            verdict = f"{len(result.complaints)} complaints" if result.complaints else "good"
            console.print(f"{name}: {stage}: {verdict} ({result.seconds:.0f} s)")
            shown = result.complaints if options.all_complaints else result.complaints[:_SHOWN]
            for complaint in shown:
                console.print(f"    {complaint}")

        judge(document, options.stage, say)
    console.print(table([Results(document) for document in chosen]))
    # A part of the corpus, or another one, does not take the place of the whole.
    rows = [Results(document) for document in found]
    if all(row.get(GENERATE) for row in rows) and options.corpus == CORPUS:
        REPORT.parent.mkdir(exist_ok=True)
        REPORT.write_text(markdown(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
