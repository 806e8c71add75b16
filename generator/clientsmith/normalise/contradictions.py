"""Schemas that no value fits, though not one keyword says so by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import each_schema, is_impossible, union_keyword
from clientsmith.source.references import component_name

if TYPE_CHECKING:
    from collections.abc import Set

    from clientsmith.normalise.draft import Draft, Node

_DEPTH = 8


def tag_of(schema: Node) -> str | None:
    """The property that tells the alternatives of a union apart."""
    discriminator = schema.get("discriminator")
    tag = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
    return tag if isinstance(tag, str) else None


def allows_nothing(draft: Draft, schema: Node, tag: str | None = None, depth: int = 0) -> bool:
    """Whether an object has to have a property, or a list an item, that nothing fits.

    Args:
        draft: where references lead.
        schema: a schema without allOf at its top.
        tag: a property that has to be there whatever `required` says: OpenAPI asks that of a tag
            (3.1, 4.8.25).
        depth: how deep the schema stands within the one that is asked about.
    """
    target = draft.resolved(schema)
    if is_impossible(target):
        return not schema.get("nullable")
    if depth > _DEPTH or schema.get("nullable") or target.get("nullable") or "allOf" in target:
        return False
    keyword = union_keyword(target)
    if keyword is not None and target[keyword]:
        return all(allows_nothing(draft, one, tag, depth + 1) for one in target[keyword])
    properties = target.get("properties", {})
    needed = [] if target.get("type") != "object" else [*target.get("required", ()), tag]
    return any(
        allows_nothing(draft, properties[name], None, depth + 1)
        for name in needed
        if name in properties
    )


def drop_empty(draft: Draft, made: Set[str]) -> None:
    """Leave out alternatives that nothing fits among those that were made of two others.

    What the document itself lists stays, for there a contradiction is a mistake of something else.

    Args:
        draft: the document.
        made: the components that are several others at once.
    """
    for schema in each_schema(draft):
        keyword = union_keyword(schema)
        if keyword is None or made.isdisjoint(map(component_name, schema[keyword])):
            continue
        tag = tag_of(schema)
        kept = [
            member
            for member in schema[keyword]
            if component_name(member) not in made or not allows_nothing(draft, member, tag)
        ]
        if 0 < len(kept) < len(schema[keyword]):
            draft.note(schema, f"alternatives of {keyword} that no value matches removed")
            schema[keyword] = kept
