"""Read keywords next to a reference to a schema.

OpenAPI 3.0 and Swagger 2.0 ignore them (3.0.3, 4.7.23); those that describe the use of a schema are
kept, because authors mean them. Since OpenAPI 3.1 all of them apply (JSON Schema 2020-12, core, 8.2.3.1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Mend, Node, each_schema
from clientsmith.normalise.rest import REST, is_type

if TYPE_CHECKING:
    from collections.abc import Collection

    from clientsmith.normalise.draft import Draft

# Keywords that define the shape of a value, and those that only limit it.
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
# Keywords that make a component a class or union; keeping its name is worth more than a limit.
_NAMED = frozenset(("properties", "enum", "const", "allOf", "oneOf", "anyOf"))
_NUMBERS = {"integer", "number"}


def read_siblings(draft: Draft) -> None:
    """Write a reference and the keywords next to it as an allOf, if they change the schema."""
    if str(draft.document["openapi"]).startswith("3.0"):
        return
    for schema in each_schema(draft):
        if not isinstance(schema.get("$ref"), str):
            continue
        keywords = [key for key in schema if key in _SHAPES or key in _LIMITS]
        keywords += [key for key in REST if key in schema and is_type(schema[key])]
        if keywords and _apply(draft, schema, keywords):
            target = Node({"$ref": schema.pop("$ref")}, origin=schema.origin)
            schema["allOf"] = [target, *schema.get("allOf", ())]
            draft.note(
                schema, f"{', '.join(sorted(keywords))} next to a reference read as an allOf"
            )


def _apply(draft: Draft, schema: Node, keywords: Collection[str]) -> bool:
    """Return whether keywords next to a reference change the schema."""
    target = draft.followed(schema)
    if target is None:
        return True
    if _LIMITS.issuperset(keywords):
        return _NAMED.isdisjoint(target)
    kinds, target_kinds = _types(schema), _types(target)
    if [*keywords] == ["type"] and kinds and target_kinds and kinds.isdisjoint(target_kinds):
        what = f"the type {schema['type']!r} contradicts {schema['$ref']!r} and is ignored"
        draft.mend(schema, Mend.SCHEMA, what)
        return False
    return True


def _types(schema: Node) -> set[str]:
    kinds = schema.get("type", ())
    types = {kinds} if isinstance(kinds, str) else {*kinds}
    return types | _NUMBERS if types & _NUMBERS else types - {"null"}
