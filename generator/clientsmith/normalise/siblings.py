"""What stands beside a reference to a schema.

OpenAPI 3.0 and Swagger 2.0 ignore it (3.0.3, 4.7.23), but for what only describes the use of a schema:
authors mean that. Since OpenAPI 3.1 all of it counts (JSON Schema 2020-12, core, 8.2.3.1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Mend, Node, each_schema
from clientsmith.normalise.rest import REST, is_type

if TYPE_CHECKING:
    from collections.abc import Collection

    from clientsmith.normalise.draft import Draft

# What says which values there are, and what only draws limits to them.
_SHAPES = frozenset(
    (
        *("type", "enum", "const", "format", "contentEncoding", "contentMediaType"),
        *("properties", "required", "items", "prefixItems", "allOf", "oneOf", "anyOf"),
    )
)
_LIMITS = frozenset(
    (
        *("minProperties", "maxProperties", "minItems", "maxItems", "uniqueItems"),
        *("minLength", "maxLength", "pattern", "multipleOf"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    )
)
# What makes a component a class or a union, whose name is worth more than a limit.
_NAMED = frozenset(("properties", "enum", "const", "allOf", "oneOf", "anyOf"))
_NUMBERS = {"integer", "number"}


def read_siblings(draft: Draft) -> None:
    """A reference and what stands beside it are an allOf of both, where it counts."""
    if str(draft.document["openapi"]).startswith("3.0"):
        return
    for schema in each_schema(draft):
        if not isinstance(schema.get("$ref"), str):
            continue
        found = [key for key in schema if key in _SHAPES or key in _LIMITS]
        found += [key for key in REST if key in schema and is_type(schema[key])]
        if found and _count(draft, schema, found):
            target = Node({"$ref": schema.pop("$ref")}, origin=schema.origin)
            schema["allOf"] = [target, *schema.get("allOf", ())]
            draft.note(schema, f"{', '.join(sorted(found))} beside a reference read as an allOf")


def _count(draft: Draft, schema: Node, found: Collection[str]) -> bool:
    """Whether what stands beside a reference changes what it is."""
    target = draft.followed(schema)
    if target is None:
        return True
    if _LIMITS.issuperset(found):
        return _NAMED.isdisjoint(target)
    kinds, meant = (_types(one) for one in (schema, target))
    if [*found] == ["type"] and kinds and meant and kinds.isdisjoint(meant):
        what = f"the type {schema['type']!r} contradicts {schema['$ref']!r} and is ignored"
        draft.mend(schema, Mend.SCHEMA, what)
        return False
    return True


def _types(schema: Node) -> set[str]:
    kinds = schema.get("type", ())
    found = {kinds} if isinstance(kinds, str) else {*kinds}
    return found | _NUMBERS if found & _NUMBERS else found - {"null"}
