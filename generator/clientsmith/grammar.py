"""Where references may stand in an OpenAPI document, and what stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: The HTTP methods of operations (OpenAPI 3.1, 4.8.9.1), in the order in which operations are read.
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
#: The same with the one that OpenAPI 3.2 adds.
NEWER_METHODS = (*METHODS, "query")
_CARRIER = {
    "schema": "schema",
    "items": "schema",
    "content": "{media type}",
    "examples": "{example}",
}
# Kind of a value by key; `{kind}` is a mapping and `[kind]` a list of that kind.
_FIELDS: dict[str, dict[str, str]] = {
    "document": {
        "paths": "{path item}",
        "webhooks": "{path item}",
        "x-webhooks": "{path item}",
        "components": "components",
        # OpenAPI has no references here, people do.
        "info": "info",
        "servers": "[server]",
        "tags": "[tag]",
        # Swagger 2.0 keeps these at the top.
        "definitions": "{schema}",
        "parameters": "{parameter}",
        "responses": "{response}",
    },
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{body}",
        "headers": "{header}",
        "securitySchemes": "{security scheme}",
        "links": "{link}",
        "callbacks": "{callback}",
        "pathItems": "{path item}",
        "mediaTypes": "{media type}",
    },
    "path item": {
        "parameters": "[parameter]",
        "additionalOperations": "{operation}",
        **dict.fromkeys(NEWER_METHODS, "operation"),
    },
    "operation": {
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "{response}",
        "callbacks": "{callback}",
    },
    "parameter": _CARRIER,
    "header": _CARRIER,
    "body": {"content": "{media type}"},
    "response": {
        "schema": "schema",
        "headers": "{header}",
        "content": "{media type}",
        "links": "{link}",
    },
    "media type": {
        "schema": "schema",
        "itemSchema": "schema",
        "examples": "{example}",
        "encoding": "{encoding}",
        "prefixEncoding": "[encoding]",
        "itemEncoding": "encoding",
    },
    "encoding": {
        "headers": "{header}",
        "encoding": "{encoding}",
        "prefixEncoding": "[encoding]",
        "itemEncoding": "encoding",
    },
    "schema": {
        **dict.fromkeys(
            ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
            "{schema}",
        ),
        **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), "[schema]"),
        **dict.fromkeys(("items", "additionalProperties", "not", "if", "then", "else"), "schema"),
        **dict.fromkeys(("contains", "propertyNames", "contentSchema"), "schema"),
        **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), "schema"),
    },
}
# The components of each kind; what has none is put in where a reference to it stands.
SECTIONS: dict[str, tuple[str, ...]] = {
    inner[1:-1]: ("components", section)
    for section, inner in _FIELDS["components"].items()
    if section != "mediaTypes"
}
SECTIONS_OF_SWAGGER: dict[str, tuple[str, ...]] = {
    "schema": ("definitions",),
    "parameter": ("parameters",),
    "response": ("responses",),
}
# Keys below which text is data, whatever it looks like.
_DATA = frozenset(("default", "enum", "const", "example", "examples", "value"))
_NAMED = frozenset(
    ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas")
)


def inner_kind(kind: str, key: str, value: Any) -> str | None:
    """What stands under a key or index of something of a kind; None for plain data."""
    if not isinstance(value, dict | list):
        return None
    if kind[0] in "{[":
        free = kind in ("{path item}", "{response}") and key.startswith("x-")
        return None if free else kind[1:-1]
    if kind == "callback":
        return None if key.startswith("x-") else "path item"
    found = _FIELDS.get(kind, {}).get(key)
    # A tuple, as JSON Schema wrote it before `prefixItems`.
    return "[schema]" if found == "schema" and isinstance(value, list) else found


def children(kind: str, value: Any) -> Iterator[tuple[str, str, Any]]:
    """Key, kind and value of what stands directly inside, in an order of its own."""
    if isinstance(value, dict):
        pairs = sorted(value.items())
    elif isinstance(value, list):
        pairs = [(str(index), child) for index, child in enumerate(value)]
    else:
        return
    for key, child in pairs:
        found = inner_kind(kind, key, child)
        if found is not None:
            yield key, found, child


def reference(kind: str, value: Any) -> str | None:
    """The reference that something of a kind is, if it is one."""
    if not isinstance(value, dict):
        return None
    found = value.get("$ref")
    if found is None and kind == "schema":
        # A static reading: what it means where nothing overrides it.
        found = value.get("$dynamicRef")
    return found if isinstance(found, str) else None


def is_pure(value: Mapping[str, Any]) -> bool:
    """Whether a reference has nothing beside it."""
    return all(key in ("$ref", "$dynamicRef") or key.startswith("x-") for key in value)


def named_schemas(data: Any) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    """Every mapping that may be a schema with an `$id` or an anchor, outer before inner."""
    stack: list[tuple[tuple[str, ...], Any, bool]] = [((), data, False)]
    while stack:
        tokens, value, names = stack.pop()
        if isinstance(value, dict):
            if not names:
                yield tokens, value
            for key in sorted(value, reverse=True):
                if names or key not in _DATA:
                    stack.append(((*tokens, key), value[key], not names and key in _NAMED))
        elif isinstance(value, list):
            stack += [((*tokens, str(index)), child, False) for index, child in enumerate(value)]


def needs_bundling(data: Any) -> bool:
    """Whether anything in a document is said by other means than pointers into itself."""
    if str(data.get("openapi", "")).startswith("3.2"):
        return True
    seen: set[int] = set()
    stack = [data]
    while stack:
        value = stack.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, dict):
            target = value.get("$ref")
            if isinstance(target, str) and not target.startswith("#/"):
                return True
            if any(isinstance(value.get(key), str) for key in ("$id", "$anchor", "$dynamicRef")):
                return True
            mapping = value.get("mapping")
            if isinstance(mapping, dict) and any(map(names_file, mapping.values())):
                return True
            stack += [child for child in value.values() if isinstance(child, dict | list)]
        else:
            stack += [child for child in value if isinstance(child, dict | list)]
    return False


def names_file(target: Any) -> bool:
    """Whether an entry of a discriminator's mapping leads out of its document."""
    if not isinstance(target, str) or target.startswith("#"):
        return False
    path = target.partition("#")[0].lower()
    return "#" in target or "/" in target or path.endswith((".json", ".yaml", ".yml"))
