"""Find schemas that no value can match, although no single keyword says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import each_schema, is_impossible, union_keyword
from clientsmith.source.references import component_name

if TYPE_CHECKING:
    from collections.abc import Set

    from clientsmith.normalise.draft import Draft, Node

_DEPTH = 8


def tag_of(schema: Node) -> str | None:
    """Return the property that distinguishes the alternatives of a union."""
    discriminator = schema.get("discriminator")
    tag = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
    return tag if isinstance(tag, str) else None


def allows_nothing(draft: Draft, schema: Node, tag: str | None = None, depth: int = 0) -> bool:
    """Return whether no value matches a schema, because nothing matches a required property or item.

    Args:
        draft: the document, for references.
        schema: a schema without allOf at its top.
        tag: a property that is required even if `required` does not list it, as OpenAPI demands of a
            discriminator (3.1, 4.8.25).
        depth: the nesting depth of the schema within the one in question.
    """
    target = draft.resolved(schema)
    if is_impossible(target):
        return not schema.get("nullable")
    if depth > _DEPTH or schema.get("nullable") or target.get("nullable") or "allOf" in target:
        return False
    keyword = union_keyword(target)
    if keyword is not None and target[keyword]:
        return all(allows_nothing(draft, member, tag, depth + 1) for member in target[keyword])
    properties = target.get("properties", {})
    needed = [] if target.get("type") != "object" else [*target.get("required", ()), tag]
    return any(
        allows_nothing(draft, properties[name], None, depth + 1)
        for name in needed
        if name in properties
    )


def drop_empty(draft: Draft, made: Set[str]) -> None:
    """Remove alternatives that no value can match among those that were made of two others.

    Alternatives that the document lists itself stay: there a contradiction is a mistake elsewhere.

    Args:
        draft: the document.
        made: the components that are intersections of others.
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
            draft.note(schema, f"removed alternatives of {keyword} that no value can match")
            schema[keyword] = kept
