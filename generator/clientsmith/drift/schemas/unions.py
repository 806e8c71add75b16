"""Compare the alternatives of unions, and their discriminators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.schemas.keywords import origin_in
from clientsmith.normalise.draft import Node
from clientsmith.source.references import COMPONENT

if TYPE_CHECKING:
    from clientsmith.drift.schemas.comparison import SchemaComparison
    from clientsmith.drift.schemas.keywords import Schema
    from clientsmith.drift.schemas.likeness import Likeness, Match
    from clientsmith.drift.schemas.shape import Shape


def compare_alternatives(comparison: SchemaComparison, likeness: Likeness) -> None:
    """Compare two schemas, at least one of which is a union; the other one is its own only alternative.

    Args:
        comparison: the two schemas, which gets the differences.
        likeness: matches the alternatives.
    """
    old, new = comparison.old, comparison.new
    kinds = old.kind, new.kind
    if old.is_free or new.is_free:
        name = "type-widened" if new.is_free else "type-narrowed"
        comparison.differ(name, old.words, new.words, at=kinds)
        return
    match = likeness.match(old, new)
    for before, after in match.pairs:
        step = comparison.step("", _pointer(old, before), _pointer(new, after))
        comparison.descend(step, before, after)
    if not (old.members and new.members):
        if not match.pairs:
            comparison.differ("type-changed", old.words, new.words, at=kinds)
            return
        if _kinds(old) != _kinds(new):
            name = "type-widened" if new.members else "type-narrowed"
            comparison.differ(name, old.words, new.words, at=kinds)
            return
    for gone in match.gone:
        step = comparison.step("", _pointer(old, gone))
        at = origin_in(gone), new.kind
        comparison.differ("union-variant-removed", old.inner(gone).words, None, step, at=at)
    for came in match.came:
        step = comparison.step("", "", _pointer(new, came))
        at = old.kind, origin_in(came)
        comparison.differ("union-variant-added", None, new.inner(came).words, step, at=at)
    # A single alternative needs no discriminator.
    if old.members and new.members:
        _compare_discriminators(comparison, match)


def _kinds(shape: Shape) -> frozenset[str]:
    """Return the kinds of values of all alternatives."""
    alternatives = [shape.inner(member) for member in shape.members] or [shape]
    return frozenset(kind for alternative in alternatives for kind in alternative.kinds)


def _pointer(shape: Shape, member: Schema) -> str:
    for keyword in ("anyOf", "oneOf"):
        for index, other in enumerate(shape.schema.get(keyword, ())):
            if other is member:
                return f"/{keyword}/{index}"
    return ""


def _compare_discriminators(comparison: SchemaComparison, match: Match) -> None:
    old, new = comparison.old, comparison.new
    before, after = (
        side.schema.get("discriminator", {}).get("propertyName") for side in (old, new)
    )
    at = _discriminating(old, "propertyName"), _discriminating(new, "propertyName")
    comparison.changed("discriminator", before, after, at=at)
    if before != after or before is None:
        return
    old_tags, new_tags = _tags(old), _tags(new)
    partners = {id(before): id(after) for before, after in match.pairs}
    kept = {*partners.values()}
    for tag in sorted(old_tags.keys() | new_tags.keys()):
        was, is_now = old_tags.get(tag), new_tags.get(tag)
        at = _discriminating(old, "mapping", tag), _discriminating(new, "mapping", tag)
        if was is None:
            if id(is_now) in kept:
                comparison.differ("discriminator-mapping-added", None, tag, at=at)
        elif is_now is None:
            if id(was) in partners:
                comparison.differ("discriminator-mapping-removed", tag, None, at=at)
        elif partners.get(id(was)) != id(is_now) and (id(was) in partners or id(is_now) in kept):
            before, after = {tag: old.inner(was).words}, {tag: new.inner(is_now).words}
            comparison.differ("discriminator-mapping-changed", before, after, at=at)


def _discriminating(shape: Shape, *keys: str) -> str:
    """Return the origin of a part of a discriminator, or that of its nearest parent."""
    node, place = shape.schema, shape.kind
    for key in ("discriminator", *keys):
        if not isinstance(node, Node):
            break
        place = node.place(key)
        node = node.get(key, {})
    return place


def _tags(shape: Shape) -> dict[str, Schema]:
    """Map the tags of a discriminator to alternatives, without names that normalization invented."""
    by_name = {str(member.get("$ref", "")): member for member in shape.members}
    tags = {}
    for tag, target in shape.schema["discriminator"].get("mapping", {}).items():
        own_name = target == COMPONENT + tag and not shape.components.is_shared(tag)
        if target in by_name and not own_name:
            tags[tag] = by_name[target]
    return tags
