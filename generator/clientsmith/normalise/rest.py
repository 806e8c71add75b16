"""Additional properties, which a schema does not list: allowed, forbidden, or of one type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import UNIONS, Node, each_schema, is_impossible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.normalise.draft import Draft

#: The type of the additional properties that match a pattern; all others may have any value.
PATTERNS = "patternProperties"
#: The keywords for additional properties.
REST = ("additionalProperties", "patternProperties", "unevaluatedProperties")
_PROSE = frozenset(
    (
        *("title", "description", "default", "example", "examples", "deprecated"),
        *("xml", "externalDocs", "$comment"),
    )
)
# Keywords that may evaluate properties without listing them in the schema itself.
_HIDDEN = frozenset(("if", "then", "else", "dependentSchemas"))
# With one of these keywords, a schema does not need the keywords above to be an object.
_SAYS_MORE = frozenset(
    (
        *("type", "properties", "required", "$ref", "allOf", "oneOf", "anyOf", "not"),
        *("enum", "const", "items", "prefixItems", "patternProperties"),
    )
)
_DEPTH = 8
# Common patterns that every key matches. The patterns of a document are never run, because one may take
# forever.
_EVERY_KEY = re.compile(r"\^?(?:(?:\.|\[\\s\\S\])[*+])?\$?|\^?\(\.[*+]\)\$?")


def is_free(rest: Any) -> bool:
    """Return whether a schema allows every value."""
    return rest is True or (isinstance(rest, Node) and all(map(_says_nothing, rest)))


def _says_nothing(key: str) -> bool:
    return key in _PROSE or (key.startswith("x-") and key != "x-nullable")


def is_type(rest: Any) -> bool:
    """Return whether a schema for additional properties neither allows nor forbids them all."""
    return isinstance(rest, Node) and not is_free(rest) and not is_impossible(rest)


def read_rest(draft: Draft) -> None:
    """Write the schema of additional properties as `additionalProperties`.

    `unevaluatedProperties` stays only if other schemas must be merged first, `patternProperties` only if
    a pattern gives a type to some keys and all other keys may have any value.
    """
    for schema in each_schema(draft):
        if "unevaluatedProperties" in schema:
            _read_unevaluated(draft, schema)
    for schema in each_schema(draft):
        for key in ("additionalProperties", "unevaluatedProperties"):
            if is_free(schema.get(key)):
                del schema[key]
                if _SAYS_MORE.isdisjoint(schema):
                    # Its only meaning is that the value is an object.
                    schema["type"] = "object"
        if isinstance(schema.get("patternProperties"), dict):
            _read_patterns(draft, schema)


def _read_patterns(draft: Draft, schema: Node) -> None:
    """Read keys that match patterns as keys of a map with any of their types (core, 10.3.2.2)."""
    patterns: dict[str, Node] = schema.pop("patternProperties")
    keys = [key for key in REST if key in schema]
    others = schema.pop(keys[0]) if keys else True
    if any(map(_EVERY_KEY.fullmatch, patterns)):
        others = False
    schemas = [*patterns.values(), others]
    types: list[Any] = [inner for inner in schemas if is_type(inner)]
    several = Node({"anyOf": types}, origin=schema.origin)
    value = types[0] if len(types) == 1 else several
    if types and any(map(is_free, schemas)):
        typed = [pattern for pattern, inner in patterns.items() if is_type(inner)]
        if is_type(others):
            typed.append(f"^(?!.*(?:{'|'.join(patterns)}))")
        schema[PATTERNS] = Node({"|".join(typed): value}, origin=schema.origin)
        return
    if types or not any(map(is_free, schemas)):
        schema["additionalProperties"] = value if types else False
    draft.note(schema, "patternProperties read as additionalProperties")


def pattern_schema(schema: Mapping[str, Any]) -> Node | None:
    """Return the type that a schema gives to some of its additional properties."""
    return next(iter(schema.get(PATTERNS, {}).values()), None)


def _read_unevaluated(draft: Draft, schema: Node) -> None:
    """Read the schema of properties that nothing else evaluates (JSON Schema 2020-12, core, 11.3)."""
    parts = [part for key in ("allOf", *UNIONS) for part in schema.get(key, ())]
    if "additionalProperties" in schema or not _HIDDEN.isdisjoint(schema):
        why = "next to keywords that evaluate every property"
    elif any(_evaluates_all(draft, part, 0) for part in parts):
        why = "next to schemas that evaluate every property"
    elif parts:
        return
    else:
        schema["additionalProperties"] = schema.pop("unevaluatedProperties")
        draft.note(schema, "unevaluatedProperties read as additionalProperties")
        return
    del schema["unevaluatedProperties"]
    draft.note(schema, f"unevaluatedProperties ignored {why}")


def _evaluates_all(draft: Draft, part: Any, depth: int) -> bool:
    """Return whether a schema evaluates every property; one that forbids additional ones does not."""
    schema = draft.resolved(part)
    for key in ("additionalProperties", "unevaluatedProperties"):
        if key in schema and schema[key] is not False and not is_impossible(schema[key]):
            return True
    parts = [inner for key in ("allOf", *UNIONS) for inner in schema.get(key, ())]
    return depth < _DEPTH and any(_evaluates_all(draft, inner, depth + 1) for inner in parts)
