"""From two documents, or from a provider and what it publishes now, to a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.drift.changes import SEVERITIES, Severity
from generator.drift.comparison import compare_sides, side_of
from generator.drift.latest import latest
from generator.drift.report.model import Report, Version, report_of
from generator.pipeline import Source
from generator.run import document_project, read_document

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.drift.comparison import Comparison, Side
    from generator.source.fetch import Fetch

#: What both clients are called that are made only to be compared.
_CLIENT = Path("api")


def diff_documents(
    old: Path,
    new: Path,
    *,
    client: bool = True,
    allow_remote: bool = False,
    progress: Callable[[str], None] = lambda stage: None,
) -> Report:
    """Compare two documents that no provider.toml describes.

    Args:
        old: an OpenAPI document, JSON or YAML.
        new: another one.
        client: also compare the clients that they become.
        allow_remote: fetch what the documents refer to by an address on the web.
        progress: called with what is being done.

    Raises:
        GenerationError: with everything that is wrong with either document.
    """
    sides = []
    for spec in (old, new):
        progress(f"reading {spec}")
        sides.append(_side(spec, client, allow_remote))
    progress("comparing")
    return report_of(
        compare_sides(*sides), provider="", old_name=old.as_posix(), new_name=new.as_posix()
    )


def _side(spec: Path, client: bool, allow_remote: bool) -> Side:
    given = read_document(spec, allow_remote)
    with document_project(spec, given, _CLIENT) as (project, provider):
        return side_of(Source(project, provider), client=client)


def is_drift(reports: Sequence[Report], least: Severity) -> bool:
    """Whether any report has a change that is at least so severe."""
    wanted = SEVERITIES[: SEVERITIES.index(least) + 1]
    return any(report.worst() in wanted for report in reports)


def drift_of(
    source: Source,
    fetch: Fetch,
    *,
    origin: str = "",
    client: bool = True,
    progress: Callable[[str], None] = lambda stage: None,
) -> Report:
    """Compare what a provider publishes now with what is pinned of it.

    Args:
        source: the provider.
        fetch: what it publishes now.
        origin: where that comes from, if it was not downloaded.
        client: also compare the clients.
        progress: called with what is being done.

    Raises:
        GenerationError: if a document cannot be used.
    """
    with latest(source, fetch, client=client, progress=progress) as found:
        comparison = found.changed.comparison if found.changed else None
        return report_on(source, fetch, comparison, origin)


def report_on(
    source: Source, fetch: Fetch, comparison: Comparison | None, origin: str = ""
) -> Report:
    """The report of a provider; without a comparison, its documents are those that are pinned.

    Args:
        source: the provider.
        fetch: what was fetched.
        comparison: what it changes.
        origin: where that comes from, if it was not downloaded.
    """
    pinned = ", ".join(source.shown(one.file) for one in source.config.document)
    if comparison is not None:
        addresses = ", ".join(dict.fromkeys(one.address for one in fetch.lock if one.address))
        new_name = origin or addresses or pinned
        return report_of(comparison, provider=source.provider, old_name=pinned, new_name=new_name)
    version = ", ".join(dict.fromkeys(one.version for one in fetch.lock if one.version))
    same = Version(pinned, version)
    counts = dict.fromkeys(SEVERITIES, 0)
    return Report(source.config.name, source.provider, same, same, None, counts, ())
