"""The document has the outline of an OpenAPI document, so later passes need not ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.normalise.draft import METHODS
from generator.source.references import join

if TYPE_CHECKING:
    from generator.normalise.draft import Draft

# Prose, and what carries schemas: it has them in its content or in its headers.
_PROSE = {"summary": "prose", "description": "prose"}
_CARRIER = {
    "schema": "schema",
    "content": "{media type}",
    "headers": "{header}",
    "description": "prose",
}
# Kind of a value by key; `{kind}` is a mapping and `[kind]` a list of that kind.
_SHAPES: dict[str, dict[str, str]] = {
    "document": {
        "info": "info",
        "paths": "{path item}",
        "components": "components",
        "servers": "[server]",
        "security": "[{[text]}]",
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
        "security": "[{[text]}]",
        "servers": "[server]",
    },
    "parameter": {
        "$ref": "text",
        "name": "text",
        "in": "text",
        "style": "text",
        "explode": "flag",
        "required": "flag",
        "deprecated": "flag",
        "allowReserved": "flag",
        "allowEmptyValue": "flag",
        **_CARRIER,
    },
    "header": {"$ref": "text", **_CARRIER},
    "body": {"$ref": "text", "required": "flag", **_CARRIER},
    "response": {
        "$ref": "text",
        **_CARRIER,
    },
    "media type": {"schema": "schema", "encoding": "{encoding}"},
    "encoding": {"contentType": "text", "style": "text", "explode": "flag", "headers": "{header}"},
    "schema": {
        "$ref": "text",
        "type": "type",
        "format": "text",
        "pattern": "text",
        "enum": "list",
        "deprecated": "flag",
        "nullable": "flag",
        "readOnly": "flag",
        "writeOnly": "flag",
        "discriminator": "discriminator",
        **dict.fromkeys(
            ("properties", "patternProperties", "dependentSchemas", "$defs"), "{schema}"
        ),
        **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), "[schema]"),
        **dict.fromkeys(("items", "additionalProperties", "not"), "schema"),
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
    "flow": {
        **dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl"), "text"),
        "scopes": "{text}",
    },
    "mapping": {},
}
_LEAVES: dict[str, tuple[type | tuple[type, ...], str]] = {
    "text": (str, "text"),
    "flag": (bool, "true or false"),
    "list": (list, "a list"),
    # Forgiving: `description:` with nothing behind it is frequent, and harmless.
    "prose": ((str, int, float, type(None)), "text"),
}
_NEEDED = {
    "info": ("title", "version"),
    "tag": ("name",),
    "parameter": ("name", "in"),
    "server": ("url",),
    "security scheme": ("type",),
}


def check_shape(draft: Draft) -> None:
    """Every part that a later pass enters is of the kind that OpenAPI says."""
    _check(draft, draft.document, "document", "")


def has_shape(draft: Draft, value: Any, kind: str, pointer: str) -> bool:
    """Whether what a reference leads to is of the kind that it should be; complains if not."""
    before = len(draft.errors)
    if value and not any(key in _SHAPES[kind] for key in value):
        draft.fail(pointer, f"the reference leads to something else than a {kind}")
    _check(draft, value, kind, pointer)
    return len(draft.errors) == before


def _check(draft: Draft, value: Any, kind: str, pointer: str) -> None:
    if kind == "type":
        # A name, or in OpenAPI 3.1 a list of names.
        kind = "[text]" if isinstance(value, list) else "text"
    if kind in _LEAVES:
        expected, words = _LEAVES[kind]
        if not isinstance(value, expected):
            draft.fail(pointer, f"expected {words}, found {_words(value)}")
    elif kind.startswith("["):
        if not isinstance(value, list):
            draft.fail(pointer, f"expected a list, found {_words(value)}")
            return
        for index, child in enumerate(value):
            _check(draft, child, kind[1:-1], join(pointer, index))
    elif kind == "schema" and isinstance(value, bool):
        return
    elif not isinstance(value, dict):
        draft.fail(pointer, f"expected a mapping, found {_words(value)}")
    elif kind.startswith("{"):
        for key, child in value.items():
            if not key.startswith("x-") or kind in ("{schema}", "{header}", "{parameter}"):
                _check(draft, child, kind[1:-1], join(pointer, key))
    else:
        for key, inner in _SHAPES[kind].items():
            if key in value:
                _check(draft, value[key], inner, join(pointer, key))
        _check_needed(draft, value, kind, pointer)


def _check_needed(draft: Draft, value: dict[str, Any], kind: str, pointer: str) -> None:
    if kind in ("parameter", "security scheme") and "$ref" in value:
        return
    for key in _NEEDED.get(kind, ()):
        if key not in value:
            draft.fail(pointer, f"this {kind} has no `{key}`")


def _words(value: Any) -> str:
    if value is None:
        return "nothing"
    names = {dict: "a mapping", list: "a list", str: "text", bool: "a truth value"}
    return next((name for kind, name in names.items() if isinstance(value, kind)), "a number")
