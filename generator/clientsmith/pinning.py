"""Taking over documents that were fetched: in a folder of their own to look at, or for good."""

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
from clientsmith.swap import stage_changes, together

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.source.fetch import Fetch


def pinned_files(fetch: Fetch) -> dict[str, bytes]:
    """The files of `specs/<provider>` that are new or others: the documents and the lock."""
    files = {name: data for one in fetch.documents for name, data in one.files.items()}
    return {**files, LOCK: format_lock(fetch.lock).encode()}


def dropped_files(fetch: Fetch) -> tuple[str, ...]:
    """The files of `specs/<provider>` that no document refers to any more."""
    kept = {one.file for one in fetch.lock}
    return tuple(name for one in fetch.documents for name in one.removed if name not in kept)


@contextmanager
def as_pinned(
    source: Source, files: Mapping[str, bytes], removed: tuple[str, ...]
) -> Iterator[Source]:
    """The provider as it would be with other files, in a temporary project, for as long as it is needed.

    Args:
        source: the provider as it is.
        files: relative path in its folder -> content.
        removed: relative paths that go.
    """
    with tempfile.TemporaryDirectory(prefix="clientsmith-") as name:
        project = replace(source.project, root=Path(name))
        folder = project.specs / source.provider
        shutil.copytree(source.folder, folder, symlinks=True)
        for path in removed:
            (folder / path).unlink(missing_ok=True)
        for path, data in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        yield Source(project, source.provider)


def pin(project: Project, provider: str, fetch: Fetch) -> None:
    """Put documents and their lock into `specs/<provider>`, all of them or none.

    Args:
        project: where everything is.
        provider: a folder of `specs/`.
        fetch: what was fetched.
    """
    if fetch.is_news:
        folder = project.specs / provider
        with together(project.root, [folder]):
            stage_changes(folder, pinned_files(fetch), dropped_files(fetch))
