"""What `clientsmith inspect` and `clientsmith normalise` show."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from clientsmith.diagnostics import GenerationError, counted
from clientsmith.normalise import PASSES, Canonical
from clientsmith.pipeline import canonical_documents, plan
from clientsmith.project import Project, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.normalise.facts import PartFacts
    from clientsmith.plan.model.method import Method
    from clientsmith.plan.model.package import Package


def inspection(project: Project, provider: str, *, verbose: bool = False) -> None:
    """Print what normalisation did, and the operations with their names, pages and authentication."""
    source = Source(project, provider)
    canonicals = canonical_documents(source)
    package, _, _ = plan(source, canonicals)
    # Not a terminal: as wide as the longest line, so that nothing is cut or wrapped in a log.
    console = Console()
    if not console.is_terminal:
        console = Console(width=400)
    console.print(
        f"[bold]{package.title}[/]: {package.distribution} {package.version}, {package.client}"
    )
    console.print(f"server {package.settings.base_url}", highlight=False)
    for config, canonical in zip(source.config.document, canonicals, strict=True):
        shown = source.shown_document(config)
        console.print(_passes(shown, canonical))
        if canonical.mends():
            console.print(_mends(shown, canonical))
        if verbose:
            console.print(_changes(canonical))
    for warning in package.warnings:
        console.print(Text(f"\nwarning: {warning}"))
    console.print(_credentials(package))
    console.print(_operations(package.methods))
    if any(one.notes for one in package.methods):
        console.print(_left_out(package.methods))


def canonical_text(project: Project, provider: str, document: str | None) -> str:
    """Return the canonical document of a provider as JSON, with its facts under `x-clientsmith`.

    Args:
        project: where everything is.
        provider: a folder of `specs/`.
        document: the file name, where a provider has several.
    """
    source = Source(project, provider)
    files = [config.file for config in source.config.document]
    if document is not None and document not in files:
        message = f"has no document `{document}`"
        raise GenerationError(
            source.config_file.diagnostic("/document", message, "it has: " + ", ".join(files))
        )
    chosen = canonical_documents(source)[files.index(document) if document else 0]
    facts = {at: _told(part) for at, part in chosen.facts.by_pointer()}
    return json.dumps({**chosen.document, "x-clientsmith": facts}, indent=2, ensure_ascii=False)


def _told(part: PartFacts) -> dict[str, Any]:
    """Return the facts of a part without those that say nothing."""
    nothing = asdict(type(part)())
    return {name: value for name, value in asdict(part).items() if value != nothing[name]}


def _table(title: str, *columns: str) -> Table:
    # Rich breaks a title that is longer than the rows; a path should stay in one line.
    width = len(title.strip())
    table = Table(title=title, title_justify="left", box=None, pad_edge=False, min_width=width)
    for column in columns:
        table.add_column(column)
    return table


def _passes(shown: str, canonical: Canonical) -> Table:
    table = _table(f"\nnormalisation of {shown}", "pass", "changes", "reason")
    times = Counter(change.pass_name for change in canonical.changes)
    for one in PASSES:
        table.add_row(one.name, str(times[one.name] or "-"), one.reason)
    return table


def _changes(canonical: Canonical) -> Table:
    table = _table("\nevery change", "pass", "place and change")
    for change in canonical.changes:
        # Not Rich markup: a document may well have brackets.
        table.add_row(change.pass_name, Text(str(canonical.told(change))))
    return table


def _mends(shown: str, canonical: Canonical) -> Table:
    """Every mistake of a document, with its line."""
    table = _table(f"\nmistakes in {shown}", "kind", "place and repair")
    for kind, found in sorted(canonical.mends(), key=lambda one: (one[0], one[1].line or 0)):
        table.add_row(kind, Text(str(found)))
    return table


def _credentials(package: Package) -> Table:
    table = _table("\nauthentication", "argument", "variable", "scheme", "exchange")
    for one in package.settings.credentials:
        url = one.exchange.url if one.exchange else "-"
        table.add_row(one.argument, one.env or "-", one.scheme, url)
    return table


def _operations(methods: Sequence[Method]) -> Table:
    table = _table(
        f"\n{counted(len(methods), 'operation')}",
        "name",
        "operation id",
        "route",
        "pages",
        "authentication",
    )
    for one in sorted(methods, key=lambda method: method.public_name):
        table.add_row(
            one.public_name,
            one.operation_id,
            f"{one.http_method} {one.path}",
            one.pagination.strategy if one.pagination else "-",
            _security(one),
        )
    return table


def _left_out(methods: Sequence[Method]) -> Table:
    table = _table("\nleft out", "name", "what")
    for one in sorted(methods, key=lambda method: method.public_name):
        for note in one.notes:
            table.add_row(one.public_name, note)
    return table


def _security(method: Method) -> str:
    if method.security is None:
        return "as usual"
    return " or ".join(" and ".join(one) or "none" for one in method.security) or "none"
