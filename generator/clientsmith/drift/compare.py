"""Compare two canonical documents."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from clientsmith.drift.changes import SEVERITIES, Place
from clientsmith.drift.info import compare_info
from clientsmith.drift.operations import compare_operations
from clientsmith.drift.routes import match_routes, titles_of
from clientsmith.drift.schemas import SchemaPairs
from clientsmith.drift.schemes import compare_schemes, renamed_schemes
from clientsmith.drift.servers import compare_servers
from clientsmith.drift.sides import Documents, Pair
from clientsmith.drift.webhooks import compare_webhooks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.normalise import Canonical
    from clientsmith.normalise.origins import Origins


def compare(old: Canonical, new: Canonical, *, today: date | None = None) -> tuple[Change, ...]:
    """Return every change between two documents, the most severe first.

    Canonical documents have one form for each meaning, so differences in form are no changes.

    Args:
        old: the old document.
        new: the new document.
        today: the date to compare sunset dates with; by default, the current date (UTC).
    """
    pair = _documents(old, new, today or datetime.now(UTC).date())
    changes = _together(_differences(pair))
    located = [_as_written(change, old.origins, new.origins) for change in changes]
    return tuple(sorted(located, key=_order))


def _differences(pair: Pair) -> Iterator[Change]:
    yield from compare_info(pair)
    yield from compare_servers(pair)
    yield from compare_schemes(pair.inside("components").inside("securitySchemes"))
    yield from compare_operations(pair)
    yield from compare_webhooks(pair)


def _documents(old: Canonical, new: Canonical, today: date) -> Pair:
    schemes = (
        canonical.document["components"].get("securitySchemes", {}) for canonical in (old, new)
    )
    renamed = renamed_schemes(*schemes)
    schemas, routes = SchemaPairs.of(old, new), match_routes(old, new)
    documents = Documents(old, new, schemas, routes, titles_of(routes), today, renamed)
    return Pair(documents, Place(), old.document, new.document, "", "")


def _together(changes: Iterable[Change]) -> list[Change]:
    """Merge equal changes of several places into one change."""
    firsts: dict[tuple[str, ...], Change] = {}
    places: dict[tuple[str, ...], dict[Place, None]] = {}
    for change in changes:
        # These pointers include the name of a shared schema.
        key = (
            *(change.rule.name, *change.canonical),
            *(_text(change.before), _text(change.after)),
        )
        firsts.setdefault(key, change)
        places.setdefault(key, {}).update(dict.fromkeys(change.places))
    return [replace(change, places=tuple(sorted(places[key]))) for key, change in firsts.items()]


def _text(value: Any) -> str:
    if not isinstance(value, dict | list):
        # Most values are strings, numbers or booleans, which need no JSON.
        return repr(value)
    return json.dumps(value, sort_keys=True, default=str)


def _as_written(change: Change, old: Origins, new: Origins) -> Change:
    """Replace the origins of a change by the nearest places that exist in the sources."""
    return replace(
        change,
        old_pointer=old.nearest(change.old_pointer),
        new_pointer=new.nearest(change.new_pointer),
    )


def _order(change: Change) -> tuple[Any, ...]:
    values = _text(change.before), _text(change.after)
    pointers = change.old_pointer, change.new_pointer
    return SEVERITIES.index(change.severity), change.places[0], change.rule.name, values, pointers
