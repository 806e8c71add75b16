"""The commands and what they print; no logic."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator.diagnostics import GenerationError, counted
from generator.pipeline import Outcome, Project

if TYPE_CHECKING:
    from collections.abc import Iterator

app = typer.Typer(
    help="Typed Python API clients from the OpenAPI documents of several providers.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Providers = Annotated[
    list[str] | None, typer.Argument(help="Folders of specs/; all of them if left out.")
]
Provider = Annotated[str | None, typer.Argument(help="A folder of specs/.")]
Spec = Annotated[Path | None, typer.Option(help="Any OpenAPI document, instead of a provider.")]
AllowRemote = Annotated[
    bool,
    typer.Option("--allow-remote", help="Fetch what the document of --spec refers to on the web."),
]
Root = Annotated[
    Path, typer.Option("--root", help="The folder with specs/ and generated/.", show_default=False)
]
Templates = Annotated[
    list[Path] | None,
    typer.Option(
        "--templates", help="A folder whose templates take the place of ours of the same name."
    ),
]
_HERE = Path(__file__).parent.parent


def main() -> None:
    """Run the command line; exit status 0 (done), 1 (the input or the state is wrong), 2 (wrong call)."""
    try:
        app()
    except GenerationError as error:
        for diagnostic in error.diagnostics:
            print(diagnostic, file=sys.stderr)
        count = counted(len(error.diagnostics), "error")
        print(f"{count}; nothing was written", file=sys.stderr)
        sys.exit(1)


@app.command()
def generate(
    providers: Providers = None,
    spec: Annotated[
        Path | None,
        typer.Option(help="Any OpenAPI document, instead of providers; goes with --out."),
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Where the package of --spec goes.")] = None,
    force: Annotated[bool, typer.Option(help="Generate even if nothing has changed.")] = False,
    allow_remote: AllowRemote = False,
    templates: Templates = None,
    root: Root = _HERE,
) -> None:
    """Generate the packages of all providers, of some, or of one document."""
    from generator.run import generate_document, generate_providers

    overrides = tuple(templates or ())
    if (spec is None) != (out is None):
        raise typer.BadParameter("--spec and --out go together")
    if spec is not None and out is not None:
        if providers:
            raise typer.BadParameter("name providers or --spec, not both")
        outcome = generate_document(
            spec, out, overrides=overrides, force=force, allow_remote=allow_remote
        )
        _report(outcome)
        return
    if allow_remote:
        raise typer.BadParameter("--allow-remote goes with --spec; providers are generated offline")
    project = Project(root.resolve(), overrides)
    for outcome in generate_providers(project, providers or project.providers(), force=force):
        _report(outcome)


def _report(outcome: Outcome) -> None:
    if outcome.up_to_date:
        print(f"{outcome.provider}: up to date, no file changed")
        return
    written = outcome.written
    print(
        f"{outcome.provider}: {counted(outcome.operations, 'operation')},"
        f" {counted(outcome.lines, 'line')}, {outcome.seconds:.1f} s;"
        f" {counted(written.changed, 'file')} written, {written.removed} removed,"
        f" {written.same} unchanged"
    )
    if outcome.mends:
        ranked = sorted(outcome.mends.items(), key=lambda one: (-one[1], one[0]))
        found = ", ".join(f"{kind} ({count})" for kind, count in ranked)
        print(
            f"{outcome.provider}: read as meant or left out: {found}; `inspect` tells each of them"
        )
    if outcome.new_names:
        print(f"{outcome.provider}: {len(outcome.new_names)} new in names.toml; review them")


@app.command()
def check(providers: Providers = None, templates: Templates = None, root: Root = _HERE) -> None:
    """Say whether generated/ is what specs/ and templates/ would give; offline, and changes nothing."""
    from generator.pipeline import Source, staleness

    project = Project(root.resolve(), tuple(templates or ()))
    stale = False
    for provider in providers or project.providers():
        findings = staleness(Source(project, provider))
        stale = stale or bool(findings)
        for finding in findings:
            print(f"generated/{provider}: {finding}")
        if not findings:
            print(f"generated/{provider}: up to date")
    if stale:
        print("mend it with: make regenerate")
        raise typer.Exit(1)


@app.command()
def inspect(
    provider: Provider = None,
    spec: Spec = None,
    allow_remote: AllowRemote = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="Every change with its place, not only their number.")
    ] = False,
    root: Root = _HERE,
) -> None:
    """Show what normalisation did and mended, and the operations: names, pagination, authentication."""
    from generator.inspect import inspection

    with _one(provider, spec, allow_remote, root) as (project, name):
        inspection(project, name, verbose=verbose)


@app.command()
def normalise(
    provider: Provider = None,
    document: Annotated[
        str | None, typer.Option(help="The file, where a provider has several.")
    ] = None,
    spec: Spec = None,
    allow_remote: AllowRemote = False,
    root: Root = _HERE,
) -> None:
    """Print the canonical document as JSON."""
    from generator.inspect import canonical_text

    with _one(provider, spec, allow_remote, root) as (project, name):
        print(canonical_text(project, name, document))


@contextmanager
def _one(
    provider: str | None, spec: Path | None, allow_remote: bool, root: Path
) -> Iterator[tuple[Project, str]]:
    """The provider that a command is about, or the document that takes its place."""
    from generator.run import document_project, read_document

    if (provider is None) == (spec is None):
        raise typer.BadParameter("name a provider or --spec, not both")
    if allow_remote and spec is None:
        raise typer.BadParameter("--allow-remote goes with --spec")
    if spec is None:
        yield Project(root.resolve()), provider or ""
    else:
        with document_project(spec, read_document(spec, allow_remote), spec.with_suffix("")) as one:
            yield one
