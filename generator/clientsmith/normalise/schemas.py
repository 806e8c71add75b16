"""Simplify single schemas: types, formats, enumerations, null, objects and defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import (
    ANNOTATIONS,
    UNIONS,
    Mend,
    Node,
    each_schema,
    is_impossible,
    union_keyword,
)
from clientsmith.normalise.facts import SchemaFacts
from clientsmith.normalise.limits import is_of_type
from clientsmith.normalise.rest import PATTERNS, pattern_schema
from clientsmith.normalise.upgrade import MEMBER_NAMES
from clientsmith.source.numbers import as_number, as_written
from clientsmith.source.references import component_name

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_FORMATS = frozenset(
    (
        *("date", "date-time", "time", "duration", "uuid", "uri", "url", "email", "hostname"),
        *("ipv4", "ipv6", "binary", "byte", "password", "regex"),
        *("int32", "int64", "float", "double"),
    )
)
_BY_TYPE = {
    "string": ("minLength", "maxLength", "pattern", "format"),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
    "object": (
        *("properties", "required", "additionalProperties", "patternProperties"),
        *("minProperties", "maxProperties"),
    ),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
_BY_TYPE["integer"] = (*_BY_TYPE["number"], "format")
_BY_TYPE["number"] = _BY_TYPE["integer"]
_NUMBERS = {"integer", "number"}
# What may stand beside a union of constants, and in each of them.
_AROUND_CONSTANTS = ANNOTATIONS | {"type", "nullable"}
_OF_CONSTANTS = frozenset(("const", "enum", "type", "title", "description", "deprecated"))
#: How many values of an enumeration a report lists.
_SHOWN = 8
_TYPES = frozenset((*_BY_TYPE, "boolean", "null"))

# Types of other languages that documents contain.
_FOREIGN_TYPES = {
    **{kind: {"type": kind} for kind in _TYPES},
    **{key: {"type": "integer"} for key in ("int", "long", "bigint")},
    **{key: {"type": "number"} for key in ("float", "double", "decimal")},
    **{key: {"type": "string"} for key in ("str", "text")},
    **{kind: {"type": "string", "format": kind} for kind in ("date", "date-time", "uuid", "uri")},
    **{key: {"type": "string", "format": "date-time"} for key in ("datetime", "timestamp")},
    **{key: {"type": "string", "format": "binary"} for key in ("file", "binary")},
    **{key: {"type": "array"} for key in ("list", "tuple")},
    **{key: {"type": "object"} for key in ("dict", "map", "hash")},
    "bool": {"type": "boolean"},
}


def gather_null(draft: Draft) -> None:
    """Write every way to allow null as `nullable`, which a later pass writes as OpenAPI 3.1 does."""
    _write_nothing(draft)
    for schema in each_schema(draft):
        if schema.get("nullable") is False:
            schema.move_entry("type", "null", schema.place("nullable"))
            del schema["nullable"]
        kinds = schema.get("type")
        if isinstance(kinds, list):
            if "null" in kinds:
                schema.put("nullable", True, schema.place_of_entry("type", "null"))
            rest = [kind for kind in kinds if kind != "null"]
            schema["type"] = rest[0] if len(rest) == 1 else rest
            if not rest:
                schema["type"] = "null"
        if isinstance(schema.get("enum"), list) and None in schema["enum"]:
            schema["enum"] = [value for value in schema["enum"] if value is not None]
            schema.put("nullable", True, schema.place_of_entry("enum", None))
            draft.note(schema, "null in the enumeration moved into the type")
            if not schema["enum"]:
                del schema["enum"]
                schema["type"] = "null"
        for keyword in UNIONS:
            if keyword in schema:
                members = schema[keyword]
                kept = [member for member in members if not _is_null(member)]
                if len(kept) < len(members):
                    null = next(filter(_is_null, members))
                    schema.put("nullable", True, schema.place_of_entry(keyword, null))
                    schema[keyword] = kept
                    if not kept:
                        del schema[keyword]
                        schema["type"] = "null"
        if schema.get("type") == "null":
            schema.pop("nullable", None)
        elif schema.get("nullable") is True and "const" in schema and schema["const"] is None:
            del schema["const"]


def _is_null(member: Node) -> bool:
    return _is_only_null(member) or set(member) == {"nullable"}


def _is_only_null(schema: Node) -> bool:
    values = schema.get("enum")
    if isinstance(values, list) and values and all(value is None for value in values):
        return True
    if schema.get("const", 0) is None:
        return True
    return schema.get("type") in ("null", ["null"])


def _write_nothing(draft: Draft) -> None:
    """Replace components that allow only null by the type null."""
    only_null: set[str] = set()

    def is_nothing(schema: Node) -> bool:
        members = next((schema[key] for key in UNIONS if key in schema), ())
        return (
            _is_only_null(schema)
            or component_name(schema) in only_null
            or (bool(members) and all(map(is_nothing, members)))
            or any(map(is_nothing, schema.get("allOf", ())))
        )

    while more := {
        name
        for name, schema in draft.schemas.items()
        if name not in only_null and is_nothing(schema)
    }:
        only_null |= more
    if not only_null:
        return
    for schema in each_schema(draft):
        if component_name(schema) in only_null:
            schema.put("type", "null", schema.place("$ref"))
            del schema["$ref"]
    for name in sorted(only_null):
        draft.note(
            draft.schemas[name], f"{name} allows only null, which replaces it where it is used"
        )
        del draft.schemas[name]


def complete_types(draft: Draft) -> None:
    """Give every schema whose keywords show its type exactly one `type`."""
    for schema in each_schema(draft):
        kind = schema.get("type")
        if isinstance(kind, list):
            _split_types(draft, schema, kind)
        elif kind is not None and kind not in _TYPES:
            del schema["type"]
            keywords = _FOREIGN_TYPES.get(kind.strip().lower(), {})
            for key in keywords.keys() - schema.keys():
                schema.put(key, keywords[key], schema.place("type"))
            words = " ".join(keywords.values()) or "anything"
            draft.mend(schema, Mend.VALUE, f"unknown type {kind!r} read as {words}")
        if "type" in schema:
            _drop_wrong_type(draft, schema)
        if "type" not in schema and "$ref" not in schema:
            _infer_type(draft, schema)
        known_format = schema.get("format", "").lower()
        if known_format in _FORMATS and schema["format"] != known_format:
            draft.note(schema, f"the format {schema['format']!r} is spelled {known_format!r}")
            schema["format"] = known_format


def _drop_wrong_type(draft: Draft, schema: Node) -> None:
    """Remove a type that does not fit every alternative next to it, as in `type: object` with `anyOf`."""
    own = schema.get("type")
    for member in [member for keyword in UNIONS for member in schema.get(keyword, ())]:
        kind = draft.resolved(member).get("type")
        if isinstance(kind, str) and kind not in (own, "null") and {kind, own} != _NUMBERS:
            del schema["type"]
            draft.note(schema, f"the type {own} does not fit every alternative and is ignored")
            return


def _split_types(draft: Draft, schema: Node, kinds: list[Any]) -> None:
    """Write several types as a union of one schema for each."""
    del schema["type"]
    known = [kind for kind in dict.fromkeys(kinds) if kind in _TYPES]
    values = [
        value for value in schema.get("enum", ()) if any(is_of_type(value, kind) for kind in kinds)
    ]
    if values:
        schema["enum"] = values
    if "enum" in schema or not known or set(known) >= _TYPES - {"null", "integer"}:
        return
    owned = {key for keys in _BY_TYPE.values() for key in keys if key in schema}
    members = [
        Node(
            {"type": kind, **{key: schema[key] for key in _BY_TYPE.get(kind, ()) if key in schema}},
            origin=schema.origin,
        )
        for kind in known
    ]
    for member in members:
        member.take_places(schema)
    for key in owned:
        del schema[key]
    if "anyOf" in schema or "oneOf" in schema:
        union = Node({"anyOf": members}, origin=schema.origin)
        schema["allOf"] = [*schema.get("allOf", []), union]
    else:
        schema["anyOf"] = members
    draft.note(schema, f"several types ({', '.join(known)}) read as a union")


def _infer_type(draft: Draft, schema: Node) -> None:
    rest = schema.get("additionalProperties")
    if "properties" in schema or PATTERNS in schema or isinstance(rest, dict):
        schema["type"] = "object"
    elif "items" in schema or "prefixItems" in schema:
        schema["type"] = "array"
    else:
        values = schema.get("enum", [schema["const"]] if "const" in schema else [])
        kinds = {_type_of(value) for value in values}
        if len(kinds) != 1:
            return
        schema["type"] = kinds.pop()
    if "enum" not in schema and "const" not in schema:
        return
    draft.note(schema, f"the type of the enumeration is {schema['type']}, inferred from its values")


def _type_of(value: Any) -> str:
    names: dict[type, str] = {
        bool: "boolean",
        int: "integer",
        float: "number",
        str: "string",
        list: "array",
        type(None): "null",
    }
    return names.get(type(as_number(value)), "object")


def tidy_enumerations(draft: Draft) -> None:
    """Make the values of enumerations distinct and of their type; read constants as enumerations.

    A union of constants of one type is an enumeration too; titles are the names of its members.
    """
    for schema in each_schema(draft):
        _gather_constants(draft, schema)
        if "const" in schema:
            schema.put("enum", [schema["const"]], schema.place("const"))
            del schema["const"]
        values = schema.get("enum")
        if values is None:
            continue
        kind = schema.get("type")
        distinct = _distinct([_fitted(value, kind) for value in values])
        texts = [value for value in values if kind == "string" and isinstance(value, int | float)]
        if texts:
            words = ", ".join(repr(_fitted(text, kind)) for text in texts[:_SHOWN])
            more = " and so on" if len(texts) > _SHOWN else ""
            what = f"values of a string enumeration read as strings: {words}{more}"
            draft.mend(schema, Mend.VALUE, what)
        elif distinct != values:
            draft.note(schema, "values of the enumeration deduplicated and converted to its type")
        schema["enum"] = distinct
        if not distinct:
            del schema["enum"]


def _gather_constants(draft: Draft, schema: Node) -> None:
    keyword = union_keyword(schema)
    members = schema[keyword] if keyword is not None else []
    if keyword is None or schema.keys() - _AROUND_CONSTANTS - {keyword} or not members:
        return
    if not all(isinstance(each, Node) and _lists_values(each) for each in members):
        return
    values = [value for each in members for value in each.get("enum", [each.get("const")])]
    kinds = {_type_of(value) for value in values}
    kind = next(iter(kinds)) if len(kinds) == 1 else None
    if kind not in ("string", "integer") or schema.get("type", kind) != kind:
        return
    titles = [each.get("title") for each in members]
    if len(titles) == len(values) and all(isinstance(title, str) and title for title in titles):
        pairs = zip(map(str, values), titles, strict=True)
        schema[MEMBER_NAMES] = Node(dict(reversed([*pairs])))
    schema.put("enum", values, schema.place(keyword))
    schema["type"] = kind
    del schema[keyword]
    draft.note(schema, f"{keyword} of constants read as an enumeration")


def _lists_values(schema: Node) -> bool:
    """Return whether a schema is nothing but a list of values, or one value."""
    return ("const" in schema or "enum" in schema) and schema.keys() <= _OF_CONSTANTS


def _distinct(values: list[Any]) -> list[Any]:
    """Return each value once; 1, 1.0 and true are three values."""
    seen: set[tuple[type, Any]] = set()
    distinct: list[Any] = []
    for value in values:
        if isinstance(value, (dict, list)):
            # Rare, and not hashable.
            is_new = value not in [other for other in distinct if type(other) is type(value)]
        else:
            is_new = (type(value), value) not in seen
            seen.add((type(value), value))
        if is_new:
            distinct.append(value)
    return distinct


def _fitted(value: Any, kind: Any) -> Any:
    """Return a value converted to a type if that is safe: YAML reads `- 1.10` as a number."""
    if kind == "string" and isinstance(value, bool):
        return str(value).lower()
    if kind == "string" and isinstance(value, int | float):
        return as_written(value)
    if kind == "integer" and isinstance(value, str) and value.removeprefix("-").isdecimal():
        return int(value)
    return as_number(value)


def tidy_objects(draft: Draft) -> None:
    """Write free-form objects, maps, arrays and required properties in one way."""
    for schema in each_schema(draft):
        kind = schema.get("type")
        rest = schema.pop("unevaluatedProperties", None)
        if kind == "object" and rest is not None and "additionalProperties" not in schema:
            schema.put("additionalProperties", rest, schema.place("unevaluatedProperties"))
        if kind == "array" and "prefixItems" not in schema:
            schema.setdefault("items", Node(origin=schema.origin))
        if kind != "object":
            if kind is not None and schema.pop("required", None):
                draft.note(schema, f"`required` of a schema of type {kind} ignored")
            continue
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and (not extra or is_impossible(extra)):
            schema.put("additionalProperties", not extra, schema.place("additionalProperties"))
        some = pattern_schema(schema)
        if some is not None and (not some or is_impossible(some)):
            del schema[PATTERNS]
        if not schema.get("properties"):
            schema.pop("properties", None)
            if union_keyword(schema) is None and PATTERNS not in schema:
                schema.setdefault("additionalProperties", True)
            continue
        _declare_required(draft, schema)
        if schema.get("readOnly") and schema.get("writeOnly"):
            del schema["writeOnly"]


def _declare_required(draft: Draft, schema: Node) -> None:
    """Give every required name a property: the type of additional properties, or else any value.

    A name without a schema is most often left from a property that was renamed or removed (`registry_d`
    next to `registry_id`). Strictly it must be present (JSON Schema 2020-12, validation 6.5.3), but no caller
    could know its value, so such a method could not be called. Therefore it is optional in requests and
    responses. `diff` still compares what the document says.
    """
    required: list[str] = []
    undescribed: list[str] = []
    for name in dict.fromkeys(schema.get("required", ())):
        extra = pattern_schema(schema) or schema.get("additionalProperties")
        if name in schema["properties"]:
            required.append(name)
        elif isinstance(extra, Node):
            schema["properties"][name] = extra
            required.append(name)
            what = f"the required property {name!r} has the type of additionalProperties"
            draft.note(schema, what)
        else:
            place = schema.place_of_entry("required", name)
            schema["properties"][name] = Node(origin=place)
            undescribed.append(name)
            what = f"the required property {name!r} has no schema: it is optional and may have any value"
            draft.mend(schema, Mend.MISSING, what)
    if undescribed:
        schema.facts = SchemaFacts(tuple(undescribed))
    if required:
        schema["required"] = required
    else:
        schema.pop("required", None)


def check_defaults(draft: Draft) -> None:
    """Remove defaults that their own schemas do not allow."""
    for schema in each_schema(draft):
        if "default" in schema:
            _fit_default(draft, schema)
        if "default" in schema and not _allows(draft, schema, schema["default"]):
            what = f"the default {as_number(schema['default'])!r} does not match the schema and is ignored"
            if schema["default"] is None:
                # Frequent, and meant as no default.
                draft.note(schema, what)
            else:
                draft.mend(schema, Mend.VALUE, what)
            del schema["default"]


def _fit_default(draft: Draft, schema: Node) -> None:
    given = schema["default"]
    schema["default"] = fitted = _fitted(given, draft.resolved(schema).get("type"))
    if isinstance(fitted, str) is not isinstance(given, str) and _allows(draft, schema, fitted):
        what = f"the default {as_written(given)} read as {fitted!r}"
        draft.mend(schema, Mend.VALUE, what)


def _allows(draft: Draft, schema: Node, value: Any) -> bool:
    if schema.get("nullable") and value is None:
        return True
    schema = draft.resolved(schema)
    keyword = union_keyword(schema)
    if keyword is not None:
        return any(_allows(draft, member, value) for member in schema[keyword])
    if "enum" in schema:
        return value in schema["enum"]
    kind = schema.get("type")
    if kind is None:
        return value is not None
    allows = _type_of(value)
    if kind == "array" and allows == "array":
        members = schema.get("prefixItems") or [schema["items"]] * len(value)
        return len(members) == len(value) and all(
            _allows(draft, member, item) for member, item in zip(members, value, strict=True)
        )
    return kind == allows or (kind, allows) == ("number", "integer")
