"""Compare deprecations and sunset dates (the extension `x-sunset`)."""

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
class _SunsetRules:
    """The rules about sunset dates of one kind of object."""

    announced: Rule
    cancelled: Rule
    sooner: Rule
    later: Rule
    other: Rule


_DEPRECATIONS = {
    kind: rules(f"{kind}-deprecated", f"{kind}-reactivated")
    for kind in ("operation", "parameter", "webhook", "response-header")
}
_SUNSETS = {
    kind: _SunsetRules(
        announced=rule(f"{kind}-sunset-added"),
        cancelled=rule(f"{kind}-sunset-removed"),
        sooner=rule(f"{kind}-sunset-brought-forward"),
        later=rule(f"{kind}-sunset-postponed"),
        other=rule(f"{kind}-sunset-changed"),
    )
    for kind in ("operation", "parameter")
}


def compare_deprecation(pair: Pair, kind: str) -> Iterator[Change]:
    """Compare whether something is deprecated.

    Args:
        pair: an operation, parameter, webhook or response header.
        kind: which of these, as in the names of the rules.
    """
    before, after = map(bool, pair.values("deprecated", False))
    if before != after:
        deprecated, reactivated = _DEPRECATIONS[kind]
        yield pair.change(deprecated if after else reactivated, before, after, "deprecated")


def compare_sunset(pair: Pair, kind: str) -> Iterator[Change]:
    """Compare the sunset dates (`x-sunset`, RFC 3339) of an operation or a parameter."""
    sunsets = _SUNSETS[kind]
    was, now = pair.values(SUNSET)
    if was == now:
        return
    if was is None or now is None:
        rule = sunsets.announced if was is None else sunsets.cancelled
    else:
        first, second = sunset(pair.before), sunset(pair.after)
        if first is None or second is None or first == second:
            rule = sunsets.other
        else:
            rule = sunsets.sooner if second < first else sunsets.later
    yield pair.change(rule, was, now, SUNSET)


def sunset(described: dict[str, Any]) -> date | None:
    """Return the date after which an operation or parameter may be removed; None without a valid date."""
    try:
        return date.fromisoformat(str(described[SUNSET])[:10])
    except (KeyError, ValueError):
        return None
