"""What a client's user feels: the public names of two generated packages, compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.surface.compare import compare
from clientsmith.drift.surface.read import read_surface

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.drift.changes import Change

__all__ = ["client_changes"]


def client_changes(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[Change, ...]:
    """What would break, change or be there besides, for code that uses the package.

    Args:
        old: the files of the package before, relative path -> text.
        new: the files of the package after.
    """
    return compare(read_surface(old), read_surface(new))
