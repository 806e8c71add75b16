"""`lock.toml`: where each pinned file came from, when, and what to ask its server with the next time.

It is for people and for the next download; nothing is generated from it.
"""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.source.remote import Validators

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
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return {(one.file, one.part_of): one for one in _Lock.model_validate(data).document}
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as error:
        reason = str(error).splitlines()[0]
        hint = "remove it; the next download writes it anew"
        raise GenerationError(
            Diagnostic(shown, None, "", f"cannot be read: {reason}", hint)
        ) from None


def format_lock(entries: Iterable[Locked]) -> str:
    """The text of a lock: documents in the order given, which is that of provider.toml."""
    from clientsmith.render import toml

    lines = [_HEADER]
    for one in entries:
        lines.append("[[document]]")
        for key, value in one.model_dump(exclude_defaults=True).items():
            spelled = (
                moment(value)
                if isinstance(value, datetime)
                else toml(value)
                if isinstance(value, str)
                else str(value)
            )
            lines.append(f"{key} = {spelled}")
        lines.append("")
    return "\n".join(lines)


def moment(when: datetime) -> str:
    """A point in time as RFC 3339 has it, in UTC, to the second."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
