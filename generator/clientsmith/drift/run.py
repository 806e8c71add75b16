"""From two documents, or from a provider and what it publishes now, to a report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.drift.changes import SEVERITIES, Severity
from clientsmith.drift.comparison import compare_sides, side_of
from clientsmith.drift.latest import latest
from clientsmith.drift.report.model import Decision, Entry, Report, Spot, Version, report_of
from clientsmith.project import Source
from clientsmith.standalone import document_project, read_document

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from clientsmith.drift.comparison import Comparison, Side
    from clientsmith.source.fetch import Fetch

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
    """Whether any report has a change that is at least so severe, or needs a decision."""
    wanted = SEVERITIES[: SEVERITIES.index(least) + 1]
    return any(report.worst() in wanted or report.decisions for report in reports)


def drift_of(
    source: Source,
    fetch: Fetch,
    *,
    given: Mapping[str, Path] | None = None,
    client: bool = True,
    progress: Callable[[str], None] = lambda stage: None,
) -> Report:
    """Compare what a provider publishes now with what is pinned of it.

    Args:
        source: the provider.
        fetch: what it publishes now.
        given: the files that were taken instead of downloading, by the name of the document.
        client: also compare the clients.
        progress: called with what is being done.

    Raises:
        GenerationError: if a document cannot be used.
    """
    with latest(source, fetch, client=client, progress=progress) as news:
        origin = ", ".join(path.as_posix() for path in (given or {}).values())
        if news.changed is None:
            return report_on(source, fetch, None, origin)
        report = report_on(source, fetch, news.changed.comparison, origin)
        places = _published(source, fetch, given or {})
        changes = tuple(_standing(entry, places) for entry in report.changes)
        asked = (
            Decision(Spot(fault.file, fault.pointer, fault.line), fault.message, fault.hint)
            for fault in news.changed.decisions
        )
        return replace(report, changes=changes, decisions=tuple(asked))


def _published(
    source: Source, fetch: Fetch, given: Mapping[str, Path]
) -> dict[str, tuple[str, bool]]:
    """Where the files of the new documents are, by what they are called once they are pinned.

    With each, whether its lines are those of the file: what is pinned in another format has others.
    """
    notes = {document.file: document.note for document in fetch.documents}
    places: dict[str, tuple[str, bool]] = {}
    for entry in fetch.lock:
        root = entry.part_of or entry.file
        path = given.get(root)
        if path is not None:
            place = (path.parent / entry.file if entry.part_of else path).as_posix()
        else:
            place = entry.address
        if root in notes and place:
            has_lines = bool(entry.part_of) or not notes[root]
            places[source.shown(entry.file)] = place, has_lines
    return places


def _standing(entry: Entry, places: Mapping[str, tuple[str, bool]]) -> Entry:
    """A change at the place where the new document can be read."""
    spot = entry.new
    if spot is None or spot.file not in places:
        return entry
    place, has_lines = places[spot.file]
    return replace(entry, new=Spot(place, spot.pointer, spot.line if has_lines else None))


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
    pinned = ", ".join(source.shown(config.file) for config in source.config.document)
    if comparison is not None:
        addresses = ", ".join(dict.fromkeys(entry.address for entry in fetch.lock if entry.address))
        new_name = origin or addresses or pinned
        return report_of(comparison, provider=source.provider, old_name=pinned, new_name=new_name)
    version = ", ".join(dict.fromkeys(entry.version for entry in fetch.lock if entry.version))
    same = Version(pinned, version)
    counts = dict.fromkeys(SEVERITIES, 0)
    return Report(source.config.name, source.provider, same, same, None, counts, ())
