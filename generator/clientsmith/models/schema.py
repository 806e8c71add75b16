"""Reading canonical schemas: the few questions that the model stage asks of one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from clientsmith.normalise.rest import SOME

Schema: TypeAlias = Mapping[str, Any]
_PREFIX = "#/components/schemas/"


def reference(schema: object) -> str | None:
    """The component that a schema refers to, if it is a reference."""
    target = schema.get("$ref") if isinstance(schema, Mapping) else None
    if not isinstance(target, str) or not target.startswith(_PREFIX):
        return None
    return target.removeprefix(_PREFIX).replace("~1", "/").replace("~0", "~")


def types(schema: Schema) -> list[str]:
    """The JSON types a schema names, `null` among them."""
    named = schema.get("type")
    if isinstance(named, str):
        return [named]
    return [name for name in named if isinstance(name, str)] if isinstance(named, list) else []


def alternatives(schema: Schema) -> list[Schema]:
    """The members of a union, `null` among them."""
    listed = schema.get("oneOf") or schema.get("anyOf") or ()
    return [member for member in listed if isinstance(member, Mapping)]


def is_null(schema: Schema) -> bool:
    """Whether a schema admits null and nothing else."""
    return types(schema) == ["null"]


def is_impossible(schema: Schema) -> bool:
    """Whether a schema allows nothing at all."""
    return schema.get("not") == {}


def union_members(schema: Schema) -> list[Schema]:
    """The members of a union without `null`; empty where the schema is no union."""
    return [member for member in alternatives(schema) if not is_null(member)]


def is_class(schema: Schema) -> bool:
    """Whether a component becomes a class with fields rather than an alias."""
    if schema.get("properties"):
        return True
    open_map = schema.get("additionalProperties") not in (None, False)
    return types(schema) == ["object"] and not open_map and not alternatives(schema)


def enumeration(schema: Schema) -> tuple[str | int, ...]:
    """The values of an enumeration that becomes a class: all strings or all integers."""
    if schema.get("properties") or "$ref" in schema:
        return ()
    values = [value for value in schema.get("enum") or () if value is not None]
    for kind in (str, int):
        if values and all(isinstance(value, kind) and type(value) is not bool for value in values):
            return tuple(dict.fromkeys(values))
    return ()


def given_names(schema: Schema) -> Mapping[str, str]:
    """What the document calls the members of an enumeration, by value."""
    names = schema.get("x-enum-varnames")
    return names if isinstance(names, Mapping) else {}


def describes_some(schema: Schema) -> bool:
    """Whether what a schema says of other properties is so for some of them only."""
    return schema.get(SOME) is True


def references(schema: object) -> set[str]:
    """Every component that a component's fields, items, values and union members mention."""
    found: set[str] = set()
    waiting = [schema]
    while waiting:
        here = waiting.pop()
        if not isinstance(here, Mapping):
            continue
        target = reference(here)
        if target is not None:
            found.add(target)
            continue
        waiting += here.get("properties", {}).values()
        waiting += [*(here.get("oneOf") or ()), *(here.get("anyOf") or ())]
        waiting += [here.get("items"), here.get("additionalProperties")]
        waiting += here.get("prefixItems", ())
    return found
