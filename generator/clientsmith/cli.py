"""The command line: its commands, their options, and what they print."""

from __future__ import annotations

import gc
import shlex
import sys
import traceback
from contextlib import contextmanager
from importlib.metadata import version
from io import TextIOWrapper
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
)
from clientsmith.diagnostics import GenerationError, counted
from clientsmith.drift.cli import commands as drift_commands
from clientsmith.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.project import Project
    from clientsmith.source.addresses import Network

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Provider = Annotated[str | None, typer.Argument(help="The name of a folder in specs/.")]
Spec = Annotated[Path | None, typer.Option(help="An OpenAPI document, instead of a provider.")]
Templates = Annotated[
    list[Path] | None,
    typer.Option(
        "--templates",
        help="A folder with templates that replace the built-in ones of the same name.",
    ),
]


def main() -> None:
    """Run the command line.

    Exit status: 0 done, 1 the input or the state of the project is wrong, 2 wrong usage or a bug.
    """
    # A run is short and keeps what it makes: looking for unreachable circles takes a sixth of its time,
    # and finds a few megabytes.
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        # Windows writes files in a character set that lacks most letters of the world.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except GenerationError as error:
        for diagnostic in error.diagnostics:
            print(diagnostic, file=sys.stderr)
        count = counted(len(error.diagnostics), "error")
        print(f"{count}; nothing was written", file=sys.stderr)
        sys.exit(1)
    except OSError as error:
        # The disk is full, or a file must not be read or written: not a bug.
        place = "" if error.filename is None else f"{error.filename}: "
        print(one_line(f"{place}{error.strerror or error}"), file=sys.stderr)
        sys.exit(2)
    except Exception:
        # A bug must not exit with 1, which means "changed" to callers of `drift`.
        print(visible(traceback.format_exc()), end="", file=sys.stderr)
        sys.exit(2)


def _show_version(is_asked: bool) -> None:
    if is_asked:
        print(f"clientsmith {version('clientsmith')}")
        raise typer.Exit


@app.callback()
def _options(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Print the version and exit."
        ),
    ] = False,
) -> None:
    """Generate typed Python API clients from OpenAPI documents."""


@app.command()
def generate(
    providers: Providers = None,
    spec: Annotated[
        Path | None,
        typer.Option(help="An OpenAPI document, instead of providers. Requires --out."),
    ] = None,
    out: Annotated[Path | None, typer.Option(help="The folder for the package of --spec.")] = None,
    force: Annotated[bool, typer.Option(help="Generate even if nothing changed.")] = False,
    allow_remote: AllowRemote = False,
    allow_private: AllowPrivate = False,
    templates: Templates = None,
    root: Root = HERE,
) -> None:
    """Generate the packages of all providers, of the given ones, or of one document."""
    from clientsmith.run import generate_providers

    overrides = tuple(templates or ())
    if (spec is None) != (out is None):
        raise typer.BadParameter("--spec and --out must be used together")
    if spec is not None and out is not None:
        if providers:
            raise typer.BadParameter("pass providers or --spec, not both")
        from clientsmith.standalone import generate_document

        remote = reach(allow_remote, allow_private)
        outcome = generate_document(spec, out, overrides=overrides, force=force, remote=remote)
        options = ["--spec", spec.as_posix()]
        options += ["--allow-remote"] if allow_remote else []
        options += ["--allow-private"] if allow_private else []
        report_outcome(outcome, shlex.join(options))
        return
    if allow_remote or allow_private:
        raise typer.BadParameter("--allow-remote requires --spec; providers are generated offline")
    project = open_project(root, overrides)
    for outcome in generate_providers(project, chosen(project, providers), force=force):
        report_outcome(outcome)


@app.command()
def check(providers: Providers = None, templates: Templates = None, root: Root = HERE) -> None:
    """Check whether generated/ is up to date with specs/ and templates/. Works offline and changes nothing.

    Exit status: 0 up to date, 1 out of date, 2 could not be determined.
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
            print(one_line(f"generated/{provider}: {finding}"))
        if not findings:
            print(f"generated/{provider}: up to date")
    if stale:
        print("run `make regenerate` to update it")
        raise typer.Exit(1)


@app.command()
def inspect(
    provider: Provider = None,
    spec: Spec = None,
    allow_remote: AllowRemote = False,
    allow_private: AllowPrivate = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="List every change, not only the counts.")
    ] = False,
    names: Annotated[
        bool, typer.Option("--names", help="Show only names, and which rule gave each.")
    ] = False,
    root: Root = HERE,
) -> None:
    """Show what normalization changed, and each operation's name, pagination and authentication."""
    from clientsmith.inspect import inspection, naming

    remote = reach(allow_remote, allow_private)
    with _provider_or_spec(provider, spec, remote, root) as (project, name):
        if names:
            naming(project, name)
        else:
            inspection(project, name, verbose=verbose)


@app.command()
def normalise(
    provider: Provider = None,
    document: Annotated[
        str | None, typer.Option(help="The file name of the document. Default: the first one.")
    ] = None,
    spec: Spec = None,
    allow_remote: AllowRemote = False,
    allow_private: AllowPrivate = False,
    root: Root = HERE,
) -> None:
    """Print the canonical document as JSON, with further facts under `x-clientsmith`."""
    from clientsmith.inspect import canonical_text

    remote = reach(allow_remote, allow_private)
    with _provider_or_spec(provider, spec, remote, root) as (project, name):
        print(canonical_text(project, name, document))


# The help lists these commands last.
app.add_typer(drift_commands)


@contextmanager
def _provider_or_spec(
    provider: str | None, spec: Path | None, remote: Network | None, root: Path
) -> Iterator[tuple[Project, str]]:
    """Yield the project and name of the given provider, or a temporary project for the given document."""
    from clientsmith.standalone import document_project, read_document

    if provider is not None and spec is not None:
        raise typer.BadParameter("pass a provider or --spec, not both")
    if remote is not None and spec is None:
        raise typer.BadParameter("--allow-remote requires --spec")
    if spec is not None:
        document = read_document(spec, remote)
        with document_project(spec, document, spec.with_suffix("")) as project_and_name:
            yield project_and_name
    elif provider is not None:
        project = open_project(root)
        chosen(project, [provider])
        yield project, provider
    else:
        raise typer.BadParameter("pass a provider or --spec")
