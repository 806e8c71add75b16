"""Places of the parts of a canonical document in the files that it was made from.

A place is a string: a JSON pointer (RFC 6901) into the document, or `overlay#` and one into the overlay. An
entry of a list is named by its value, `/enum/=open`, because lists are sorted and merged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from clientsmith.source.numbers import as_written
from clientsmith.source.references import escape, index_in, join, split

if TYPE_CHECKING:
    from clientsmith.diagnostics import Diagnostic
    from clientsmith.normalise.draft import Node
    from clientsmith.source.load import Document

#: The prefix of places in the overlay.
OVERLAY = "overlay#"
#: The prefix of places in the descriptions, which only messages have.
DESCRIPTIONS = "descriptions#"
_ENTRY = "="


class Origin(NamedTuple):
    """A place in a file: the file, a JSON pointer, and the line from 1, if the file's text is known."""

    file: str
    pointer: str
    line: int | None


def as_key(value: Any) -> str:
    """Return a string that names an entry of a list, the same for a number and its text."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case int() | float():
            return as_written(value)
    return str(value)


def entry_of(place: str, value: Any) -> str:
    """Return the place of an entry of the list at a place."""
    return f"{place}/{_ENTRY}{escape(as_key(value))}"


@dataclass(frozen=True)
class Origins:
    """The places of one canonical document.

    Args:
        document: the canonical document.
        source: the document that it was made from.
        overlay: the user's corrections, if there are any.
    """

    document: Node
    source: Document
    overlay: Document | None = None

    def place(self, pointer: str) -> str:
        """Return the place of what a pointer names in the canonical document.

        Keys that the document does not have are skipped, so that paths through a model of the document
        have a place too.
        """
        place, value = "", self.document
        for key in split(pointer):
            if isinstance(value, dict) and key in value:
                place, value = value.place(key), value[key]
            elif isinstance(value, list) and (index := index_in(value, key)) is not None:
                value = value[index]
                place = getattr(value, "origin", "") or entry_of(place, value)
        return place

    def nearest(self, place: str) -> str:
        """Return the place if its file has something there, or else the nearest place around it."""
        document, keys, _ = self._follow(place)
        return join("" if document is self.source else OVERLAY, *keys)

    def value(self, place: str) -> Any:
        """Return what the source has at a place; None if it has nothing there."""
        _, keys, value = self._follow(place)
        return value if len(keys) == len(split(place)) else None

    def _follow(self, place: str) -> tuple[Document, list[str | int], Any]:
        """Return the file of a place, the keys to it that the file has, and the value there."""
        document = self.source
        if self.overlay is not None and place.startswith(OVERLAY):
            document = self.overlay
        value: Any = document.data
        keys: list[str | int] = []
        for token in split(place):
            key = _key(value, token)
            if key is None:
                break
            keys.append(key)
            value = value[key]
        return document, keys, value

    def at(self, place: str) -> Origin:
        """Return the file, pointer and line of a place."""
        diagnostic = self.error(place, "")
        return Origin(diagnostic.file, diagnostic.pointer, diagnostic.line)

    def error(self, place: str, message: str, hint: str = "") -> Diagnostic:
        """Return a diagnostic about a place."""
        document, keys, _ = self._follow(place)
        return document.error(join("", *keys), message, hint)


def _key(value: Any, token: str) -> str | int | None:
    """Return the key or index that a token of a place means; None if the value has no such entry."""
    if isinstance(value, dict):
        return token if token in value else None
    if not isinstance(value, list):
        return None
    if token.startswith(_ENTRY):
        wanted = token.removeprefix(_ENTRY)
        entries = enumerate(value)
        return next(
            (index for index, entry in entries if wanted in (as_key(entry), str(entry))), None
        )
    return index_in(value, token)
