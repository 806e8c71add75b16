"""Properties that a schema does not list: allowed, forbidden, or of one type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import UNIONS, Node, each_schema, is_impossible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.normalise.draft import Draft

#: The type of some properties that are not listed, under one pattern; the others may be anything.
SOME = "patternProperties"
#: The keywords that speak of them.
REST = ("additionalProperties", "patternProperties", "unevaluatedProperties")
_PROSE = frozenset(
    (
        *("title", "description", "default", "example", "examples", "deprecated"),
        *("xml", "externalDocs", "$comment"),
    )
)
# What applies to the same object, and evaluates properties that nobody sees from outside.
_HIDDEN = frozenset(("if", "then", "else", "dependentSchemas"))
# Beside these, a schema says what it is without them.
_SAYS_MORE = frozenset(
    (
        *("type", "properties", "required", "$ref", "allOf", "oneOf", "anyOf", "not"),
        *("enum", "const", "items", "prefixItems", "patternProperties"),
    )
)
_DEPTH = 8
# How authors write a pattern that every key matches. The patterns of a document are not run: one of them
# may take for ever.
_EVERY_KEY = re.compile(r"\^?(?:(?:\.|\[\\s\\S\])[*+])?\$?|\^?\(\.[*+]\)\$?")


def is_free(rest: Any) -> bool:
    """Whether a schema allows everything, by whatever words."""
    return rest is True or (isinstance(rest, Node) and all(map(_says_nothing, rest)))


def _says_nothing(key: str) -> bool:
    return key in _PROSE or (key.startswith("x-") and key != "x-nullable")


def is_type(rest: Any) -> bool:
    """Whether a schema for other properties gives them a type, and neither frees nor forbids them."""
    return isinstance(rest, Node) and not is_free(rest) and not is_impossible(rest)


def read_rest(draft: Draft) -> None:
    """Write what a schema says about properties that it does not list as `additionalProperties`.

    `unevaluatedProperties` stays only where other schemas have to be merged first, `patternProperties`
    only where a pattern gives a type to some keys, while all other keys are free.
    """
    for schema in each_schema(draft):
        if "unevaluatedProperties" in schema:
            _read_unevaluated(draft, schema)
    for schema in each_schema(draft):
        for key in ("additionalProperties", "unevaluatedProperties"):
            if is_free(schema.get(key)):
                del schema[key]
                if _SAYS_MORE.isdisjoint(schema):
                    # All that it says is that it is an object.
                    schema["type"] = "object"
        if isinstance(schema.get("patternProperties"), dict):
            _read_patterns(draft, schema)


def _read_patterns(draft: Draft, schema: Node) -> None:
    """Keys by pattern are keys of a map to a client, of any of their types (core, 10.3.2.2)."""
    patterns: dict[str, Node] = schema.pop("patternProperties")
    keys = [key for key in REST if key in schema]
    others = schema.pop(keys[0]) if keys else True
    if any(map(_EVERY_KEY.fullmatch, patterns)):
        others = False
    said = [*patterns.values(), others]
    types: list[Any] = [one for one in said if is_type(one)]
    several = Node({"anyOf": types}, origin=schema.origin)
    value = types[0] if len(types) == 1 else several
    if types and any(map(is_free, said)):
        typed = [pattern for pattern, one in patterns.items() if is_type(one)]
        if is_type(others):
            typed.append(f"^(?!.*(?:{'|'.join(patterns)}))")
        schema[SOME] = Node({"|".join(typed): value}, origin=schema.origin)
        return
    if types or not any(map(is_free, said)):
        schema["additionalProperties"] = value if types else False
    draft.note(schema, "patternProperties read as additionalProperties")


def of_some(schema: Mapping[str, Any]) -> Node | None:
    """Return the type that a schema gives to some of the properties that it does not list."""
    return next(iter(schema.get(SOME, {}).values()), None)


def _read_unevaluated(draft: Draft, schema: Node) -> None:
    """Properties that nothing else evaluates (JSON Schema 2020-12, core, 11.3)."""
    parts = [part for key in ("allOf", *UNIONS) for part in schema.get(key, ())]
    if "additionalProperties" in schema or not _HIDDEN.isdisjoint(schema):
        told = "ignored beside keywords that evaluate every property"
    elif any(_evaluates_all(draft, part, 0) for part in parts):
        told = "ignored beside schemas that evaluate every property"
    elif parts:
        return
    else:
        schema["additionalProperties"] = schema.pop("unevaluatedProperties")
        draft.note(schema, "unevaluatedProperties read as additionalProperties")
        return
    del schema["unevaluatedProperties"]
    draft.note(schema, f"unevaluatedProperties {told}")


def _evaluates_all(draft: Draft, part: Any, depth: int) -> bool:
    """Whether a schema speaks of every property; one that forbids others leaves them to what is beside it."""
    schema = draft.resolved(part)
    for key in ("additionalProperties", "unevaluatedProperties"):
        if key in schema and schema[key] is not False and not is_impossible(schema[key]):
            return True
    inner = [one for key in ("allOf", *UNIONS) for one in schema.get(key, ())]
    return depth < _DEPTH and any(_evaluates_all(draft, one, depth + 1) for one in inner)
