"""Pairs of the smallest documents, and what is found between them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from clientsmith.drift.compare import compare
from clientsmith.normalise import normalise
from clientsmith.source.load import Document

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.drift.changes import Change, Place
    from clientsmith.normalise import Canonical

TODAY = date(2026, 1, 1)
_PART = re.compile(r"\{[^{}]*\}")
_PATH_PARAMETER = re.compile(r"path parameter .*")


def canonical(document: dict[str, Any], server: str | None = None) -> Canonical:
    """The canonical form of a document in a test, for the server of provider.toml if there is one."""
    return normalise(Document("things.json", document), server=server)


def changes(
    before: dict[str, Any], after: dict[str, Any], server: str | None = None
) -> tuple[Change, ...]:
    """What changed between two documents in a test."""
    return compare(canonical(before, server), canonical(after, server), today=TODAY)


def names(differences: Iterable[Change]) -> list[str]:
    """The rules of changes, as often as they were found."""
    return sorted(change.rule.name for change in differences)


def facts(differences: Iterable[Change]) -> list[str]:
    """All that a change read forwards has in common with one that is read backwards."""
    routes = _routes(differences)
    return sorted(
        repr(
            (
                change.rule.name,
                sorted({_where(place, routes) for place in change.places}),
                change.before,
                change.after,
                change.old_pointer,
                change.new_pointer,
            )
        )
        for change in differences
    )


def mirrored(differences: Iterable[Change]) -> list[str]:
    """The facts of what has to be found when the documents change places."""
    routes = _routes(differences)
    return sorted(
        repr(
            (
                change.rule.mirror,
                sorted({_where(place, routes) for place in change.places}),
                change.after,
                change.before,
                change.new_pointer,
                change.old_pointer,
            )
        )
        for change in differences
    )


def _routes(differences: Iterable[Change]) -> dict[str, str]:
    """One name for both routes of each operation that has moved."""
    return {
        _PART.sub("{}", route): " or ".join(sorted((change.before, change.after)))
        for change in differences
        if change.rule.name == "operation-moved"
        for route in (change.before, change.after)
    }


def _where(place: Place, routes: dict[str, str]) -> str:
    """A place in words that both documents have: their names for parts of a path may differ."""
    route = _PART.sub("{}", f"{place.method} {place.path}")
    part = _PATH_PARAMETER.sub("path parameter", place.part)
    return f"{routes.get(route, route)}, {part}, {place.field}"
