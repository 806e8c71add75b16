"""Schemas where they are used: what was found about them, as changes of a place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clientsmith.drift.changes import Change
from clientsmith.drift.schemas import Position, rule
from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.schemas import Spot, Use
    from clientsmith.drift.sides import Pair
    from clientsmith.drift.written import Written


def compare_schemas(pair: Pair, use: Use, position: Position) -> Iterator[Change]:
    """The differences of two schemas in one place.

    Their pointers are those of the canonical documents, so that what is different in one place is told
    from what is different in another one; `compare` finds the nearest place of the source at last.

    Args:
        pair: the schemas.
        use: who writes their values.
        position: what they describe.
    """
    for finding in pair.documents.schemas.findings(pair.before, pair.after, use):
        difference = finding.difference
        yield Change(
            rule(position, finding),
            (replace(pair.place, field=finding.field),),
            difference.before,
            difference.after,
            finding.component,
            _pointer(pair.old, finding.old),
            _pointer(pair.new, finding.new),
        )


def _pointer(root: Written, spot: Spot | None) -> str:
    if spot is None:
        return ""
    start = join("/components/schemas", spot.component) if spot.component else root.pointer
    return start + spot.pointer
