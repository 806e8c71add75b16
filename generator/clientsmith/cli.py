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
from clientsmith.project import CONFIG
from clientsmith.source.obtain import is_elsewhere, obtained
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
Spec = Annotated[
    str | None,
    typer.Option(
        help="An OpenAPI document, instead of a provider: a file, an https URL, - for standard input, or"
        " REVISION:PATH of git."
    ),
]
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
    spec: Spec = None,
    out: Annotated[Path | None, typer.Option(help="The folder for the package of --spec.")] = None,
    name: Annotated[
        str | None, typer.Option(help="The name of the API in texts, for --spec.")
    ] = None,
    package: Annotated[
        str | None, typer.Option(help="The package's name for --spec. Default: FOLDER-client.")
    ] = None,
    client: Annotated[
        str | None, typer.Option(help="The name of the client class, for --spec.")
    ] = None,
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

        remote = reach(allow_remote, allow_private, elsewhere=is_elsewhere(spec))
        given = {"name": name, "package": package, "client": client}
        with obtained(spec, private=allow_private) as source:
            outcome = generate_document(
                source.path,
                out,
                overrides=overrides,
                force=force,
                remote=remote,
                shown=source.shown,
                chosen={key: value for key, value in given.items() if value is not None},
            )
        options = ["--spec", spec]
        options += ["--allow-remote"] if allow_remote else []
        options += ["--allow-private"] if allow_private else []
        report_outcome(outcome, shlex.join(options))
        return
    if allow_remote or allow_private:
        raise typer.BadParameter("--allow-remote requires --spec; providers are generated offline")
    if name or package or client:
        raise typer.BadParameter("--name, --package and --client require --spec")
    project = open_project(root, overrides)
    for outcome in generate_providers(project, chosen(project, providers), force=force):
        report_outcome(outcome)


@app.command()
def init(
    document: Annotated[
        str,
        typer.Argument(
            help="An OpenAPI document: a file, an https URL, or - for standard input. Or a folder in"
            " specs/ that has one and no provider.toml."
        ),
    ],
    name: Annotated[
        str | None,
        typer.Option(help="The name of the folder in specs/. Default: from the document's title."),
    ] = None,
    allow_private: Annotated[
        bool,
        typer.Option(
            "--allow-private", help="The URL may lead to a private network or this machine."
        ),
    ] = False,
    root: Root = HERE,
) -> None:
    """Start a provider: pin its document, and write down what is recognized in it.

    Exit status 0 if a package can be generated, 1 if something has to be decided first.
    """
    from clientsmith.initial import initialise

    start = initialise(open_project(root), document, name=name, private=allow_private)
    folder = f"specs/{start.provider}"
    print(one_line(f"{folder}: {', '.join(start.written)} written"))
    for title, lines in (("recognized", start.found), ("to decide", start.open)):
        print(*[f"{title}:", *(f"  {one_line(line)}" for line in lines)] if lines else [], sep="\n")
    if start.problems:
        for problem in start.problems:
            print(problem, file=sys.stderr)
        print(
            "no package can be generated yet; an overlay can correct the document", file=sys.stderr
        )
        raise typer.Exit(1)
    print(f"next: review {folder}/{CONFIG}, then run `clientsmith generate {start.provider}`")


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

    remote = reach(allow_remote, allow_private, elsewhere=spec is not None and is_elsewhere(spec))
    private = allow_private
    with _provider_or_spec(provider, spec, remote, root, private=private) as (project, name):
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

    remote = reach(allow_remote, allow_private, elsewhere=spec is not None and is_elsewhere(spec))
    private = allow_private
    with _provider_or_spec(provider, spec, remote, root, private=private) as (project, name):
        print(canonical_text(project, name, document))


# The help lists these commands last.
app.add_typer(drift_commands)


@contextmanager
def _provider_or_spec(
    provider: str | None, spec: str | None, remote: Network | None, root: Path, *, private: bool
) -> Iterator[tuple[Project, str]]:
    """Yield the project and name of the given provider, or a temporary project for the given document."""
    from clientsmith.standalone import document_project, read_document

    if provider is not None and spec is not None:
        raise typer.BadParameter("pass a provider or --spec, not both")
    if remote is not None and spec is None:
        raise typer.BadParameter("--allow-remote requires --spec")
    if spec is not None:
        with obtained(spec, private=private) as source:
            document = read_document(source.path, remote, shown=source.shown)
            folder = source.path.with_suffix("")
            with document_project(source.path, document, folder) as project_and_name:
                yield project_and_name
    elif provider is not None:
        project = open_project(root)
        chosen(project, [provider])
        yield project, provider
    else:
        raise typer.BadParameter("pass a provider or --spec")
