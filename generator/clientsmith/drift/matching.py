"""Match the elements of two versions, by name or by another key."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

_Element = TypeVar("_Element")


def unique_matches(
    old: Mapping[_Element, Hashable], new: Mapping[_Element, Hashable]
) -> dict[_Element, _Element]:
    """Match the elements whose key is unique on both sides.

    Args:
        old: the elements of the old version with their keys; an element with None matches nothing.
        new: the same for the new version.
    """
    before, after = Counter(old.values()), Counter(new.values())
    by_key = {key: element for element, key in new.items()}
    return {
        element: by_key[key]
        for element, key in old.items()
        if key is not None and before[key] == after[key] == 1
    }


@dataclass(frozen=True)
class Matches(Generic[_Element]):
    """The elements of two versions, matched and sorted by name.

    Args:
        gone: those that only the old version has.
        come: those that only the new version has.
        pairs: those that both have.
    """

    gone: Sequence[_Element]
    come: Sequence[_Element]
    pairs: Sequence[tuple[_Element, _Element]]

    @property
    def all(self) -> list[tuple[_Element | None, _Element | None]]:
        """All of them as pairs, with None for an element that one version lacks."""
        gone = ((element, None) for element in self.gone)
        return [*self.pairs, *gone, *((None, element) for element in self.come)]


def matched(
    old: Mapping[str, _Element],
    new: Mapping[str, _Element],
    renamed: Mapping[str, str] = MappingProxyType({}),
) -> Matches[_Element]:
    """Match elements by name.

    Args:
        old: the elements of the old version.
        new: the elements of the new version.
        renamed: old names of renamed elements -> their new names.
    """
    names = {name: renamed.get(name, name) for name in sorted(old)}
    return Matches(
        gone=[old[name] for name, other in names.items() if other not in new],
        come=[new[name] for name in sorted({*new} - {*names.values()})],
        pairs=[(old[name], new[other]) for name, other in names.items() if other in new],
    )
