# The shared runtime, the same in every client; see __init__.py.
"""What servers send, as it is shown in messages and logs: escaped, cut, and read once.

A terminal or a log obeys control characters, and a message of a megabyte hides all others.
"""

from __future__ import annotations

from itertools import islice
from reprlib import Repr
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST = 600
"""The characters of a message that come from a server."""
LONGEST_MESSAGE = 4000
"""The characters of a whole message."""
LONGEST_PLACE = 200
"""The characters of a name, a header or a URL in a message."""
_MOST_VALUES = 200
"""The values of an error body that are looked at."""
_MOST_LEVELS = 8
"""The levels of an error body that are looked at."""
_MOST_ITEMS, _MOST_FIELDS = 10, 20
_SAYING = ("title", "error", "message", "error_description", "detail", "description")
"""The usual keys of descriptions."""
_LISTING = ("errors", "invalid-params")
"""The usual keys of lists of errors, of which the first counts."""
_MARKUP = "<"

_short = Repr()
_short.maxstring = _short.maxother = _short.maxlong = LONGEST_PLACE


def printable(text: str, limit: int = LONGEST_PLACE) -> str:
    """Return text with escapes instead of characters that cannot be seen, and cut.

    Those are control characters, line breaks, marks that change the direction or have no width, and
    halves of surrogate pairs.

    Args:
        text: The text.
        limit: The characters of the result, at most.
    """
    cut = text[: limit + 1]
    if not cut.isprintable():
        cut = "".join(mark if mark.isprintable() else repr(mark)[1:-1] for mark in cut)
    return cut if len(cut) <= limit else f"{cut[: limit - 1]}…"


def shortly(value: object) -> str:
    """Return the repr of a value of JSON, escaped and cut."""
    return printable(_short.repr(value))


def is_deep(value: object, levels: int) -> bool:
    """Return whether a value of JSON is nested more deeply than a number of levels."""
    level = list(_containers([value]))
    for _ in range(levels):
        if not level:
            return False
        level = [
            inner
            for each in level
            for inner in _containers(each.values() if isinstance(each, dict) else each)
        ]
    return bool(level)


def _containers(values: Iterable[object]) -> Iterator[dict[str, object] | list[object]]:
    for value in values:
        if isinstance(value, dict):
            yield cast("dict[str, object]", value)
        elif isinstance(value, list):
            yield cast("list[object]", value)


def describe(body: object) -> str:
    """Return the server's description of an error, from any of the usual formats."""
    return printable(_Describing().text_of(body, _MOST_LEVELS), LONGEST)


class _Describing:
    """Reads one error body. It looks at each value once, and at a limited number of them."""

    def __init__(self) -> None:
        self._left = _MOST_VALUES

    def text_of(self, value: object, levels: int) -> str:
        """Return the description in a value, or an empty string."""
        return ": ".join(dict.fromkeys(self._words_of(value, levels)))

    def _words_of(self, value: object, levels: int) -> list[str]:
        self._left -= 1
        if self._left < 0 or levels < 0:
            return []
        if isinstance(value, str):
            # The start is enough, and the rest may be as long as the server likes.
            text = " ".join(value.lstrip()[: LONGEST + 1].split())
            return [] if not text or text.startswith(_MARKUP) else [text]
        if isinstance(value, list):
            items = cast("list[object]", value)[:_MOST_ITEMS]
            return _joined(self.text_of(item, levels - 1) for item in items)
        if isinstance(value, dict):
            return self._words_of_members(cast("dict[str, object]", value), levels - 1)
        return []

    def _words_of_members(self, members: dict[str, object], levels: int) -> list[str]:
        words: list[str] = []
        for key in _SAYING:
            if key in members:
                words += self._words_of(members[key], levels)
        listed = next((key for key in _LISTING if members.get(key)), "")
        errors = members.get(listed)
        if isinstance(errors, dict):
            words += self._fields(cast("dict[str, object]", errors).items(), levels)
        elif errors:
            words += self._words_of(errors, levels)
        if words or "status" in members:
            return words
        # Without any of the usual keys, the keys are names of fields.
        read = {*_SAYING, listed}
        return self._fields((pair for pair in members.items() if pair[0] not in read), levels)

    def _fields(self, members: Iterable[tuple[str, object]], levels: int) -> list[str]:
        named = (
            (printable(name), self.text_of(value, levels))
            for name, value in islice(members, _MOST_FIELDS)
        )
        return _joined(f"{name}: {text}" for name, text in named if text)


def _joined(texts: Iterable[str]) -> list[str]:
    """Return the texts as one, or none if all are empty."""
    text = "; ".join(filter(None, texts))
    return [text] if text else []
