"""Make the report of `diff` for two documents, and that of `drift` for a provider."""

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
    from clientsmith.source.addresses import Network
    from clientsmith.source.fetch import Fetch
    from clientsmith.source.obtain import Obtained

#: The folder name of both clients, which are planned only to be compared.
_CLIENT = Path("api")


def diff_documents(
    old: Obtained,
    new: Obtained,
    *,
    client: bool = True,
    remote: Network | None = None,
    progress: Callable[[str], None] = lambda stage: None,
) -> Report:
    """Compare two documents without a provider.toml.

    Args:
        old: an OpenAPI document, JSON or YAML.
        new: another version of it.
        client: also compare the clients generated from them.
        remote: where to download what the documents reference by https URL; None if it is an error.
        progress: called with a description of each stage.

    Raises:
        GenerationError: with every error in a document.
    """
    sides = []
    for spec in (old, new):
        progress(f"reading {spec.shown}")
        sides.append(_side(spec, client, remote))
    progress("comparing")
    return report_of(compare_sides(*sides), provider="", old_name=old.shown, new_name=new.shown)


def _side(spec: Obtained, client: bool, remote: Network | None) -> Side:
    document = read_document(spec.path, remote, shown=spec.shown)
    with document_project(spec.path, document, _CLIENT) as (project, provider):
        return side_of(Source(project, provider), client=client)


def is_drift(reports: Sequence[Report], least: Severity) -> bool:
    """Whether any report has a change of at least this severity, or needs a decision."""
    wanted = SEVERITIES[: SEVERITIES.index(least) + 1]
    return any(report.worst() in wanted or report.decisions for report in reports)


def drift_of(
    source: Source,
    fetch: Fetch,
    *,
    replacements: Mapping[str, Path] | None = None,
    client: bool = True,
    progress: Callable[[str], None] = lambda stage: None,
) -> Report:
    """Compare the documents that a provider publishes now with the pinned ones.

    Args:
        source: the provider.
        fetch: its latest documents.
        replacements: files used instead of downloads, by the name of the document.
        client: also compare the clients.
        progress: called with a description of each stage.

    Raises:
        GenerationError: if a document cannot be used.
    """
    with latest(source, fetch, client=client, progress=progress) as news:
        origin = ", ".join(path.as_posix() for path in (replacements or {}).values())
        if news.changed is None:
            return report_on(source, fetch, None, origin)
        report = report_on(source, fetch, news.changed.comparison, origin)
        places = _published(source, fetch, replacements or {})
        changes = tuple(_relocated(entry, places) for entry in report.changes)
        asked = (
            Decision(Spot(fault.file, fault.pointer, fault.line), fault.message, fault.hint)
            for fault in news.changed.decisions
        )
        return replace(report, changes=changes, decisions=tuple(asked))


def _published(
    source: Source, fetch: Fetch, replacements: Mapping[str, Path]
) -> dict[str, tuple[str, bool]]:
    """Return the path or URL of each new file by the name that it will have in specs/.

    The second value is whether the line numbers match: they do not if the file was converted for pinning.
    """
    notes = {document.file: document.note for document in fetch.documents}
    places: dict[str, tuple[str, bool]] = {}
    for entry in fetch.lock:
        root = entry.part_of or entry.file
        path = replacements.get(root)
        if path is not None:
            place = (path.parent / entry.file if entry.part_of else path).as_posix()
        else:
            place = entry.address
        if root in notes and place:
            has_lines = bool(entry.part_of) or not notes[root]
            places[source.shown(entry.file)] = place, has_lines
    return places


def _relocated(entry: Entry, places: Mapping[str, tuple[str, bool]]) -> Entry:
    """Point a change to the path or URL of the new document instead of the pinned file."""
    spot = entry.new
    if spot is None or spot.file not in places:
        return entry
    place, has_lines = places[spot.file]
    return replace(entry, new=Spot(place, spot.pointer, spot.line if has_lines else None))


def report_on(
    source: Source, fetch: Fetch, comparison: Comparison | None, origin: str = ""
) -> Report:
    """Return the report of a provider.

    Args:
        source: the provider.
        fetch: its latest documents.
        comparison: what they change; None if they equal the pinned ones.
        origin: the files used instead of downloads, or empty.
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
