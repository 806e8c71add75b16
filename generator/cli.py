"""The commands and what they print; no logic."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from generator.diagnostics import GenerationError
from generator.pipeline import Outcome, Project

app = typer.Typer(
    help="Typed Python API clients from the OpenAPI documents of several providers.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Providers = Annotated[
    list[str] | None, typer.Argument(help="Folders of specs/; all of them if left out.")
]
Provider = Annotated[str, typer.Argument(help="A folder of specs/.")]
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
        count = len(error.diagnostics)
        print(f"{count} error{'s' if count != 1 else ''}; nothing was written", file=sys.stderr)
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
        outcome = generate_document(spec, out, overrides=overrides, force=force)
        _report(outcome)
        return
    project = Project(root.resolve(), overrides)
    for outcome in generate_providers(project, providers or project.providers(), force=force):
        _report(outcome)


def _report(outcome: Outcome) -> None:
    if outcome.up_to_date:
        print(f"{outcome.provider}: up to date, no file changed")
        return
    written = outcome.written
    print(
        f"{outcome.provider}: {outcome.operations} operations, {outcome.lines} lines,"
        f" {outcome.seconds:.1f} s; {written.changed} files written, {written.removed} removed,"
        f" {written.same} unchanged"
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
def inspect(provider: Provider, root: Root = _HERE) -> None:
    """Show what normalisation did, and the operations: names, pagination and authentication."""
    from generator.inspect import inspection

    inspection(Project(root.resolve()), provider)


@app.command()
def normalise(
    provider: Provider,
    document: Annotated[
        str | None, typer.Option(help="The file, where a provider has several.")
    ] = None,
    root: Root = _HERE,
) -> None:
    """Print the canonical document as JSON."""
    from generator.inspect import canonical_text

    print(canonical_text(Project(root.resolve()), provider, document))
