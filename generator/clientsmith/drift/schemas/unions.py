"""Alternatives: which came, which went, and how they are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.drift.schemas.comparison import Step
from clientsmith.drift.schemas.shape import origin_in
from clientsmith.normalise.draft import Node
from clientsmith.source.references import COMPONENT

if TYPE_CHECKING:
    from clientsmith.drift.schemas.comparison import Comparison
    from clientsmith.drift.schemas.likeness import Likeness, Match
    from clientsmith.drift.schemas.shape import Components, Schema, Shape


def compare_alternatives(found: Comparison, likeness: Likeness) -> None:
    """Two schemas of which at least one is a union; what is none is its own only alternative."""
    old, new = found.old, found.new
    kinds = old.kind, new.kind
    if old.is_free or new.is_free:
        name = "type-widened" if new.is_free else "type-narrowed"
        found.differ(name, old.words, new.words, at=kinds)
        return
    match = likeness.match(old, new)
    for before, after in match.pairs:
        found.descend(Step("", _pointer(old, before), _pointer(new, after)), before, after)
    if not (old.members and new.members):
        if not match.pairs:
            found.differ("type-changed", old.words, new.words, at=kinds)
            return
        if _kinds(old, found.old_components) != _kinds(new, found.new_components):
            name = "type-widened" if new.members else "type-narrowed"
            found.differ(name, old.words, new.words, at=kinds)
            return
    for gone in match.gone:
        step = Step("", _pointer(old, gone))
        at = origin_in(gone), new.kind
        found.differ("union-variant-removed", _shown(found.old_components, gone), None, step, at=at)
    for came in match.came:
        step = Step("", "", _pointer(new, came))
        at = old.kind, origin_in(came)
        found.differ("union-variant-added", None, _shown(found.new_components, came), step, at=at)
    # Nothing tells a single alternative apart.
    if old.members and new.members:
        _compare_discriminators(found, match)


def _kinds(shape: Shape, components: Components) -> frozenset[str]:
    """The kinds of values, whichever alternative they are of."""
    alternatives = [components.shape(member) for member in shape.members] or [shape]
    return frozenset(kind for one in alternatives for kind in one.kinds)


def _pointer(shape: Shape, member: Schema) -> str:
    for keyword in ("anyOf", "oneOf"):
        for index, other in enumerate(shape.schema.get(keyword, ())):
            if other is member:
                return f"/{keyword}/{index}"
    return ""


def _shown(components: Components, member: Schema) -> str:
    return components.shape(member).words


def _compare_discriminators(found: Comparison, match: Match) -> None:
    old, new = found.old.schema.get("discriminator"), found.new.schema.get("discriminator")
    before, after = (old or {}).get("propertyName"), (new or {}).get("propertyName")
    at = tuple(_discriminating(shape, "propertyName") for shape in (found.old, found.new))
    found.changed("discriminator", before, after, at=(at[0], at[1]))
    if before != after or before is None:
        return
    old_tags = _tags(found.old, found.old_components)
    new_tags = _tags(found.new, found.new_components)
    partners = {id(before): id(after) for before, after in match.pairs}
    kept = {*partners.values()}
    for tag in sorted(old_tags.keys() | new_tags.keys()):
        was, is_now = old_tags.get(tag), new_tags.get(tag)
        at = _discriminating(found.old, "mapping", tag), _discriminating(found.new, "mapping", tag)
        if was is None:
            if id(is_now) in kept:
                found.differ("discriminator-mapping-added", None, tag, at=at)
        elif is_now is None:
            if id(was) in partners:
                found.differ("discriminator-mapping-removed", tag, None, at=at)
        elif partners.get(id(was)) != id(is_now) and (id(was) in partners or id(is_now) in kept):
            before, after = _shown(found.old_components, was), _shown(found.new_components, is_now)
            found.differ("discriminator-mapping-changed", {tag: before}, {tag: after}, at=at)


def _discriminating(shape: Shape, *keys: str) -> str:
    """Where a part of a discriminator stands, or what it would be a part of."""
    node, place = shape.schema, shape.kind
    for key in ("discriminator", *keys):
        if not isinstance(node, Node):
            break
        place = node.place(key)
        node = node.get(key, {})
    return place


def _tags(shape: Shape, components: Components) -> dict[str, Schema]:
    """The alternative that each tag means; those that are only names of our own are no tags."""
    by_name = {str(member.get("$ref", "")): member for member in shape.members}
    tags = {}
    for tag, target in shape.schema["discriminator"].get("mapping", {}).items():
        own_name = target == COMPONENT + tag and not components.is_shared(tag)
        if target in by_name and not own_name:
            tags[tag] = by_name[target]
    return tags
