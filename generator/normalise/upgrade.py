"""Vocabulary: OpenAPI 3.0 becomes 3.1, and what no client needs goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.normalise.draft import (
    METHODS,
    Node,
    each_schema,
    each_slot,
    holders,
    path_items,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.normalise.draft import Draft

_REFERENCE_SIBLINGS = frozenset(
    ("description", "default", "readOnly", "writeOnly", "deprecated", "nullable")
)
_ANNOTATIONS = frozenset(
    ("title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly")
)
_ASSERTIONS = frozenset(
    (
        *("type", "enum", "const", "format", "nullable", "discriminator"),
        *("properties", "required", "additionalProperties", "minProperties", "maxProperties"),
        *("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
        *("minLength", "maxLength", "pattern", "multipleOf"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        *("allOf", "oneOf", "anyOf"),
        *("contentEncoding", "contentMediaType"),
    )
)
_LIMITS = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"),
)
_INFO = ("title", "version", "summary", "description")
_KNOWN = _ANNOTATIONS | _ASSERTIONS | {"$ref"}
_SILENT = frozenset(("example", "xml", "externalDocs", "$comment", "$schema", "$defs", "id", "$id"))


def remove_unused_parts(draft: Draft) -> None:
    """Webhooks, callbacks, links and examples: not what a client calls; and prose is text."""
    document = draft.document
    for key in ("webhooks", "jsonSchemaDialect"):
        if document.pop(key, None):
            draft.note(f"/{key}", f"`{key}` left out: a client does not call it")
    components = document.get("components", {})
    for key in ("callbacks", "links", "examples"):
        components.pop(key, None)
    for path, item in [*path_items(draft), *components.get("pathItems", {}).items()]:
        for method in METHODS:
            operation = item.get(method)
            if operation is not None and operation.pop("callbacks", None):
                draft.note(operation, f"callbacks of {method.upper()} {path} left out")
    info = document["info"]
    info.become({key: info[key] for key in _INFO if key in info})
    document.pop("externalDocs", None)
    operations = [
        item[method] for _, item in path_items(draft) for method in METHODS if method in item
    ]
    schemes = components.get("securitySchemes", {}).values()
    for holder in (info, *document.get("tags", ()), *operations, *schemes, *_all_holders(draft)):
        for key in ("example", "examples", "links", "externalDocs"):
            holder.pop(key, None)
        _tidy_prose(holder)


def _tidy_prose(holder: Node) -> None:
    """Prose is text, or absent."""
    for key in ("title", "summary", "description"):
        if holder.get(key, "") is None or isinstance(holder.get(key), dict | list):
            del holder[key]
        elif key in holder:
            holder[key] = str(holder[key])


def _all_holders(draft: Draft) -> Iterator[Node]:
    for holder in holders(draft):
        yield holder
        yield from holder.get("content", {}).values()
        yield from holder.get("headers", {}).values()


def upgrade_vocabulary(draft: Draft) -> None:
    """Exclusive limits, examples and truth values as schemas, as OpenAPI 3.1 writes them."""
    version = str(draft.document["openapi"])
    if version != "3.1.0":
        draft.document["openapi"] = "3.1.0"
        draft.note("/openapi", f"OpenAPI {version} read as 3.1.0")
    for container, key in list(each_slot(draft)):
        _write_out_boolean(draft, container, key)
    for schema in each_schema(draft):
        if isinstance(schema.get("items"), bool):
            _write_out_boolean(draft, schema, "items")
        for limit, exclusive in (
            ("minimum", "exclusiveMinimum"),
            ("maximum", "exclusiveMaximum"),
        ):
            flag = schema.get(exclusive)
            if isinstance(flag, bool):
                del schema[exclusive]
                if flag and limit in schema:
                    schema[exclusive] = schema.pop(limit)
                    draft.note(schema, f"{exclusive} is a number in OpenAPI 3.1")
        if "example" in schema:
            example = schema.pop("example")
            schema.setdefault("examples", [example])
        if isinstance(schema.get("examples"), dict):
            schema["examples"] = list(schema["examples"].values())
        elif not isinstance(schema.get("examples", []), list):
            schema["examples"] = [schema["examples"]]


def _write_out_boolean(draft: Draft, container: Any, key: Any) -> None:
    if not isinstance(container[key], bool):
        return
    if container[key] is False:
        place = container if isinstance(container, Node) else ""
        draft.note(place, "a schema that allows nothing is read as one that allows anything")
    container[key] = Node(origin=container.origin if isinstance(container, Node) else "")


def keep_known_keywords(draft: Draft) -> None:
    """Only keywords that a later stage understands; the rest is not enforced."""
    for schema in each_schema(draft):
        if isinstance(schema.get("$ref"), str):
            extra = [key for key in schema if key not in _REFERENCE_SIBLINGS and key != "$ref"]
            for key in extra:
                del schema[key]
            _tidy_prose(schema)
            if extra:
                draft.note(schema, f"{', '.join(extra)} beside a reference left out")
            continue
        _fold_patterns(draft, schema)
        unknown = [key for key in schema if key not in _KNOWN]
        told = [key for key in unknown if key not in _SILENT and not key.startswith("x-")]
        for key in unknown:
            del schema[key]
        if told:
            draft.note(schema, f"{', '.join(told)} accepted, not enforced")
        _check_scalars(draft, schema)
        required = schema.get("required", [])
        if not (isinstance(required, list) and all(isinstance(name, str) for name in required)):
            del schema["required"]
            draft.note(schema, "`required` is not a list of names and says nothing here")


def _check_scalars(draft: Draft, schema: Node) -> None:
    """Limits are numbers and prose is text, or they say nothing."""
    for key in _LIMITS:
        if key in schema and (
            isinstance(schema[key], bool) or not isinstance(schema[key], int | float)
        ):
            draft.note(schema, f"{key} {schema.pop(key)!r} is no number and is left out")
    _tidy_prose(schema)


def _fold_patterns(draft: Draft, schema: Node) -> None:
    """Keys by pattern are keys of a map to a client."""
    patterns = schema.get("patternProperties")
    if isinstance(patterns, dict) and patterns and "additionalProperties" not in schema:
        values = list(patterns.values())
        schema["additionalProperties"] = values[0] if len(values) == 1 else Node({"anyOf": values})
        draft.note(schema, "patternProperties read as additionalProperties")
