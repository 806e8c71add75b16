"""The commands and what they print; no logic."""

from __future__ import annotations

import gc
import sys
import traceback
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from clientsmith.commands import (
    HERE,
    AllowRemote,
    Providers,
    Root,
    chosen,
    open_project,
    or_2,
    report_outcome,
)
from clientsmith.diagnostics import GenerationError, counted
from clientsmith.drift.cli import commands as drift_commands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.project import Project

app = typer.Typer(
    help="Typed Python API clients from the OpenAPI documents of several providers.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Provider = Annotated[str | None, typer.Argument(help="A folder of specs/.")]
Spec = Annotated[Path | None, typer.Option(help="Any OpenAPI document, instead of a provider.")]
Templates = Annotated[
    list[Path] | None,
    typer.Option(
        "--templates", help="A folder with templates that replace built-in ones of the same name."
    ),
]


def main() -> None:
    """Run the command line.

    Exit status 0 (done), 1 (the input or the state is wrong), 2 (a wrong call, or a defect of the program).
    """
    # A run is short and keeps what it makes: looking for unreachable circles takes a sixth of its time,
    # and finds a few megabytes.
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        # Where output goes to a file, Windows has a character set that lacks most letters of the world.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    try:
        app()
    except GenerationError as error:
        for diagnostic in error.diagnostics:
            print(diagnostic, file=sys.stderr)
        count = counted(len(error.diagnostics), "error")
        print(f"{count}; nothing was written", file=sys.stderr)
        sys.exit(1)
    except Exception:
        # What nobody foresaw is no answer: 1 would be "yes" to those who ask for drift.
        traceback.print_exc()
        sys.exit(2)


@app.command()
def generate(
    providers: Providers = None,
    spec: Annotated[
        Path | None,
        typer.Option(help="Any OpenAPI document instead of providers; needs --out."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="The folder to write the package of --spec to.")
    ] = None,
    force: Annotated[bool, typer.Option(help="Generate even if nothing changed.")] = False,
    allow_remote: AllowRemote = False,
    templates: Templates = None,
    root: Root = HERE,
) -> None:
    """Generate the packages of all providers, of some, or of one document."""
    from clientsmith.run import generate_providers
    from clientsmith.standalone import generate_document

    overrides = tuple(templates or ())
    if (spec is None) != (out is None):
        raise typer.BadParameter("--spec and --out go together")
    if spec is not None and out is not None:
        if providers:
            raise typer.BadParameter("name providers or --spec, not both")
        outcome = generate_document(
            spec, out, overrides=overrides, force=force, allow_remote=allow_remote
        )
        report_outcome(outcome)
        return
    if allow_remote:
        raise typer.BadParameter("--allow-remote goes with --spec; providers are generated offline")
    project = open_project(root, overrides)
    for outcome in generate_providers(project, providers or project.providers(), force=force):
        report_outcome(outcome)


@app.command()
def check(providers: Providers = None, templates: Templates = None, root: Root = HERE) -> None:
    """Say whether generated/ is what specs/ and templates/ would give; offline, and changes nothing.

    Exit status 0 (it is), 1 (it is not), 2 (it could not be told).
    """
    from clientsmith.pipeline import staleness
    from clientsmith.project import Source

    project = open_project(root, tuple(templates or ()))
    stale = False
    for provider in chosen(project, providers):
        with or_2(f"generated/{provider}: could not be determined"):
            findings = staleness(Source(project, provider))
        stale = stale or bool(findings)
        for finding in findings:
            print(f"generated/{provider}: {finding}")
        if not findings:
            print(f"generated/{provider}: up to date")
    if stale:
        print("to fix it: make regenerate")
        raise typer.Exit(1)


@app.command()
def inspect(
    provider: Provider = None,
    spec: Spec = None,
    allow_remote: AllowRemote = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="Show every change with its place, not only how many.")
    ] = False,
    root: Root = HERE,
) -> None:
    """Show what normalisation did and mended, and the operations: names, pagination, authentication."""
    from clientsmith.inspect import inspection

    with _one(provider, spec, allow_remote, root) as (project, name):
        inspection(project, name, verbose=verbose)


@app.command()
def normalise(
    provider: Provider = None,
    document: Annotated[
        str | None, typer.Option(help="The file name, if a provider has several documents.")
    ] = None,
    spec: Spec = None,
    allow_remote: AllowRemote = False,
    root: Root = HERE,
) -> None:
    """Print the canonical document as JSON, with what is known beyond it under `x-clientsmith`."""
    from clientsmith.inspect import canonical_text

    with _one(provider, spec, allow_remote, root) as (project, name):
        print(canonical_text(project, name, document))


# Those of the other rooms come after these.
app.add_typer(drift_commands)


@contextmanager
def _one(
    provider: str | None, spec: Path | None, allow_remote: bool, root: Path
) -> Iterator[tuple[Project, str]]:
    """The provider that a command is about, or the document that takes its place."""
    from clientsmith.standalone import document_project, read_document

    if (provider is None) == (spec is None):
        raise typer.BadParameter("name a provider or --spec, not both")
    if allow_remote and spec is None:
        raise typer.BadParameter("--allow-remote goes with --spec")
    if spec is None:
        yield open_project(root), provider or ""
    else:
        with document_project(spec, read_document(spec, allow_remote), spec.with_suffix("")) as one:
            yield one
