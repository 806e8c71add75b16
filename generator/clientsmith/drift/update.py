"""Updating a provider: pin, regenerate, bump the version, write the changelog; all of it or nothing.

Everything is made in memory first. Only then do the two folders, that of `specs/` and that of `generated/`,
take the places of those that are there, together (clientsmith.swap).
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
from clientsmith.drift.version import next_version
from clientsmith.inputs import input_hashes
from clientsmith.pipeline import Built, Outcome, build, outcome
from clientsmith.project import CHANGELOG, CONFIG, LEDGER, Project, Source
from clientsmith.swap import stage_changes, together
from clientsmith.write import stage_tree

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from clientsmith.drift.comparison import Comparison
    from clientsmith.drift.latest import Compare, Progress
    from clientsmith.source.fetch import Fetch


_ANEW = (
    "The package was regenerated from a document that has the same meaning, such as one with values in"
    " another order."
)


@dataclass(frozen=True)
class Update:
    """What an update does, not written yet.

    Args:
        provider: a folder of `specs/`.
        fetch: the documents.
        comparison: what they mean; None where they are those that are pinned.
        notes: what went from provider.toml because it fits no operation any more.
        old_version: the package's version so far.
        new_version: the version to be; the same where no file of the package is another one.
        entry: what the changelog says of it; empty likewise.
        files: the files of `specs/<provider>` that are new or others.
        removed: those that go.
        built: the package; None where there is nothing new.
        before: what the provider was made from when this was made.
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
    """Compare what was fetched with what is pinned, and make the new package; nothing is written.

    Args:
        project: where everything is.
        provider: a folder of `specs/`.
        fetch: its documents as they are to be.
        day: the day for the changelog.
        compare: compares the old side and the new one.
        progress: called with the name of each stage as it begins.

    Raises:
        GenerationError: if no package can be made of them, or not without a decision in provider.toml.
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
        bump, said = comparison.bump, _sentences(source, comparison)
        if bump is None and comparison.old.package != comparison.new.package:
            # No two packages of one version have other files.
            bump, said = Bump.PATCH, [*said, _ANEW]
        if bump is not None:
            new_version = next_version(version, bump)
            entry = changelog_entry(new_version, day, comparison.all, said)
            files.update(_told(new_source, new_version, entry))
        for name, data in files.items():
            (new_source.folder / name).write_bytes(data)
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
    """Write an update: both folders take their places together.

    Raises:
        GenerationError: if the provider's files were changed since it was prepared; nothing is written then.
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
        written = stage_tree(package, update.built.files, update.built.inputs)
    return outcome(update.built, written)


def _told(source: Source, version: str, entry: str) -> dict[str, bytes]:
    """provider.toml with the new version, and the changelog with its entry."""
    config = with_version(source.config_file, version)
    changelog = with_entry(source.changelog(), entry)
    return {CONFIG: config.text.encode(), CHANGELOG: changelog.encode()}


def _sentences(source: Source, comparison: Comparison) -> list[str]:
    """What the documents say of their own versions."""
    sentences: list[str] = []
    old, new = comparison.old.documents, comparison.new.documents
    for config in source.config.document:
        before, after = (str(side[config.file].document["info"]["version"]) for side in (old, new))
        if before != after:
            name = config.namespace or source.config.name
            sentences.append(f"The document of {name} is now version {after} (was {before}).")
    return sentences
