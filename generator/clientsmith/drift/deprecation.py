"""What is on its way out: deprecated, and until when (`x-sunset`, a date)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any

from clientsmith.drift.tables import COMPATIBLE, RISKY, opposites, symmetric

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


def _deprecations(kind: str, words: str) -> tuple[Rule, Rule]:
    return opposites(
        (
            f"{kind}-deprecated",
            RISKY,
            f"{words} was deprecated",
            "It works for now; look for what takes its place.",
        ),
        (
            f"{kind}-reactivated",
            COMPATIBLE,
            f"{words} is no longer deprecated",
            "It can be used without worries again.",
        ),
    )


def _ends(kind: str, words: str) -> _Ends:
    announced, cancelled = opposites(
        (
            f"{kind}-sunset-added",
            RISKY,
            f"{words} got a date after which it may be gone",
            "Stop using it before that date.",
        ),
        (
            f"{kind}-sunset-removed",
            COMPATIBLE,
            f"{words} has no end date any more",
            "The date by which it had to be replaced is off.",
        ),
    )
    sooner, later = opposites(
        (
            f"{kind}-sunset-brought-forward",
            RISKY,
            f"{words} may be gone earlier than announced",
            "There is less time to stop using it.",
        ),
        (
            f"{kind}-sunset-postponed",
            COMPATIBLE,
            f"{words} stays longer than announced",
            "There is more time to stop using it.",
        ),
    )
    other = symmetric(
        f"{kind}-sunset-changed",
        RISKY,
        f"{words} has another end date, and one of the two cannot be read",
        "Ask the provider how long it can be used.",
    )
    return _Ends(announced, cancelled, sooner, later, other)


_DEPRECATIONS = {
    "operation": _deprecations("operation", "the operation"),
    "parameter": _deprecations("parameter", "the parameter"),
    "webhook": _deprecations("webhook", "the webhook"),
    "response-header": _deprecations("response-header", "the response header"),
}
_ENDS = {
    "operation": _ends("operation", "the operation"),
    "parameter": _ends("parameter", "the parameter"),
}
RULES = (
    *chain.from_iterable(_DEPRECATIONS.values()),
    *chain.from_iterable(vars(ends).values() for ends in _ENDS.values()),
)


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
