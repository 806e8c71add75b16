"""Update a provider: pin, regenerate, bump the version and write the changelog; all of it or nothing.

Everything is prepared in memory. Then the new folders in `specs/` and `generated/` replace the old ones
together (clientsmith.swap).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.drift.changelog import changelog_entry, with_entry
from clientsmith.drift.changes import Bump
from clientsmith.drift.comparison import compare_sides
from clientsmith.drift.editing import with_version
from clientsmith.drift.latest import latest
from clientsmith.drift.report.model import report_of
from clientsmith.drift.version import next_version
from clientsmith.inputs import input_hashes
from clientsmith.pipeline import Built, Outcome, build, outcome
from clientsmith.project import CHANGELOG, CONFIG, LEDGER, Project, Source
from clientsmith.swap import put, stage_changes, together
from clientsmith.write import stage_tree

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from clientsmith.drift.comparison import Comparison
    from clientsmith.drift.latest import Compare, Progress
    from clientsmith.source.fetch import Fetch


_ANEW = (
    "The package was regenerated from a document with the same meaning, for example with values in another"
    " order."
)


@dataclass(frozen=True)
class Update:
    """A prepared update.

    Args:
        provider: a folder of `specs/`.
        fetch: the latest documents.
        comparison: what they change; None if they equal the pinned ones.
        notes: a sentence for each entry that was removed from provider.toml.
        old_version: the package's current version.
        new_version: its new version; the same if no file of the package changes.
        entry: the changelog entry; empty if no file of the package changes.
        files: the files of `specs/<provider>` to write.
        removed: the files to remove.
        built: the package; None if nothing is new.
        before: hashes of the provider's files at the time of preparation.
    """

    provider: str
    fetch: Fetch
    comparison: Comparison | None
    notes: tuple[str, ...]
    old_version: str
    new_version: str
    entry: str
    files: Mapping[str, bytes]
    removed: tuple[str, ...]
    built: Built | None
    before: Mapping[str, str]


def prepare(
    project: Project,
    provider: str,
    fetch: Fetch,
    day: date,
    compare: Compare = compare_sides,
    progress: Progress = lambda stage: None,
) -> Update:
    """Compare the fetched documents with the pinned ones, and build the new package; nothing is written.

    Args:
        project: the project.
        provider: a folder of `specs/`.
        fetch: its latest documents.
        day: the date for the changelog.
        compare: compares the old version and the new one.
        progress: called with the name of each stage as it begins.

    Raises:
        GenerationError: if the documents have errors, or provider.toml needs a decision.
    """
    source = Source(project, provider)
    version = source.config.version
    before = input_hashes(source)
    with latest(source, fetch, compare=compare, progress=progress) as news:
        files = dict(news.files)
        if news.changed is None:
            return Update(provider, fetch, None, (), version, version, "", files, (), None, before)
        if news.changed.decisions:
            raise GenerationError(news.changed.decisions)
        comparison, new_source = news.changed.comparison, news.changed.source
        entry, new_version = "", version
        bump, sentences = comparison.bump, _sentences(source, comparison)
        if bump is None and comparison.old.package != comparison.new.package:
            # Two packages with the same version must have the same files.
            bump, sentences = Bump.PATCH, [*sentences, _ANEW]
        if bump is not None:
            new_version = next_version(version, bump)
            report = report_of(comparison, provider=provider, old_name="", new_name="")
            entry = changelog_entry(new_version, day, report, sentences)
            files.update(_versioned(new_source, new_version, entry))
        for name, data in files.items():
            put(new_source.folder, name, data)
        canonicals = tuple(comparison.new.documents.values())
        built = build(new_source.project, provider, progress, canonicals)
        if built.ledger is not None:
            files[LEDGER] = built.ledger.encode()
        removed, notes = news.removed, news.changed.notes
    return Update(
        provider,
        fetch,
        comparison,
        notes,
        version,
        new_version,
        entry,
        files,
        removed,
        built,
        before,
    )


def apply(project: Project, update: Update) -> Outcome:
    """Write an update: replace both folders together.

    Raises:
        GenerationError: if the provider's files changed since the update was prepared; nothing is written.
    """
    source = Source(project, update.provider)
    package = project.package_folder(update.provider)
    folders = [source.folder] if update.built is None else [source.folder, package]
    if not update.files:
        return Outcome(update.provider, up_to_date=True)
    with together(project.root, folders):
        if input_hashes(source) != update.before:
            place = f"specs/{update.provider}"
            message = "was changed while the update was running"
            raise GenerationError(Diagnostic(place, None, "", message, "run it again"))
        stage_changes(source.folder, update.files, update.removed)
        if update.built is None:
            return Outcome(update.provider, up_to_date=True)
        written = stage_tree(package, update.built.files, update.built.inputs, update.built.plans)
    return outcome(update.built, written)


def _versioned(source: Source, version: str, entry: str) -> dict[str, bytes]:
    """Return provider.toml with the new version, and the changelog with the new entry."""
    config = with_version(source.config_file, version)
    changelog = with_entry(source.changelog(), entry)
    return {CONFIG: config.text.encode(), CHANGELOG: changelog.encode()}


def _sentences(source: Source, comparison: Comparison) -> list[str]:
    """Return a sentence for each document whose version changed."""
    sentences: list[str] = []
    old, new = comparison.old.documents, comparison.new.documents
    for config in source.config.document:
        before, after = (str(side[config.file].document["info"]["version"]) for side in (old, new))
        if before != after:
            name = config.namespace or source.config.name
            sentences.append(f"The document of {name} is now version {after} (was {before}).")
    return sentences
