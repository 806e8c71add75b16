"""Where the parts of a canonical document stand in the source."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from clientsmith.source.references import MAX_HOPS, find, join, split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(frozen=True)
class Standing:
    """Something in a source document, found through references.

    Args:
        root: the whole source.
        value: what stands there.
        pointer: where (RFC 6901).
        outer: what it stands in.
    """

    root: Any
    value: Any
    pointer: str = ""
    outer: Standing | None = None

    def child(self, key: str | int) -> Standing | None:
        """What stands under one key, if there is such a thing."""
        if isinstance(self.value, dict):
            name = str(key)
            if name in self.value:
                return self._reached(self.value[name], join(self.pointer, name))
        elif isinstance(self.value, list):
            index = int(key) if str(key).isdecimal() else len(self.value)
            if index < len(self.value):
                return self._reached(self.value[index], join(self.pointer, index))
        return None

    def children(self) -> Iterator[Standing]:
        """What stands in a list."""
        count = len(self.value) if isinstance(self.value, list) else 0
        yield from (inner for index in range(count) if (inner := self.child(index)) is not None)

    def at(self, *keys: str | int) -> Standing:
        """What stands below, or the nearest thing around it that the source has."""
        here = self
        for key in keys:
            inner = here.child(key)
            if inner is None:
                return here
            here = inner
        return here

    def _reached(self, value: Any, pointer: str) -> Standing:
        for _ in range(MAX_HOPS):
            reference = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(reference, str):
                break
            target = find(self.root, reference)
            if target.why:
                break
            value, pointer = target.value, join("", *target.tokens)
        return Standing(self.root, value, pointer, self)


class Written:
    """Where something stands in a source document.

    A canonical document does not say where its parts come from, so they are looked for again, as far as
    the source has what a pointer names; and only when somebody asks, as most of them have not changed.
    """

    def __init__(self, find: Callable[[], Standing]) -> None:
        self._find = find

    @classmethod
    def whole(cls, data: Any) -> Written:
        """A whole source document."""
        return cls(lambda: Standing(data, data))

    @cached_property
    def standing(self) -> Standing:
        return self._find()

    @property
    def pointer(self) -> str:
        return self.standing.pointer

    def at(self, *keys: str | int) -> Written:
        """What stands below, or the nearest thing around it that the source has."""
        return Written(lambda: self.standing.at(*keys))

    def to(self, find: Callable[[Standing], Standing]) -> Written:
        """What a function finds from here."""
        return Written(lambda: find(self.standing))


def nearest(source: Any, pointer: str) -> str:
    """The pointer of what a pointer of a canonical document means, as far as the source has it."""
    keys = split(pointer)
    if keys[:2] == ["components", "schemas"] and "definitions" in source:
        # Swagger 2.0, section "Definitions Object".
        keys[:2] = ["definitions"]
    if not keys:
        return ""
    here = Standing(source, source)
    for key in keys[:-1]:
        inner = here.child(key)
        if inner is None:
            return here.pointer
        here = inner
    # Where the last key leads to is not what changed.
    return here.pointer if here.child(keys[-1]) is None else join(here.pointer, keys[-1])
