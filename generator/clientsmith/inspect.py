"""The output of `clientsmith inspect` and `clientsmith normalise`."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from clientsmith.diagnostics import GenerationError, counted
from clientsmith.naming.ledger import load_ledger
from clientsmith.naming.propose import propose
from clientsmith.normalise import PASSES, Canonical
from clientsmith.pagination import styles
from clientsmith.paging.rules import near_misses
from clientsmith.pipeline import canonical_documents, plan, plan_input
from clientsmith.plan.endpoints import operation_facts
from clientsmith.project import LEDGER, Project, Source
from clientsmith.visible import json_text, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.normalise.facts import PartFacts
    from clientsmith.plan.model.method import Method
    from clientsmith.plan.model.package import Package


def inspection(project: Project, provider: str, *, verbose: bool = False) -> None:
    """Print what normalization did, and each operation's name, pagination and authentication.

    Args:
        project: the project.
        provider: the name of a folder in `specs/`.
        verbose: list every change of the normalization.
    """
    source = Source(project, provider)
    canonicals = canonical_documents(source)
    package, _, _ = plan(source, canonicals)
    ruled = len(source.config.pagination)
    pages = {
        found.operation_id: found.pages.evidence
        for found in plan_input(source, canonicals).recognized
    }
    by_rule = {
        method.operation_id
        for method in package.methods
        if method.pagination is not None and method.pagination.rule < ruled
    }
    console = _console()
    made = f": {package.distribution} {package.version}, {package.client}"
    console.print(Text.assemble((one_line(package.title), "bold"), one_line(made)))
    server = package.settings.base_url or "none in the document: callers pass base_url"
    console.print(Text(one_line(f"server {server}")))
    for config, canonical in zip(source.config.document, canonicals, strict=True):
        shown = source.shown_document(config)
        console.print(_passes(shown, canonical))
        if canonical.mends():
            console.print(_mends(shown, canonical))
        if verbose:
            console.print(_changes(canonical))
    for warning in package.warnings:
        console.print(Text(f"\nwarning: {warning}"))
    if package.settings.credentials:
        console.print(_credentials(package))
    recognized = {name: why for name, why in pages.items() if name not in by_rule}
    console.print(_operations(package, recognized))
    paged = {method.operation_id for method in package.methods if method.pagination is not None}
    missed = {name: why for name, why in near_misses(canonicals).items() if name not in paged}
    if missed:
        console.print(_missed(missed))
    if any(method.notes for method in package.methods):
        console.print(_left_out(package.methods))


def naming(project: Project, provider: str) -> None:
    """Print which rule gave each operation its name.

    Args:
        project: the project.
        provider: the name of a folder in `specs/`.
    """
    source = Source(project, provider)
    facts = operation_facts(plan_input(source, canonical_documents(source)))
    pinned = load_ledger(source.ledger_path)
    proposals = propose(facts, {})
    table = _table(
        f"{counted(len(facts), 'operation')}", "name", "route", "resource from", "other names"
    )
    for operation in sorted(facts, key=lambda operation: operation.key):
        proposal = proposals[operation.key]
        name = pinned.get(operation.key, proposal.name)
        notes = [f"{other} is taken" for other in proposal.passed_over]
        if name != proposal.name:
            notes.insert(0, f"the rules say {proposal.name}")
        _add(
            table,
            name,
            f"{operation.method.upper()} {operation.path}",
            LEDGER if operation.key in pinned else str(proposal.named_by),
            "; ".join(notes),
        )
    _console().print(table)


def _console() -> Console:
    """Return a console that cuts and wraps nothing in a log."""
    console = Console()
    return console if console.is_terminal else Console(width=400)


def canonical_text(project: Project, provider: str, document: str | None) -> str:
    """Return the canonical document of a provider as JSON, with its facts under `x-clientsmith`.

    Args:
        project: the project.
        provider: the name of a folder in `specs/`.
        document: the file name of the document; by default the first one of the provider.
    """
    source = Source(project, provider)
    files = [config.file for config in source.config.document]
    if document is not None and document not in files:
        message = f"has no document `{document}`"
        raise GenerationError(
            source.config_file.diagnostic("/document", message, "documents: " + ", ".join(files))
        )
    chosen = canonical_documents(source)[files.index(document) if document else 0]
    facts = {at: _stated(part) for at, part in chosen.facts.by_pointer()}
    return json_text({**chosen.document, "x-clientsmith": facts})


def _stated(part: PartFacts) -> dict[str, Any]:
    """Return the facts of a part that are not defaults."""
    defaults = asdict(type(part)())
    return {name: value for name, value in asdict(part).items() if value != defaults[name]}


def _table(title: str, *columns: str) -> Table:
    # Rich wraps a title that is longer than the rows, but a path should stay on one line.
    width = len(title.strip())
    table = Table(
        title=Text(title), title_justify="left", box=None, pad_edge=False, min_width=width
    )
    for column in columns:
        table.add_column(column)
    return table


def _add(table: Table, *cells: str) -> None:
    """Add a row. Brackets in a document are not Rich markup, and a cell is one line."""
    table.add_row(*(Text(one_line(cell)) for cell in cells))


def _passes(shown: str, canonical: Canonical) -> Table:
    """Return a table of the passes that changed something; most documents need a third of them."""
    table = _table(f"\nnormalization of {shown}", "pass", "changes", "what it does")
    times = Counter(change.pass_name for change in canonical.changes)
    for step in PASSES:
        if times[step.name]:
            _add(table, step.name, str(times[step.name]), step.summary)
    return table


def _changes(canonical: Canonical) -> Table:
    table = _table("\nall changes", "pass", "location and change")
    for change in canonical.changes:
        _add(table, change.pass_name, str(canonical.report(change)))
    return table


def _mends(shown: str, canonical: Canonical) -> Table:
    """Return a table of the mistakes in a document, with their lines."""
    table = _table(f"\nmistakes in {shown}", "kind", "location and repair")
    for kind, repair in sorted(canonical.mends(), key=lambda mend: (mend[0], mend[1].line or 0)):
        _add(table, kind, str(repair))
    return table


def _credentials(package: Package) -> Table:
    table = _table("\nauthentication", "argument", "variable", "scheme", "exchange")
    for credential in package.settings.credentials:
        url = credential.exchange.url if credential.exchange else "-"
        _add(table, credential.argument, credential.env or "-", credential.scheme, url)
    return table


def _operations(package: Package, recognized: Mapping[str, str]) -> Table:
    """Return the table of operations.

    Args:
        package: the package.
        recognized: operation id -> why it has pages, of those that no rule names.
    """
    style_of = {strategy.__name__: style for style, strategy in styles().items()}
    table = _table(
        f"\n{counted(len(package.methods), 'operation')}",
        "name",
        "operation id",
        "route",
        "pagination",
        "authentication",
    )
    for method in sorted(package.methods, key=lambda method: method.public_name):
        security = package.settings.security if method.security is None else method.security
        _add(
            table,
            method.public_name,
            method.operation_id,
            f"{method.http_method} {method.path}",
            _pages(method, style_of, recognized),
            " or ".join(" and ".join(names) or "none" for names in security) or "none",
        )
    return table


def _missed(missed: Mapping[str, str]) -> Table:
    table = _table(
        "\nnearly pages: a [[pagination]] rule can describe them", "operation id", "why not"
    )
    for name, why in sorted(missed.items()):
        _add(table, name, why)
    return table


def _pages(method: Method, style_of: Mapping[str, str], recognized: Mapping[str, str]) -> str:
    if method.pagination is None:
        return "-"
    style, why = style_of[method.pagination.strategy], recognized.get(method.operation_id)
    return f"{style} ({why})" if why else style


def _left_out(methods: Sequence[Method]) -> Table:
    table = _table("\nleft out", "name", "part")
    for method in sorted(methods, key=lambda method: method.public_name):
        for note in method.notes:
            _add(table, method.public_name, note)
    return table
