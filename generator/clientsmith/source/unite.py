"""Uniting keys that are repeated in a mapping of JSON or YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.source.bounds import MAX_VALUES

if TYPE_CHECKING:
    from collections.abc import Iterable


class Uniting:
    """Unites repeated keys: two mappings become one, of other values the last counts.

    A mapping is copied at most once, so a key may be repeated as often as a file has room for.

    Args:
        error: what to raise if aliases multiply what must be united.
    """

    def __init__(self, error: Exception) -> None:
        #: Whether any key was repeated.
        self.happened = False
        self._error = error
        self._united = 0
        # The copies, which may be changed. They are kept, so that no other mapping gets their identity.
        self._own: dict[int, dict[str, Any]] = {}

    def gathered(self, pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
        """Return a mapping of some pairs, of which several may have the same key."""
        data: dict[str, Any] = {}
        for key, value in pairs:
            self.put(data, key, value)
        return data

    def put(self, data: dict[str, Any], key: str, value: Any) -> None:
        """Set a key of a mapping, or unite the value with the one that it has."""
        if key not in data:
            data[key] = value
            return
        self.happened = True
        first = data[key]
        if not isinstance(first, dict) or not isinstance(value, dict) or first is value:
            data[key] = value
            return
        self._united += len(first) + len(value) if id(first) not in self._own else len(value)
        if self._united > MAX_VALUES:
            raise self._error
        if id(first) not in self._own:
            first = data[key] = dict(first)
            self._own[id(first)] = first
        for inner, child in value.items():
            self.put(first, inner, child)
