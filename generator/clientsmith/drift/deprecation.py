"""What is on its way out: deprecated, and until when (`x-sunset`, a date)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from clientsmith.drift.rules import rule, rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change, Rule
    from clientsmith.drift.sides import Pair

SUNSET = "x-sunset"


@dataclass(frozen=True)
class _Ends:
    """What can be said of an end date."""

    announced: Rule
    cancelled: Rule
    sooner: Rule
    later: Rule
    other: Rule


_DEPRECATIONS = {
    kind: rules(f"{kind}-deprecated", f"{kind}-reactivated")
    for kind in ("operation", "parameter", "webhook", "response-header")
}
_ENDS = {
    kind: _Ends(
        announced=rule(f"{kind}-sunset-added"),
        cancelled=rule(f"{kind}-sunset-removed"),
        sooner=rule(f"{kind}-sunset-brought-forward"),
        later=rule(f"{kind}-sunset-postponed"),
        other=rule(f"{kind}-sunset-changed"),
    )
    for kind in ("operation", "parameter")
}


def compare_deprecation(pair: Pair, kind: str) -> Iterator[Change]:
    """Whether something is deprecated.

    Args:
        pair: an operation, a parameter or the like.
        kind: which of them.
    """
    before, after = map(bool, pair.values("deprecated", False))
    if before != after:
        deprecated, reactivated = _DEPRECATIONS[kind]
        yield pair.change(deprecated if after else reactivated, before, after, "deprecated")


def compare_sunset(pair: Pair, kind: str) -> Iterator[Change]:
    """The end date of an operation or a parameter: the extension `x-sunset`, a date (RFC 3339)."""
    ends = _ENDS[kind]
    was, now = pair.values(SUNSET)
    if was == now:
        return
    if was is None or now is None:
        rule = ends.announced if was is None else ends.cancelled
    else:
        first, second = sunset(pair.before), sunset(pair.after)
        if first is None or second is None or first == second:
            rule = ends.other
        else:
            rule = ends.sooner if second < first else ends.later
    yield pair.change(rule, was, now, SUNSET)


def sunset(thing: dict[str, Any]) -> date | None:
    """The date after which something may be gone, if it says one that can be read."""
    try:
        return date.fromisoformat(str(thing[SUNSET])[:10])
    except (KeyError, ValueError):
        return None
