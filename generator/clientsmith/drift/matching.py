"""Match the elements of two versions by what identifies them besides their name."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

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
