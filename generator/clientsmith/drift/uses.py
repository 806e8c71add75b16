"""Report the differences of schemas as changes of the place that uses them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clientsmith.drift.changes import Change
from clientsmith.drift.schemas import Position, rule
from clientsmith.drift.schemas.keywords import ANNOTATIONS, is_below_component
from clientsmith.drift.sides import origin_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.schemas.keywords import Schema
    from clientsmith.drift.sides import Pair


def compare_schemas(pair: Pair, position: Position) -> Iterator[Change]:
    """Compare two schemas in one place.

    Args:
        pair: the schemas.
        position: what the schemas describe.
    """
    roots = [
        origin_of(value, place)
        for value, place in ((pair.before, pair.old), (pair.after, pair.new))
    ]
    of_any_text = any(map(_is_any_text, (pair.before, pair.after)))
    for finding in pair.documents.schemas.findings(pair.before, pair.after, position.use):
        difference = finding.difference
        yield Change(
            rule(position, finding, of_any_text=of_any_text),
            (replace(pair.place, field=finding.field),),
            difference.before,
            difference.after,
            finding.component,
            difference.old or roots[0],
            difference.new or roots[1],
            canonical=(_pointer(roots[0], finding.old), _pointer(roots[1], finding.new)),
        )


def _is_any_text(schema: Schema) -> bool:
    """Return whether a schema allows every text, and nothing else."""
    return schema.get("type") == "string" and not schema.keys() - ANNOTATIONS - {"type"}


def _pointer(root: str, pointer: str) -> str:
    return pointer if is_below_component(pointer) else root + pointer
