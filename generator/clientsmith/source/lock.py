"""`lock.toml`: where and when each pinned file was downloaded, and its validators for the next download.

Nothing is generated from it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING, Annotated

from pydantic import AwareDatetime, Field

from clientsmith.diagnostics import GenerationError
from clientsmith.source.remote import Validators
from clientsmith.source.toml import Strict, read_toml, spelled, validated
from clientsmith.visible import toml_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_HEADER = """\
# Where the documents came from, and when. Written by `clientsmith fetch` and `clientsmith update`;
# nothing is generated from it.
"""


class Locked(Strict):
    """One pinned file.

    Attributes:
        file: its name.
        part_of: the document that references the file; empty for a document itself.
        address: the URL that it was downloaded from; empty for a file of the user's.
        fetched: when it was downloaded.
        sha256: the SHA-256 of the pinned file.
        etag: the response header `ETag`.
        last_modified: the response header `Last-Modified`.
        version: the document's `info.version`.
        operations: the number of operations in the document.
    """

    file: str
    part_of: str = ""
    address: str = ""
    fetched: AwareDatetime
    sha256: Annotated[str, spelled("[0-9a-f]{64}", "64 hexadecimal digits")]
    etag: str = ""
    last_modified: str = ""
    version: str = ""
    operations: int | None = None

    @property
    def validators(self) -> Validators:
        return Validators(self.etag, self.last_modified)


class _Lock(Strict):
    document: list[Locked] = Field(default_factory=list)


def load_lock(path: Path, *, shown: str) -> dict[tuple[str, str], Locked]:
    """Read the lock; it is empty if the file does not exist.

    A file that two documents reference has two entries.

    Args:
        path: the file.
        shown: its name in messages.

    Returns:
        (`file`, `part_of`) -> entry.

    Raises:
        GenerationError: if the file is invalid.
    """
    try:
        entries = validated(read_toml(path, shown=shown), _Lock).document
    except FileNotFoundError:
        return {}
    except GenerationError as error:
        hint = "remove the file; the next download creates it again"
        raise GenerationError(replace(fault, hint=hint) for fault in error.diagnostics) from None
    return {(entry.file, entry.part_of): entry for entry in entries}


def format_lock(entries: Iterable[Locked]) -> str:
    """Return the text of a lock, with its entries in the given order and times in UTC."""
    import tomlkit

    rows = [
        {
            **entry.model_dump(exclude_defaults=True),
            "fetched": entry.fetched.astimezone(UTC).replace(microsecond=0),
        }
        for entry in entries
    ]
    return f"{_HEADER}\n{toml_text(tomlkit.dumps({'document': rows}))}"
