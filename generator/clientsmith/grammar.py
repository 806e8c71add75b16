"""OpenAPI's objects: which keys each of them has, and what each key holds.

This is the one description of documents, of Swagger 2.0 as of OpenAPI 3.0 to 3.2. A kind is the name of an
object, or `{kind}` for a mapping and `[kind]` for a list of such. All that reads a document without knowing
where it is goes by these tables: bundling and walking, the mending of its outline, and the passes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: The HTTP methods of operations (OpenAPI 3.1, 4.8.9.1), in the order in which operations are read.
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
#: The same with the one that OpenAPI 3.2 adds.
NEWER_METHODS = (*METHODS, "query")
#: Keys below which everything is data, whatever it looks like.
DATA = frozenset(("default", "enum", "const", "example", "examples", "value"))

Kind: TypeAlias = str
Fields: TypeAlias = "dict[str, Kind]"

_PROSE: Fields = {"summary": "prose", "description": "prose"}
_SECURITY: Fields = {"security": "[{[text]}]"}
_FLOW: Fields = {
    **dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl"), "text"),
    "scopes": "{prose}",
}
# Passes look for headers in all that carries schemas, whatever OpenAPI says.
_CARRIER: Fields = {"schema": "schema", "content": "{media type}", "headers": "{header}"}
#: What a client is made of. The order is the one in which a document is mended.
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
        "flows": "{flow}",
    },
    "flow": _FLOW,
}
#: What OpenAPI 3.2 adds and no client has.
NEWER: dict[Kind, Fields] = {
    "components": {"mediaTypes": "{media type}"},
    "path item": {"query": "operation", "additionalOperations": "{operation}"},
    "media type": {"prefixEncoding": "[encoding]", "itemEncoding": "encoding"},
    "encoding": {
        "encoding": "{encoding}",
        "prefixEncoding": "[encoding]",
        "itemEncoding": "encoding",
    },
}
#: What passes look into on their own, or nobody does, but for references.
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
    # A schema that stands one level too high, as in Swagger 2.0.
    "body": {"schema": "schema"},
    "response": {"links": "{link}", "schema": "schema"},
    "media type": {"example": "data", "examples": "{example}"},
    "callback": {},
    "example": {},
    "link": {},
}
_VALUE: Fields = {"type": "text", "format": "text", "items": "schema", "collectionFormat": "text"}
_MEDIA: Fields = {"schemes": "[text]", "consumes": "[text]", "produces": "[text]"}
# Swagger 2.0, where it differs.
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
#: The keys that an object cannot do without, as far as a client needs them.
REQUIRED: dict[Kind, tuple[str, ...]] = {
    "info": ("title", "version"),
    "tag": ("name",),
    "parameter": ("name", "in"),
    "server": ("url",),
    "discriminator": ("propertyName",),
}
#: Mappings in which a key that begins with `x-` is an extension and not a name.
_EXTENSIBLE = frozenset(
    ("{path item}", "{response}", "{swagger path item}", "{swagger response}", "callback")
)
# Objects that hold no others, and are never references.
_CLOSED = ("discriminator", "flow")
_OBJECTS = (FIELDS.keys() | APART.keys()) - {*_CLOSED}
# Of each kind, the keys that hold objects in documents of any version.
_ALL_INNER: dict[Kind, Fields] = {
    kind: {
        key: held
        for table in (FIELDS, NEWER, APART)
        for key, held in table.get(kind, {}).items()
        if held.strip("{[]}") in _OBJECTS
    }
    for kind in _OBJECTS
}
_INNER = {
    kind: {key: held for key, held in fields.items() if key in FIELDS.get(kind, {})}
    for kind, fields in _ALL_INNER.items()
}
#: Where a document keeps what is referred to, by its kind.
SECTIONS: dict[Kind, tuple[str, ...]] = {
    held[1:-1]: ("components", section)
    for section, held in {**FIELDS["components"], **APART["components"]}.items()
}
SWAGGER_SECTIONS: dict[Kind, tuple[str, ...]] = {
    held[1:-1]: (section,)
    for section, held in FIELDS["swagger document"].items()
    if held[0] == "{" and section != "paths"
}
#: Keys below which every key is a name, of a schema, status, media type or the like.
NAMES = frozenset(
    key
    for table in (FIELDS, NEWER, APART)
    for fields in table.values()
    for key, held in fields.items()
    if held[0] == "{"
)


class Part(NamedTuple):
    """Something in a document: an object, or a mapping or list of objects."""

    kind: Kind
    value: Any
    pointer: str


def document_kind(data: Mapping[str, Any]) -> Kind:
    """Return the kind of a whole document: that of Swagger 2.0 or that of OpenAPI 3."""
    return "swagger document" if "swagger" in data else "document"


def is_extension(kind: Kind, key: str) -> bool:
    """Return whether a key in a mapping of a kind is an extension and not a name."""
    return key.startswith("x-") and kind in _EXTENSIBLE


def held_kind(kind: Kind, key: str, value: Any) -> Kind | None:
    """Return what stands under a key or index of something of a kind; None for plain data."""
    if not isinstance(value, dict | list) or is_extension(kind, key):
        return None
    if kind[0] in "{[":
        return kind[1:-1]
    if kind == "callback":
        return "path item"
    fields = _ALL_INNER[kind]
    held = fields.get(key)
    if held is None and kind.endswith("path item"):
        # Methods in capital letters are methods.
        held = fields.get(key.strip().lower())
    # A tuple, as JSON Schema wrote it before `prefixItems`.
    return "[schema]" if held == "schema" and isinstance(value, list) else held


def children(kind: Kind, value: Any) -> Iterator[tuple[str, Kind, Any]]:
    """Yield key, kind and value of what stands directly inside, but for plain data."""
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
    """Yield something and all that stands in it, outer before inner; references are not followed.

    The caller may change what it was given before it asks for more.
    """
    stack = [Part(kind, value, pointer)]
    while stack:
        part = stack.pop()
        yield part
        inner = children(part.kind, part.value)
        below = [Part(held, child, join(part.pointer, key)) for key, held, child in inner]
        stack += reversed(below)


def slots(kind: Kind, value: Mapping[str, Any]) -> Iterator[tuple[Any, Any, Kind]]:
    """Yield container, key and kind of each place for an object directly inside of an object.

    Mappings and lists are passed through, and what stands in a place may have the wrong type. Only what
    a client is made of counts.
    """
    fields = _INNER[kind]
    for key, inner in value.items():
        held = fields.get(key)
        if held is None:
            continue
        if held[0] not in "{[":
            yield value, key, held
            continue
        element = held[1:-1]
        if held[0] == "{" and isinstance(inner, dict):
            for name in inner:
                yield inner, name, element
        elif held[0] == "[" and isinstance(inner, list):
            for index in range(len(inner)):
                yield inner, index, element
