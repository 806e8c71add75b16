"""`lock.toml`: where each pinned file came from, when, and what to ask its server with the next time.

It is for people and for the next download; nothing is generated from it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING, Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from clientsmith.diagnostics import GenerationError
from clientsmith.source.remote import Validators
from clientsmith.source.toml import read_toml, validated

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_HEADER = """\
# Where the documents came from, and when. Written by `clientsmith fetch` and `clientsmith update`;
# nothing is generated from it.
"""


class Locked(BaseModel):
    """One pinned file.

    `part_of` names the document that refers to this file; it is empty for a document itself. `sha256` is that
    of the file as it is pinned. `version` is the document's `info.version`, `operations` how many it has.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    file: str
    part_of: str = ""
    address: str = ""
    fetched: AwareDatetime
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    etag: str = ""
    last_modified: str = ""
    version: str = ""
    operations: int | None = None

    @property
    def validators(self) -> Validators:
        return Validators(self.etag, self.last_modified)


class _Lock(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    document: list[Locked] = []


def load_lock(path: Path, *, shown: str) -> dict[tuple[str, str], Locked]:
    """The entries by file and the document that it is a part of; none where there is no lock yet.

    Two documents may share a part, which then has two entries.

    Args:
        path: the file.
        shown: how messages call it.

    Raises:
        GenerationError: if it is not what was written.
    """
    try:
        entries = validated(read_toml(path, shown=shown), _Lock).document
    except FileNotFoundError:
        return {}
    except GenerationError as error:
        hint = "remove it; the next download writes it anew"
        raise GenerationError(replace(fault, hint=hint) for fault in error.diagnostics) from None
    return {(entry.file, entry.part_of): entry for entry in entries}


def format_lock(entries: Iterable[Locked]) -> str:
    """Write a lock: documents in the order given, which is that of provider.toml, and times in UTC."""
    import tomlkit

    rows = [
        {
            **entry.model_dump(exclude_defaults=True),
            "fetched": entry.fetched.astimezone(UTC).replace(microsecond=0),
        }
        for entry in entries
    ]
    return f"{_HEADER}\n{tomlkit.dumps({'document': rows})}"
