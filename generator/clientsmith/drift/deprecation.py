"""Compare deprecations and sunset dates (the extension `x-sunset`)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair

SUNSET = "x-sunset"


def compare_deprecation(pair: Pair, kind: str) -> Iterator[Change]:
    """Compare whether something is deprecated.

    Args:
        pair: an operation, parameter, webhook or response header.
        kind: which of these, as in the names of the rules.
    """
    yield from pair.switched(f"{kind}-deprecated", f"{kind}-reactivated", "deprecated")


def compare_sunset(pair: Pair, kind: str) -> Iterator[Change]:
    """Compare the sunset dates (`x-sunset`, RFC 3339) of an operation or a parameter.

    Args:
        pair: the operation or parameter.
        kind: which of these, as in the names of the rules.
    """
    was, now = pair.values(SUNSET)
    if was == now:
        return
    first, second = sunset(pair.before), sunset(pair.after)
    if was is None or now is None:
        done = "added" if was is None else "removed"
    elif first is None or second is None or first == second:
        done = "changed"
    else:
        done = "brought-forward" if second < first else "postponed"
    yield pair.change(f"{kind}-sunset-{done}", was, now, SUNSET)


def sunset(described: dict[str, Any]) -> date | None:
    """Return the date after which an operation or parameter may be removed; None without a valid date."""
    try:
        return date.fromisoformat(str(described[SUNSET])[:10])
    except (KeyError, ValueError):
        return None
