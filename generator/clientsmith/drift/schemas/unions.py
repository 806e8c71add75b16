"""Compare the alternatives of unions, and their discriminators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.schemas.comparison import Step
from clientsmith.drift.schemas.shape import origin_in
from clientsmith.normalise.draft import Node
from clientsmith.source.references import COMPONENT

if TYPE_CHECKING:
    from clientsmith.drift.schemas.comparison import SchemaComparison
    from clientsmith.drift.schemas.likeness import Likeness, Match
    from clientsmith.drift.schemas.shape import Components, Schema, Shape


def compare_alternatives(comparison: SchemaComparison, likeness: Likeness) -> None:
    """Compare two schemas, at least one of which is a union; the other one is its own only alternative."""
    old, new = comparison.old, comparison.new
    kinds = old.kind, new.kind
    if old.is_free or new.is_free:
        name = "type-widened" if new.is_free else "type-narrowed"
        comparison.differ(name, old.words, new.words, at=kinds)
        return
    match = likeness.match(old, new)
    for before, after in match.pairs:
        comparison.descend(Step("", _pointer(old, before), _pointer(new, after)), before, after)
    if not (old.members and new.members):
        if not match.pairs:
            comparison.differ("type-changed", old.words, new.words, at=kinds)
            return
        if _kinds(old, comparison.old_components) != _kinds(new, comparison.new_components):
            name = "type-widened" if new.members else "type-narrowed"
            comparison.differ(name, old.words, new.words, at=kinds)
            return
    for gone in match.gone:
        step = Step("", _pointer(old, gone))
        at = origin_in(gone), new.kind
        comparison.differ(
            "union-variant-removed", _shown(comparison.old_components, gone), None, step, at=at
        )
    for came in match.came:
        step = Step("", "", _pointer(new, came))
        at = old.kind, origin_in(came)
        comparison.differ(
            "union-variant-added", None, _shown(comparison.new_components, came), step, at=at
        )
    # A single alternative needs no discriminator.
    if old.members and new.members:
        _compare_discriminators(comparison, match)


def _kinds(shape: Shape, components: Components) -> frozenset[str]:
    """Return the kinds of values of all alternatives."""
    alternatives = [components.shape(member) for member in shape.members] or [shape]
    return frozenset(kind for alternative in alternatives for kind in alternative.kinds)


def _pointer(shape: Shape, member: Schema) -> str:
    for keyword in ("anyOf", "oneOf"):
        for index, other in enumerate(shape.schema.get(keyword, ())):
            if other is member:
                return f"/{keyword}/{index}"
    return ""


def _shown(components: Components, member: Schema) -> str:
    return components.shape(member).words


def _compare_discriminators(comparison: SchemaComparison, match: Match) -> None:
    old, new = (
        comparison.old.schema.get("discriminator"),
        comparison.new.schema.get("discriminator"),
    )
    before, after = (old or {}).get("propertyName"), (new or {}).get("propertyName")
    at = tuple(_discriminating(shape, "propertyName") for shape in (comparison.old, comparison.new))
    comparison.changed("discriminator", before, after, at=(at[0], at[1]))
    if before != after or before is None:
        return
    old_tags = _tags(comparison.old, comparison.old_components)
    new_tags = _tags(comparison.new, comparison.new_components)
    partners = {id(before): id(after) for before, after in match.pairs}
    kept = {*partners.values()}
    for tag in sorted(old_tags.keys() | new_tags.keys()):
        was, is_now = old_tags.get(tag), new_tags.get(tag)
        at = (
            _discriminating(comparison.old, "mapping", tag),
            _discriminating(comparison.new, "mapping", tag),
        )
        if was is None:
            if id(is_now) in kept:
                comparison.differ("discriminator-mapping-added", None, tag, at=at)
        elif is_now is None:
            if id(was) in partners:
                comparison.differ("discriminator-mapping-removed", tag, None, at=at)
        elif partners.get(id(was)) != id(is_now) and (id(was) in partners or id(is_now) in kept):
            before, after = (
                _shown(comparison.old_components, was),
                _shown(comparison.new_components, is_now),
            )
            comparison.differ("discriminator-mapping-changed", {tag: before}, {tag: after}, at=at)


def _discriminating(shape: Shape, *keys: str) -> str:
    """Return the origin of a part of a discriminator, or that of its nearest parent."""
    node, place = shape.schema, shape.kind
    for key in ("discriminator", *keys):
        if not isinstance(node, Node):
            break
        place = node.place(key)
        node = node.get(key, {})
    return place


def _tags(shape: Shape, components: Components) -> dict[str, Schema]:
    """Map the tags of a discriminator to alternatives, without names that normalization invented."""
    by_name = {str(member.get("$ref", "")): member for member in shape.members}
    tags = {}
    for tag, target in shape.schema["discriminator"].get("mapping", {}).items():
        own_name = target == COMPONENT + tag and not components.is_shared(tag)
        if target in by_name and not own_name:
            tags[tag] = by_name[target]
    return tags
