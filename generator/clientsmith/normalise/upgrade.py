"""Upgrade keywords from OpenAPI 3.0 to 3.1, and remove what no client needs."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from clientsmith.grammar import slots
from clientsmith.normalise.draft import (
    ANNOTATIONS,
    Mend,
    Node,
    child_slots,
    each_schema,
    holders,
    impossible,
    is_impossible,
    operations,
    received,
    root_slots,
)
from clientsmith.normalise.readings import outcome, words
from clientsmith.source.numbers import as_written
from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.normalise.draft import Draft

_REFERENCE_SIBLINGS = frozenset(
    ("description", "default", "readOnly", "writeOnly", "deprecated", "nullable")
)
_ASSERTIONS = frozenset(
    (
        *("type", "enum", "const", "format", "nullable", "discriminator"),
        *("properties", "required", "additionalProperties", "minProperties", "maxProperties"),
        *("patternProperties", "unevaluatedProperties"),
        *("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
        *("minLength", "maxLength", "pattern", "multipleOf"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        *("allOf", "oneOf", "anyOf"),
        *("contentEncoding", "contentMediaType"),
    )
)
# The keywords that are written in another way than in OpenAPI 3.1, or may be.
_UPGRADED = frozenset(
    (
        *("prefixItems", "items", "exclusiveMinimum", "exclusiveMaximum", "x-nullable"),
        *("contentMediaType", "contentEncoding", "example", "examples"),
    )
)
_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_LIMITS = (
    *_BOUNDS,
    *("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"),
)
_ADDRESS = re.compile(r"https?://[\w.~:/?#@!$&'()*+,;=%\[\]-]+", re.ASCII)
_TEXT = re.compile(r"^text/|[/+](json|xml|yaml)|javascript|urlencoded", re.IGNORECASE)
_INFO = ("title", "version", "summary", "description")
# Names of the members of an enumeration, in an extension that other generators use too.
MEMBER_NAMES = "x-enum-varnames"
_MEMBER_NAMES = (MEMBER_NAMES, "x-enumNames")
_KNOWN = ANNOTATIONS | _ASSERTIONS | {"$ref", MEMBER_NAMES}
_SILENT = frozenset(
    ("example", "xml", "externalDocs", "$comment", "$schema", "$defs", "id", "$id", "$anchor")
)


def remove_unused_parts(draft: Draft) -> None:
    """Remove examples and other parts that a client does not need, and make descriptions strings."""
    document = draft.document
    document.pop("jsonSchemaDialect", None)
    components = document.get("components", {})
    for key in ("callbacks", "examples"):
        components.pop(key, None)
    info = document["info"]
    info.become({key: info[key] for key in _INFO if key in info})
    _keep_documentation(document)
    called = [*(operation for _, _, operation in operations(draft)), *received(draft)]
    for holder in (*called, *document.get("tags", ())):
        _keep_documentation(holder)
    schemes = components.get("securitySchemes", {}).values()
    for holder in (info, *document.get("tags", ()), *called, *schemes, *_all_holders(draft)):
        for key in ("example", "examples"):
            holder.pop(key, None)
        _tidy_prose(holder)


def _keep_documentation(holder: Node) -> None:
    """Keep only the URL of external documentation, if it is valid."""
    documentation = holder.pop("externalDocs", None)
    url = documentation.get("url") if isinstance(documentation, dict) else None
    if isinstance(url, str) and _ADDRESS.fullmatch(url.strip()):
        place = holder.place("externalDocs")
        holder["externalDocs"] = Node({"url": url.strip()}, origin=place)


def _tidy_prose(holder: Node) -> None:
    """Make titles and descriptions strings, or remove them."""
    for key in ("title", "summary", "description"):
        value = holder.get(key, "")
        if value is None or isinstance(value, (dict, list)):
            del holder[key]
        elif not isinstance(value, str):
            holder[key] = str(value)


def _all_holders(draft: Draft) -> Iterator[Node]:
    for kind, holder in holders(draft):
        yield holder
        for container, key, inner in slots(kind, holder):
            if inner != "schema":
                yield container[key]


def upgrade_vocabulary(draft: Draft) -> None:
    """Write exclusive limits, examples and boolean schemas as OpenAPI 3.1 does."""
    version = str(draft.document["openapi"])
    if version != "3.1.0":
        draft.document["openapi"] = "3.1.0"
        draft.note("/openapi", f"OpenAPI {version} read as 3.1.0")
    for container, key in root_slots(draft):
        _write_out_boolean(draft, container, key)
    for schema in each_schema(draft):
        for container, key in child_slots(schema):
            _write_out_boolean(draft, container, key)
        if not _UPGRADED.isdisjoint(schema):
            _upgrade(draft, schema)


def _upgrade(draft: Draft, schema: Node) -> None:
    if isinstance(schema.get("prefixItems"), list):
        _read_tuple(draft, schema)
    if isinstance(schema.get("items"), bool):
        _write_out_boolean(draft, schema, "items")
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        flag = schema.get(exclusive)
        if isinstance(flag, bool):
            schema.move_entry(exclusive, True, schema.place(exclusive))
            del schema[exclusive]
            if flag and limit in schema:
                schema.put(exclusive, schema[limit], schema.place(limit))
                del schema[limit]
                draft.note(schema, f"{exclusive} is a number in OpenAPI 3.1")
    _read_bytes(draft, schema)
    flag = schema.pop("x-nullable", None)
    if isinstance(flag, bool) and "nullable" not in schema:
        schema.put("nullable", flag, schema.place("x-nullable"))
    if "example" in schema:
        example = schema.pop("example")
        schema.setdefault("examples", [example])
    if isinstance(schema.get("examples"), dict):
        schema["examples"] = list(schema["examples"].values())
    elif not isinstance(schema.get("examples", []), list):
        schema["examples"] = [schema["examples"]]


def _read_bytes(draft: Draft, schema: Node) -> None:
    """Read bytes as OpenAPI 3.1 writes them (4.8.14.3) as the formats binary and byte of 3.0."""
    media_type = schema.get("contentMediaType")
    encoding = schema.get("contentEncoding")
    if "format" in schema or schema.get("type", "string") != "string":
        return
    if isinstance(encoding, str):
        if encoding.lower() == "base64":
            del schema["contentEncoding"]
            schema["type"] = "string"
            schema.put("format", "byte", schema.place("contentEncoding"))
            draft.note(schema, "contentEncoding base64 read as the format byte")
    elif isinstance(media_type, str) and not _TEXT.search(media_type):
        del schema["contentMediaType"]
        schema["type"] = "string"
        schema.put("format", "binary", schema.place("contentMediaType"))
        draft.note(schema, f"{media_type} read as the format binary")


def _read_tuple(draft: Draft, schema: Node) -> None:
    """Keep a tuple if its length is fixed, and read it as a list of any of its items otherwise.

    In the canonical document only a tuple of fixed length has `prefixItems`: one for each item, none of
    them impossible, with matching `minItems` and `maxItems`, and no `items`. Forbidding other items does not
    fix the length: shorter arrays match too (JSON Schema 2020-12, core, 10.3.1.1).
    """
    members = schema.pop("prefixItems")
    alone = {"allOf", "anyOf", "oneOf", "$ref"}.isdisjoint(schema)
    rest = schema.pop("items", schema.get("unevaluatedItems", True) if alone else True)
    end = next((index for index, item in enumerate(members) if is_impossible(item)), None)
    if end is not None:
        # The array ends before the impossible item.
        members, rest = members[:end], False
    closed = rest is False or is_impossible(rest)
    shortest, longest = (_limit(key, schema.get(key)) for key in ("minItems", "maxItems"))
    if closed and not (longest is not None and longest <= len(members)):
        longest = schema["maxItems"] = len(members)
    elif longest is not None and longest <= len(members):
        closed = True
    schema.setdefault("type", "array")
    if members and shortest == longest == len(members):
        schema["prefixItems"] = members
        schema["minItems"] = schema["maxItems"] = len(members)
        return
    if not closed:
        members = [*members, rest] if isinstance(rest, Node) else []
    if len(members) == 1:
        schema["items"] = members[0]
    elif members:
        schema["items"] = Node({"anyOf": members}, origin=schema.origin)
    else:
        schema["items"] = rest
    draft.note(schema, "prefixItems read as items of several types")


def _write_out_boolean(draft: Draft, container: Any, key: Any) -> None:
    if not isinstance(container[key], bool):
        return
    origin = container.origin if isinstance(container, Node) else ""
    if container[key] is False:
        draft.note(origin, f"no value is allowed for {key}: it is not sent, and is read unchanged")
        container[key] = impossible(origin)
    else:
        container[key] = Node(origin=origin)


def keep_known_keywords(draft: Draft) -> None:
    """Remove keywords that no later stage uses; they are not enforced."""
    for schema in each_schema(draft):
        if isinstance(schema.get("$ref"), str):
            extra = [key for key in schema if key not in _REFERENCE_SIBLINGS and key != "$ref"]
            for key in extra:
                del schema[key]
            _tidy_prose(schema)
            if extra:
                draft.note(schema, f"{', '.join(extra)} next to a reference ignored")
            continue
        if is_impossible(schema):
            schema.become({key: schema[key] for key in schema if key in ("not", *ANNOTATIONS)})
            continue
        _keep_member_names(draft, schema)
        if not _KNOWN.issuperset(schema):
            unknown = [key for key in schema if key not in _KNOWN]
            reported = [key for key in unknown if key not in _SILENT and not key.startswith("x-")]
            for key in unknown:
                del schema[key]
            if reported:
                draft.note(schema, f"{', '.join(reported)} accepted but not enforced")
        _check_scalars(draft, schema)
        if "required" in schema:
            _keep_required_names(draft, schema)


def _keep_required_names(draft: Draft, schema: Node) -> None:
    """Remove entries of `required` that are not names of properties."""
    given = schema["required"]
    properties = schema.get("properties")
    known = properties if isinstance(properties, dict) else {}
    names: list[str] = []
    for name in given if isinstance(given, list) else [given]:
        # YAML reads `- 200` as a number, which may be the name of a property.
        text = _key_of(name, of_texts=True) if isinstance(name, str | int | float) else ""
        if isinstance(given, list) and isinstance(name, str):
            names.append(name)
            continue
        names += [text] * (text in known)
        read = f"read as the name {text!r}" if text in known else "not a property name, ignored"
        draft.mend(
            join(schema.origin, "required"), Mend.VALUE, f"{words(name)} in `required`: {read}"
        )
    schema["required"] = list(dict.fromkeys(names))
    if not names:
        del schema["required"]


def _keep_member_names(draft: Draft, schema: Node) -> None:
    """Store names of members by value, because later passes may remove or reorder values."""
    values = schema.get("enum")
    given = [schema.pop(key) for key in _MEMBER_NAMES if key in schema]
    if not given or not isinstance(values, list):
        return
    names = given[0]
    if (
        not isinstance(names, list)
        or len(names) != len(values)
        or not all(isinstance(name, str) and name for name in names)
    ):
        draft.note(schema, "member names that do not match the values are ignored")
        return
    pairs = zip(values, names, strict=True)
    of_texts = "string" in str(schema.get("type"))
    schema[MEMBER_NAMES] = Node(
        {_key_of(value, of_texts=of_texts): name for value, name in reversed([*pairs])}
    )


def _key_of(value: Any, *, of_texts: bool) -> str:
    """Return a value as later passes spell it, in an enumeration of strings or of other types."""
    if of_texts and isinstance(value, bool):
        return str(value).lower()
    return as_written(value) if of_texts else str(value)


def _check_scalars(draft: Draft, schema: Node) -> None:
    """Make limits numbers and descriptions strings, or remove them."""
    for key in [key for key in _LIMITS if key in schema]:
        given = schema[key]
        limit = _limit(key, given)
        if limit is None:
            del schema[key]
            draft.mend(schema, Mend.VALUE, f"{key} {given!r} is not a valid limit and is ignored")
        elif type(limit) is not type(given):
            schema[key] = limit
            draft.mend(schema, Mend.VALUE, f"{key} {given!r} {outcome(limit)}")
    _tidy_prose(schema)


def _limit(key: str, value: Any) -> int | float | None:
    """Return a number, or the number in a string, if it can be a limit."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value) if isinstance(value, str) else value
    except ValueError:
        return None
    if not math.isfinite(number):
        return None
    counts = key not in _BOUNDS
    if (counts or isinstance(value, str)) and number == int(number):
        number = int(number)
    if counts and (not isinstance(number, int) or number < 0):
        return None
    return None if key == "multipleOf" and number <= 0 else number
