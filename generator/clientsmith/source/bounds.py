"""How large and how deep documents may be."""

from __future__ import annotations

from typing import Any, NamedTuple

from clientsmith.diagnostics import Diagnostic, GenerationError

MAX_DEPTH = 200
# The largest published documents have half as many. Each takes a few hundred bytes while it is read.
MAX_VALUES = 3_000_000
#: How many values the aliases of a file may add: as many for each written value, and some for any file.
ALIASED_PER_VALUE = 10
ALIASED_ANYWAY = 100_000
#: How many characters the JSON pointers of all mappings and lists may have together.
MAX_POINTERS = 256 * 1024 * 1024


class Extent(NamedTuple):
    """How much there is in a value.

    Args:
        values: the number of values, including itself.
        depth: how many mappings and lists are inside each other.
        places: the number of mappings and lists.
        pointers: the length of the pointers of these from here on, together.
    """

    values: int
    depth: int
    places: int
    pointers: int


_SCALAR = Extent(1, 0, 0, 0)


def too_deep(name: str) -> GenerationError:
    """Return the error for a file that is nested too deeply."""
    limit = f"the limit is {MAX_DEPTH} levels"
    return GenerationError(Diagnostic(name, None, "", "the file is nested too deeply", limit))


def too_many(name: str) -> GenerationError:
    """Return the error for a file with too many values."""
    limit = f"the limit is {MAX_VALUES:,}"
    return GenerationError(Diagnostic(name, None, "", "the file has too many values", limit))


def too_much_aliased(name: str) -> GenerationError:
    """Return the error for a file whose aliases repeat too much."""
    limit = f"the limit is {ALIASED_PER_VALUE} times as many values as are written"
    message = "the aliases of the file expand to too much data"
    return GenerationError(Diagnostic(name, None, "", message, limit))


def most_aliased(written: int) -> int:
    """Return how many values a file with aliases may have.

    Args:
        written: how many values are written in it.
    """
    return min(MAX_VALUES, written * (ALIASED_PER_VALUE + 1) + ALIASED_ANYWAY)


def check_extent(data: Any, name: str, *, written: int | None = None) -> None:
    """Check that data with expanded aliases is neither too large nor nested too deeply.

    Args:
        data: the data of a file, or of a document with all its files.
        name: its name in messages.
        written: how many values are written in the file, if it may have aliases.

    Raises:
        GenerationError: if a limit is exceeded.
    """
    sizes: dict[int, Extent] = {}

    def extent(value: Any, level: int) -> Extent:
        if not isinstance(value, dict | list):
            return _SCALAR
        known = sizes.get(id(value))
        if known is None:
            if level > MAX_DEPTH:
                raise too_deep(name)
            values, depth, places, pointers = 1, 0, 1, 0
            pairs = value.items() if isinstance(value, dict) else enumerate(value)
            for key, child in pairs:
                if not isinstance(child, dict | list):
                    values += 1
                    continue
                inner = extent(child, level + 1)
                values += inner.values
                depth = max(depth, inner.depth + 1)
                places += inner.places
                pointers += (len(str(key)) + 1) * inner.places + inner.pointers
            known = sizes[id(value)] = Extent(values, depth, places, pointers)
        if level + known.depth > MAX_DEPTH:
            raise too_deep(name)
        return known

    found = extent(data, 0)
    if written is not None and found.values > most_aliased(written):
        raise too_much_aliased(name)
    if found.values > MAX_VALUES:
        raise too_many(name)
    if found.pointers > MAX_POINTERS:
        limit = f"their pointers have {found.pointers:,} characters together, the limit is {MAX_POINTERS:,}"
        message = "the keys of the file are too long for so many values"
        raise GenerationError(Diagnostic(name, None, "", message, limit))
