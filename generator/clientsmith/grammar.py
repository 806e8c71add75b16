"""OpenAPI's objects: which keys each of them has, and what each key holds.

These tables describe documents of Swagger 2.0 and OpenAPI 3.0 to 3.2. A kind is the name of an object, or
`{kind}` for a mapping and `[kind]` for a list of such objects. Bundling, walking, the repair of wrong types
and the passes all use these tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: The HTTP methods of operations (OpenAPI 3.1, section 4.8.9.1), in the order in which operations are read.
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
#: The same with the method that OpenAPI 3.2 adds.
NEWER_METHODS = (*METHODS, "query")
#: Keys whose values are data, even if they look like objects of OpenAPI.
DATA = frozenset(("default", "enum", "const", "example", "examples", "value"))

Kind: TypeAlias = str
Fields: TypeAlias = "dict[str, Kind]"
_Plural: TypeAlias = "type[dict[str, Any]] | type[list[Any]]"

_PROSE: Fields = {"summary": "prose", "description": "prose"}
_SECURITY: Fields = {"security": "[{[text]}]"}
_FLOW: Fields = {
    **dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl"), "text"),
    "scopes": "{prose}",
}
# Passes look for headers in every object with schemas, also where OpenAPI does not allow them.
_CARRIER: Fields = {"schema": "schema", "content": "{media type}", "headers": "{header}"}
#: What a client is made of. Documents are repaired in this order.
FIELDS: dict[Kind, Fields] = {
    "document": {
        "info": "info",
        "paths": "{path item}",
        "components": "components",
        "servers": "[server]",
        **_SECURITY,
        "tags": "[tag]",
    },
    "info": {"title": "text", "version": "text", **_PROSE},
    "tag": {"name": "text", **_PROSE},
    "components": {
        "schemas": "{schema}",
        "parameters": "{parameter}",
        "headers": "{header}",
        "responses": "{response}",
        "requestBodies": "{body}",
        "pathItems": "{path item}",
        "securitySchemes": "{security scheme}",
    },
    "path item": {
        "$ref": "text",
        "parameters": "[parameter]",
        "servers": "[server]",
        **dict.fromkeys(METHODS, "operation"),
    },
    "operation": {
        **_PROSE,
        "deprecated": "flag",
        "operationId": "text",
        "tags": "[text]",
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "{response}",
        **_SECURITY,
        "servers": "[server]",
    },
    "parameter": {
        **dict.fromkeys(("$ref", "name", "in", "style"), "text"),
        **dict.fromkeys(("explode", "required", "deprecated"), "flag"),
        **dict.fromkeys(("allowReserved", "allowEmptyValue"), "flag"),
        **_CARRIER,
        "description": "prose",
    },
    "header": {
        **dict.fromkeys(("$ref", "style"), "text"),
        **dict.fromkeys(("required", "deprecated", "explode"), "flag"),
        **_CARRIER,
        "description": "prose",
    },
    "body": {"$ref": "text", "required": "flag", "content": "{media type}", **_PROSE},
    "response": {"$ref": "text", "content": "{media type}", "headers": "{header}", **_PROSE},
    "media type": {"schema": "schema", "itemSchema": "schema", "encoding": "{encoding}"},
    "encoding": {"contentType": "text", "style": "text", "explode": "flag", "headers": "{header}"},
    "schema": {
        "$ref": "text",
        "type": "type",
        "format": "text",
        "pattern": "text",
        "enum": "list",
        **dict.fromkeys(("deprecated", "nullable", "readOnly", "writeOnly", "uniqueItems"), "flag"),
        "contentEncoding": "text",
        "contentMediaType": "text",
        "discriminator": "discriminator",
        **dict.fromkeys(
            ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
            "{schema}",
        ),
        **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), "[schema]"),
        **dict.fromkeys(("items", "additionalProperties", "not", "contentSchema"), "schema"),
        **dict.fromkeys(("if", "then", "else", "contains", "propertyNames"), "schema"),
        **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), "schema"),
    },
    "discriminator": {"propertyName": "text", "mapping": "{text}"},
    "server": {"url": "text", "variables": "{mapping}"},
    "security scheme": {
        **_PROSE,
        **dict.fromkeys(("$ref", "type", "name", "in", "scheme"), "text"),
        **dict.fromkeys(("bearerFormat", "openIdConnectUrl"), "text"),
        "flows": "flows",
    },
    "flows": dict.fromkeys(
        ("implicit", "password", "clientCredentials", "authorizationCode"), "flow"
    ),
    "flow": _FLOW,
}
#: What OpenAPI 3.2 adds and clients do not support.
NEWER: dict[Kind, Fields] = {
    "document": {"$self": "text"},
    "tag": {"parent": "text", "kind": "text"},
    "server": {"name": "text"},
    "security scheme": {"deprecated": "flag", "oauth2MetadataUrl": "text"},
    "flows": {"deviceAuthorization": "flow"},
    "flow": {"deviceAuthorizationUrl": "text"},
    "components": {"mediaTypes": "{media type}"},
    "path item": {"query": "operation", "additionalOperations": "{operation}"},
    "media type": {"prefixEncoding": "[encoding]", "itemEncoding": "encoding"},
    "encoding": {
        "encoding": "{encoding}",
        "prefixEncoding": "[encoding]",
        "itemEncoding": "encoding",
    },
}
#: What is searched for references only; some passes read these keys themselves.
APART: dict[Kind, Fields] = {
    "document": {
        "webhooks": "{path item}",
        "x-webhooks": "{path item}",
        # Left over from Swagger 2.0.
        "definitions": "{schema}",
        "parameters": "{parameter}",
        "responses": "{response}",
    },
    "components": {"examples": "{example}", "links": "{link}", "callbacks": "{callback}"},
    "operation": {"callbacks": "{callback}"},
    # `items` is left over from Swagger 2.0.
    "parameter": {"examples": "{example}", "items": "schema"},
    "header": {"examples": "{example}", "items": "schema"},
    # `schema` belongs in a media type; here it is left over from Swagger 2.0.
    "body": {"schema": "schema"},
    "response": {"links": "{link}", "schema": "schema"},
    "media type": {"example": "data", "examples": "{example}"},
    "callback": {},
    "example": {},
    "link": {},
}
_VALUE: Fields = {"type": "text", "format": "text", "items": "schema", "collectionFormat": "text"}
_MEDIA: Fields = {"schemes": "[text]", "consumes": "[text]", "produces": "[text]"}
# The objects of Swagger 2.0 that differ.
FIELDS |= {
    "swagger document": {
        **_MEDIA,
        "info": "info",
        "host": "text",
        "basePath": "text",
        "paths": "{swagger path item}",
        "definitions": "{schema}",
        "parameters": "{swagger parameter}",
        "responses": "{swagger response}",
        "securityDefinitions": "{swagger security scheme}",
        **_SECURITY,
        "tags": "[tag]",
        "components": "components",
    },
    "swagger path item": {
        "$ref": "text",
        "parameters": "[swagger parameter]",
        **dict.fromkeys(METHODS, "swagger operation"),
    },
    "swagger operation": {
        **_MEDIA,
        **FIELDS["operation"],
        "parameters": "[swagger parameter]",
        "responses": "{swagger response}",
    },
    "swagger parameter": {**_VALUE, **FIELDS["parameter"], "enum": "list"},
    "swagger response": {
        "$ref": "text",
        "description": "prose",
        "schema": "schema",
        "headers": "{swagger header}",
        "examples": "mapping",
    },
    "swagger header": {**_VALUE, **FIELDS["header"], "enum": "list"},
    "swagger security scheme": {
        **_PROSE,
        **dict.fromkeys(("type", "name", "in", "flow"), "text"),
        **_FLOW,
    },
}
# Keys that OpenAPI defines and nothing is generated from, and keys that passes read where they do not belong.
_OTHERS: dict[Kind, tuple[str, ...]] = {
    "document": ("openapi", "jsonSchemaDialect", "externalDocs"),
    "info": ("termsOfService", "contact", "license"),
    "tag": ("externalDocs",),
    "path item": ("summary", "description"),
    "operation": ("externalDocs",),
    "parameter": ("example", "collectionFormat"),
    "header": ("example",),
    "encoding": ("allowReserved",),
    "server": ("description",),
    "discriminator": ("defaultMapping",),
    "swagger document": ("swagger", "externalDocs"),
    "swagger operation": ("externalDocs",),
    "swagger security scheme": tuple(FIELDS["security scheme"]),
}
#: The keys of each object. Schemas may have any keys, and so may what has a schema's keys in Swagger 2.0.
KEYS: dict[Kind, frozenset[str]] = {
    kind: frozenset((*fields, *APART.get(kind, ()), *_OTHERS.get(kind, ())))
    for kind, fields in FIELDS.items()
    if kind not in ("schema", "swagger parameter", "swagger header")
}
#: The required keys of each object, as far as a client needs them.
REQUIRED: dict[Kind, tuple[str, ...]] = {
    "info": ("title", "version"),
    "tag": ("name",),
    "parameter": ("name", "in"),
    "server": ("url",),
    "discriminator": ("propertyName",),
}
#: Mappings in which a key that begins with `x-` is an extension, not a name.
_EXTENSIBLE = frozenset(
    ("{path item}", "{response}", "{swagger path item}", "{swagger response}", "callback")
)
# Objects that contain no others and are never references.
_CLOSED = ("discriminator", "flows", "flow")
_OBJECTS = (FIELDS.keys() | APART.keys()) - {*_CLOSED}
# The keys of each kind that hold objects, in documents of any version.
_ALL_INNER: dict[Kind, Fields] = {
    kind: {
        key: held
        for table in (FIELDS, NEWER, APART)
        for key, held in table.get(kind, {}).items()
        if held.strip("{[]}") in _OBJECTS
    }
    for kind in _OBJECTS
}
_PLURALS: dict[str, _Plural] = {"{": dict, "[": list}
#: The same without what is searched for references only, in the order of keys in a draft. A key holds an
#: object, or a mapping or list of objects, of a kind.
SLOTS: dict[Kind, dict[str, tuple[Kind, _Plural | None]]] = {
    kind: {
        key: (held.strip("{[]}"), _PLURALS.get(held[0]))
        for key, held in sorted(fields.items())
        if key in FIELDS.get(kind, {})
    }
    for kind, fields in _ALL_INNER.items()
}
#: Kind of a component -> the path of its section.
SECTIONS: dict[Kind, tuple[str, ...]] = {
    held[1:-1]: ("components", section)
    for section, held in {**FIELDS["components"], **APART["components"]}.items()
}
SWAGGER_SECTIONS: dict[Kind, tuple[str, ...]] = {
    held[1:-1]: (section,)
    for section, held in FIELDS["swagger document"].items()
    if held[0] == "{" and section != "paths"
}
#: Keys of mappings from names (of schemas, media types and the like).
NAMES = frozenset(
    key
    for table in (FIELDS, NEWER, APART)
    for fields in table.values()
    for key, held in fields.items()
    if held[0] == "{"
)


class Part(NamedTuple):
    """A part of a document: an object, or a mapping or list of objects."""

    kind: Kind
    value: Any
    pointer: str


def document_kind(data: Mapping[str, Any]) -> Kind:
    """Return the kind of a whole document: of Swagger 2.0 or of OpenAPI 3."""
    return "swagger document" if "swagger" in data else "document"


def is_extension(kind: Kind, key: str) -> bool:
    """Return whether a key of a part is an extension, not a name."""
    return key.startswith("x-") and kind in _EXTENSIBLE


def held_kind(kind: Kind, key: str, value: Any) -> Kind | None:
    """Return the kind of the value of a key or index; None for data.

    Args:
        kind: the kind of the part with the key.
        key: the key, or an index as text.
        value: the value of the key.
    """
    if not isinstance(value, (dict, list)) or is_extension(kind, key):
        return None
    if kind[0] in "{[":
        return kind[1:-1]
    if kind == "callback":
        return "path item"
    fields = _ALL_INNER[kind]
    held = fields.get(key)
    if held is None and kind.endswith("path item"):
        # Methods may be written in upper case.
        held = fields.get(key.strip().lower())
    # A list in place of a schema was a tuple before `prefixItems` (JSON Schema 2019-09).
    return "[schema]" if held == "schema" and isinstance(value, list) else held


def children(kind: Kind, value: Any) -> Iterator[tuple[str, Kind, Any]]:
    """Yield key, kind and value of each part directly inside, but not of data."""
    if isinstance(value, dict):
        pairs = [(str(key), child) for key, child in value.items()]
    elif isinstance(value, list):
        pairs = [(str(index), child) for index, child in enumerate(value)]
    else:
        return
    for key, child in pairs:
        held = held_kind(kind, key, child)
        if held is not None:
            yield key, held, child


def walk(kind: Kind, value: Any, pointer: str = "") -> Iterator[Part]:
    """Yield a value and all parts in it, outer before inner. References are not followed.

    The caller may change a part before it requests the next one.

    Args:
        kind: the kind of the value.
        value: a document or a part of one.
        pointer: the JSON pointer of the value.
    """
    stack = [Part(kind, value, pointer)]
    while stack:
        part = stack.pop()
        yield part
        inner = children(part.kind, part.value)
        below = [Part(held, child, join(part.pointer, key)) for key, held, child in inner]
        stack += reversed(below)


def slots(kind: Kind, value: Mapping[str, Any]) -> list[tuple[Any, Any, Kind]]:
    """Return container, key and kind of each place for an object directly inside an object.

    Objects in mappings and lists are included. The value at a place may have the wrong type. Only keys in
    `FIELDS` are searched.

    Args:
        kind: the kind of the object.
        value: the object.
    """
    places: list[tuple[Any, Any, Kind]] = []
    fields = SLOTS[kind]
    # Most objects contain no others.
    if fields.keys().isdisjoint(value):
        return places
    for key, inner in value.items():
        if key not in fields:
            continue
        element, plural = fields[key]
        if plural is None:
            places.append((value, key, element))
        elif isinstance(inner, plural):
            keys = inner if isinstance(inner, dict) else range(len(inner))
            places += [(inner, entry, element) for entry in keys]
    return places
