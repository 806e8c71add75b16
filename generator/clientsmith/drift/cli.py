"""The commands `diff`, `drift`, `fetch` and `update`.

Their exit status is 0 for no changes or success, 1 for changes, and 2 for an error.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from clientsmith.commands import (
    HERE,
    AllowPrivate,
    AllowRemote,
    Providers,
    Root,
    chosen,
    open_project,
    or_2,
    reach,
    report_outcome,
    tell,
    word_of,
)
from clientsmith.diagnostics import GenerationError
from clientsmith.drift.changes import Severity
from clientsmith.drift.report import SUFFIXES, Format
from clientsmith.progress import current_stage
from clientsmith.source.obtain import STANDARD_INPUT, is_elsewhere, obtained
from clientsmith.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.drift.report.model import Report
    from clientsmith.project import Source
    from clientsmith.source.fetch import Fetch

Shape = Annotated[
    Format,
    typer.Option(
        "--format",
        parser=word_of(Format),
        metavar="|".join(Format),
        help="The format to print.",
    ),
]
Reports = Annotated[
    list[Path] | None,
    typer.Option("--report", help="Also write the report to a file: .md, .json, .html or .txt."),
]
FailOn = Annotated[
    Severity,
    typer.Option(
        "--fail-on",
        parser=word_of(Severity),
        metavar="|".join(Severity),
        help="The lowest severity that makes the exit status 1.",
    ),
]
Prose = Annotated[
    bool, typer.Option("--prose", help="Also list changes of severity prose in the table.")
]
Client = Annotated[
    bool, typer.Option("--client/--no-client", help="Also compare the generated clients.")
]
From = Annotated[
    list[str] | None,
    typer.Option(
        "--from",
        help="A file to use instead of downloading; NAME=FILE if there are several documents.",
    ),
]

commands = typer.Typer()


@commands.command()
def diff(
    old: Annotated[
        str,
        typer.Argument(
            help="An OpenAPI document: a file, an https URL, - or REVISION:PATH of git."
        ),
    ],
    new: Annotated[str, typer.Argument(help="Another version of it.")],
    form: Shape = Format.TABLE,
    report: Reports = None,
    fail_on: FailOn = Severity.COMPATIBLE,
    prose: Prose = False,
    client: Client = True,
    allow_remote: AllowRemote = False,
    allow_private: AllowPrivate = False,
) -> None:
    """Compare two documents by meaning, and report what the changes mean for code that uses the client.

    Exit status 0 (no changes, or less severe than --fail-on), 1 (changes), 2 (a document is invalid).
    """
    from clientsmith.drift.run import diff_documents, is_drift

    paths = _checked(report)
    if old == new == STANDARD_INPUT:
        raise typer.BadParameter("only one of the documents can be standard input")
    remote = reach(allow_remote, allow_private, elsewhere=is_elsewhere(old) or is_elsewhere(new))
    with ExitStack() as stack:
        stack.enter_context(or_2("nothing was compared"))
        say = stack.enter_context(current_stage("diff"))
        sides = [stack.enter_context(obtained(name, private=allow_private)) for name in (old, new)]
        comparison = diff_documents(*sides, client=client, remote=remote, progress=say)
    _publish([comparison], form, paths, prose=prose)
    raise typer.Exit(1 if is_drift([comparison], fail_on) else 0)


@commands.command()
def drift(
    providers: Providers = None,
    replacements: From = None,
    form: Shape = Format.TABLE,
    report: Reports = None,
    fail_on: FailOn = Severity.COMPATIBLE,
    prose: Prose = False,
    client: Client = True,
    root: Root = HERE,
) -> None:
    """Report whether providers changed their documents since they were pinned, and what it means.

    Exit status 0 (no changes, or less severe than --fail-on), 1 (changes), 2 (a document could not be
    downloaded or read; the others are reported).
    """
    from clientsmith.drift.run import drift_of, is_drift
    from clientsmith.project import Source
    from clientsmith.source.fetch import fetch_documents

    paths = _checked(report)
    project = open_project(root)
    names = chosen(project, providers)
    if replacements and len(names) != 1:
        raise typer.BadParameter("--from needs exactly one provider")
    reports: list[Report] = []
    failed = False
    for provider in names:
        try:
            source = Source(project, provider)
            # Each provider has its own progress display in the terminal, so they run one after the other.
            files = _replacements(source, replacements)
            fetch = fetch_documents(source, datetime.now(UTC), files)
            with current_stage(provider) as say:
                reports.append(
                    drift_of(source, fetch, replacements=files, client=client, progress=say)
                )
        except GenerationError as error:
            tell(error, f"{provider}: could not be determined")
            failed = True
    if reports:
        _publish(reports, form, paths, prose=prose)
    raise typer.Exit(2 if failed else 1 if is_drift(reports, fail_on) else 0)


@commands.command()
def fetch(providers: Providers = None, root: Root = HERE) -> None:
    """Download the documents of providers and pin them in specs/; nothing is generated.

    Exit status 0 (done, or nothing new) or 2 (a document could not be downloaded, or was refused).
    """
    from clientsmith.pinning import pin
    from clientsmith.project import Source
    from clientsmith.source.fetch import fetch_documents

    project = open_project(root)
    failed = False
    for provider in chosen(project, providers):
        try:
            fetched = fetch_documents(Source(project, provider), datetime.now(UTC))
            pin(project, provider, fetched)
        except GenerationError as error:
            tell(error, f"{provider}: nothing was changed")
            failed = True
        else:
            _tell_fetch(provider, fetched)
    if failed:
        raise typer.Exit(2)


@commands.command()
def update(
    provider: Annotated[str, typer.Argument(help="A folder of specs/.")],
    replacements: From = None,
    report: Reports = None,
    root: Root = HERE,
) -> None:
    """Pin the latest documents, regenerate, bump the version and write the changelog; all of it or nothing.

    Exit status 0 (done, or nothing new) or 2 (the update failed and nothing was changed, or it succeeded and
    a report could not be written).
    """
    from clientsmith.drift.run import report_on
    from clientsmith.drift.update import apply, prepare
    from clientsmith.project import Source
    from clientsmith.source.fetch import fetch_documents

    paths = _checked(report)
    project = open_project(root)
    chosen(project, [provider])
    with or_2(f"{provider}: nothing was changed"):
        source = Source(project, provider)
        now, files = datetime.now(UTC), _replacements(source, replacements)
        fetch = fetch_documents(source, now, files)
        with current_stage(provider) as say:
            made = prepare(project, provider, fetch, now.date(), progress=say)
            outcome = apply(project, made)
    _tell_fetch(provider, made.fetch)
    if not outcome.up_to_date:
        report_outcome(outcome)
    for note in made.notes:
        print(one_line(f"{provider}: {note}"))
    if made.entry:
        print(f"{provider}: version {made.new_version} (was {made.old_version})")
        print(made.entry, end="")
    _write([report_on(source, made.fetch, made.comparison, _names(files))], paths)


def _replacements(source: Source, options: list[str] | None) -> dict[str, Path]:
    """Return the files of `--from` by the names of their documents."""
    names = [document.file for document in source.config.document]
    files = {}
    for option in options or ():
        name, sign, path = option.partition("=")
        if sign and name in names:
            files[name] = Path(path)
        elif sign and not Path(option).exists():
            raise typer.BadParameter(
                f"--from {option}: there is no document {name!r}; there are: {', '.join(names)}"
            )
        elif len(names) == 1:
            files[names[0]] = Path(option)
        else:
            raise typer.BadParameter(
                f"--from {option}: use --from NAME={option} with the name of a document: {', '.join(names)}"
            )
    return files


def _names(files: dict[str, Path]) -> str:
    return ", ".join(path.as_posix() for path in files.values())


def _checked(paths: list[Path] | None) -> list[Path]:
    """Return the report files, after checking that each suffix is that of a format."""
    for path in paths or ():
        if path.suffix not in SUFFIXES:
            raise typer.BadParameter(
                f"--report {path}: the file name must end in one of {', '.join(SUFFIXES)}"
            )
    return paths or []


def _publish(
    reports: Sequence[Report], form: Format, paths: Sequence[Path], *, prose: bool
) -> None:
    """Print the reports and write them to files."""
    from rich.console import Console

    from clientsmith.drift.report import terminal

    console = Console()
    if form is Format.TABLE and console.is_terminal:
        terminal.show(reports, console, prose=prose)
    else:
        print(_text(reports, form, prose=prose), end="")
    _write(reports, paths, prose=prose)


def _write(reports: Sequence[Report], paths: Sequence[Path], *, prose: bool = False) -> None:
    for path in paths:
        text = _text(reports, SUFFIXES[path.suffix], prose=prose)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            print(f"{path}: could not write the report: {error.strerror}", file=sys.stderr)
            raise typer.Exit(2) from None


def _text(reports: Sequence[Report], form: Format, *, prose: bool) -> str:
    from clientsmith.drift.report import terminal, written

    if form is Format.TABLE:
        return terminal.text(reports, prose=prose)
    return written(reports, form)


def _tell_fetch(provider: str, fetched: Fetch) -> None:
    for document in fetched.documents:
        note = f" ({document.note})" if document.note else ""
        outcome = "changed" if document.has_changed else "is unchanged"
        print(one_line(f"{provider}: {document.file} {outcome}{note}"))
