"""Reading JSON within the limits of `bounds`."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.source.bounds import MAX_VALUES, check_extent, too_deep, too_many
from clientsmith.source.lines import json_line, json_places
from clientsmith.source.numbers import UnreadNumber, decimal, whole
from clientsmith.source.references import join
from clientsmith.source.unite import Uniting

if TYPE_CHECKING:
    from collections.abc import Iterator

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Text, which may contain anything, and what stands before every value but the first.
_BEFORE_VALUES = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|,|[\[{](?!\s*[\]}])', re.DOTALL)


def read_json(text: str, name: str) -> tuple[Any, tuple[str, ...], bool]:
    """Return the data, the pointers of repeated keys, and whether there is any `UnreadNumber`.

    Args:
        text: the text of a file.
        name: its name in messages.

    Raises:
        GenerationError: if it is not JSON or exceeds a limit.
    """
    _check_count(text, name)
    uniting = Uniting(too_many(name))
    unread: list[UnreadNumber] = []

    def gather(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        data = dict(pairs)
        return data if len(data) == len(pairs) else uniting.gathered(pairs)

    def noted(number: Any) -> Any:
        if isinstance(number, UnreadNumber):
            unread.append(number)
        return number

    try:
        data = json.loads(
            text,
            object_pairs_hook=gather,
            parse_constant=lambda constant: noted(UnreadNumber(constant)),
            parse_int=lambda digits: noted(whole(digits)),
            parse_float=lambda digits: noted(decimal(digits)),
        )
    except json.JSONDecodeError as error:
        message = f"invalid JSON: {error.msg} (column {error.colno})"
        raise GenerationError(Diagnostic(name, error.lineno, "", message)) from error
    except RecursionError:
        raise too_deep(name) from None
    check_extent(data, name)
    if _SURROGATE_ESCAPE.search(text) and (half := _half_character(data)) is not None:
        message = "an escape is half of a surrogate pair"
        raise GenerationError(Diagnostic(name, json_line(text, half), half, message))
    repeated = tuple(dict.fromkeys(json_places(text).duplicates)) if uniting.happened else ()
    return data, repeated, bool(unread)


def _check_count(text: str, name: str) -> None:
    """Refuse too many values before they are read, which take a hundred times the memory of the text."""
    # Few files have so many commas and brackets that they must be told from those in texts.
    if text.count(",") + text.count("[") + text.count("{") < MAX_VALUES:
        return
    before: Iterator[re.Match[str]] = _BEFORE_VALUES.finditer(text)
    if sum(match[0] in ",[{" for match in before) >= MAX_VALUES:
        raise too_many(name)


def _half_character(data: Any, pointer: str = "") -> str | None:
    """Return the pointer of the first text with half of a surrogate pair, which cannot be encoded."""
    if isinstance(data, str):
        return pointer if _SURROGATE.search(data) else None
    if isinstance(data, dict):
        if any(_SURROGATE.search(key) for key in data):
            return pointer
        pointers = (_half_character(child, join(pointer, key)) for key, child in data.items())
    elif isinstance(data, list):
        pointers = (_half_character(child, join(pointer, i)) for i, child in enumerate(data))
    else:
        return None
    return next((half for half in pointers if half is not None), None)
