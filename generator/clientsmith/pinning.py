"""Saving documents that were fetched: in a temporary project to inspect them, or in `specs/`."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.inputs import LOCK
from clientsmith.project import Project, Source
from clientsmith.source.lock import format_lock
from clientsmith.swap import put, stage_changes, together

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.source.fetch import Fetch


def pinned_files(fetch: Fetch) -> dict[str, bytes]:
    """Return the new and changed files of `specs/<provider>`: documents and the lock."""
    files = {name: data for document in fetch.documents for name, data in document.files.items()}
    return {**files, LOCK: format_lock(fetch.lock).encode()}


def dropped_files(fetch: Fetch) -> tuple[str, ...]:
    """Return the files of `specs/<provider>` that no document references any more."""
    kept = {entry.file for entry in fetch.lock}
    return tuple(
        name for document in fetch.documents for name in document.removed if name not in kept
    )


@contextmanager
def as_pinned(
    source: Source, files: Mapping[str, bytes], removed: tuple[str, ...]
) -> Iterator[Source]:
    """Yield a copy of a provider with some files changed, in a temporary project.

    Args:
        source: the provider, which is not changed.
        files: relative path in its folder -> content of new and changed files.
        removed: relative paths of files to remove.
    """
    with tempfile.TemporaryDirectory(prefix="clientsmith-") as name:
        project = replace(source.project, root=Path(name))
        folder = project.specs / source.provider
        shutil.copytree(source.folder, folder, symlinks=True)
        for path in removed:
            (folder / path).unlink(missing_ok=True)
        for path, data in files.items():
            put(folder, path, data)
        yield Source(project, source.provider)


def pin(project: Project, provider: str, fetch: Fetch) -> None:
    """Save documents and their lock in `specs/<provider>`, all of them or none.

    Args:
        project: the project.
        provider: the name of a folder in `specs/`.
        fetch: what was fetched.
    """
    if fetch.is_news:
        folder = project.specs / provider
        with together(project.root, [folder]):
            stage_changes(folder, pinned_files(fetch), dropped_files(fetch))
