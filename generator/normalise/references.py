"""References: every one resolves and names a component schema."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.normalise.draft import (
    COMPONENT,
    METHODS,
    Node,
    child_slots,
    each_schema,
    path_items,
    root_slots,
    tree,
)
from generator.normalise.names import pascal, unused
from generator.normalise.shape import has_shape
from generator.source.references import DanglingReferenceError, fragment_tokens, locate

if TYPE_CHECKING:
    from generator.normalise.draft import Draft

_VALID_NAME = re.compile(r"[A-Za-z0-9._-]+")
_PARTS = {
    "parameters": "parameter",
    "headers": "header",
    "responses": "response",
    "requestBodies": "body",
}
_STRUCTURE = frozenset(("openapi", "info", "servers", "paths", "components", "security", "tags"))
_SKIPPED_WORDS = frozenset(
    ("components", "schemas", "paths", "properties", "content", "schema", "application/json")
)


def rename_invalid_components(draft: Draft) -> None:
    """Component names that OpenAPI does not allow get the nearest one it does."""
    schemas = draft.schemas
    invalid = [name for name in schemas if not _VALID_NAME.fullmatch(name)]
    if not invalid:
        return
    names: dict[str, str] = {}
    taken = set(schemas)
    for name in sorted(invalid):
        names[name] = unused([re.sub(r"[^A-Za-z0-9._-]+", "_", name)], taken)
        taken.add(names[name])
        draft.note(schemas[name], f"component {name!r} renamed to {names[name]!r}")
    schemas.become({names.get(name, name): schema for name, schema in schemas.items()})
    for schema in each_schema(draft):
        _rename_reference(schema, names)
        mapping = schema.get("discriminator", {}).get("mapping", {})
        for value, target in mapping.items():
            mapping[value] = names.get(target, target)


def _rename_reference(schema: Node, names: dict[str, str]) -> None:
    try:
        tokens = fragment_tokens(schema.get("$ref", ""))
    except DanglingReferenceError:
        return
    if tokens[:2] == ["components", "schemas"] and len(tokens) == 3 and tokens[2] in names:
        schema["$ref"] = COMPONENT + names[tokens[2]]


def inline_parts(draft: Draft) -> None:
    """Path items, parameters, headers, bodies and responses stand where they are used."""
    for _, item in list(path_items(draft)):
        if "$ref" in item:
            target = _target(draft, item, "path item")
            siblings = {key: value for key, value in item.items() if key != "$ref"}
            # A copy: two paths must not share operations.
            item.become({**tree(target or {}, item.origin), **siblings})
        _inline_list(draft, item)
        for method in METHODS:
            if method in item:
                _inline_operation(draft, item[method])
    components = draft.document.get("components", {})
    for kind, part in _PARTS.items():
        for name in components.get(kind, {}):
            _inline_at(draft, components[kind], name, part)
            _inline_headers(draft, components[kind][name])


def _inline_operation(draft: Draft, operation: Node) -> None:
    _inline_list(draft, operation)
    if "requestBody" in operation:
        _inline_at(draft, operation, "requestBody", "body")
        _inline_headers(draft, operation["requestBody"])
    responses = operation.get("responses", {})
    for status in responses:
        _inline_at(draft, responses, status, "response")
        _inline_headers(draft, responses[status])


def _inline_list(draft: Draft, holder: Node) -> None:
    parameters = holder.get("parameters", [])
    for index in range(len(parameters)):
        _inline_at(draft, parameters, index, "parameter")


def _inline_headers(draft: Draft, holder: Node) -> None:
    for headers in [
        holder.get("headers", {}),
        *(
            part.get("headers", {})
            for media in holder.get("content", {}).values()
            for part in media.get("encoding", {}).values()
        ),
    ]:
        for name in headers:
            _inline_at(draft, headers, name, "header")


def _inline_at(draft: Draft, container: Any, key: Any, kind: str) -> None:
    node = container[key]
    if "$ref" in node:
        # An empty part lets the passes after this one go on and find more.
        container[key] = _target(draft, node, kind) or Node(origin=node.origin)


def _target(draft: Draft, node: Node, kind: str) -> Node | None:
    """What a chain of references ends in."""
    seen: set[str] = set()
    start = node
    while isinstance(reference := node.get("$ref"), str):
        if reference in seen:
            draft.fail(start, f"the reference {reference!r} leads in a circle")
            return None
        seen.add(reference)
        try:
            container, key = locate(draft.document, fragment_tokens(reference))
        except DanglingReferenceError as error:
            draft.fail(start, f"the reference {reference!r} leads nowhere: {error}")
            return None
        node = container[key]
        if not isinstance(node, Node):
            draft.fail(start, f"the reference {reference!r} leads to something else")
            return None
    return node if has_shape(draft, node, kind, start.origin) else None


def name_inner_targets(draft: Draft) -> None:
    """A schema that is referred to where it stands becomes a component."""
    known = -1
    # A target that has moved is walked in its new place.
    while known != len(draft.schemas):
        known = len(draft.schemas)
        for container, key in [*root_slots(draft)]:
            _point_at_component(draft, container, key)
        for schema in each_schema(draft):
            for container, key in child_slots(schema):
                _point_at_component(draft, container, key)


def _point_at_component(draft: Draft, container: Any, key: Any) -> None:
    node = container[key]
    if not isinstance(node, Node) or not isinstance(node.get("$ref"), str):
        return
    reference = node["$ref"]
    try:
        inner, name, tokens = _end_of_trail(draft, reference)
    except DanglingReferenceError as error:
        draft.fail(node, f"the reference {reference!r} leads nowhere: {error}")
        container[key] = Node(origin=node.origin)
        return
    if inner is draft.schemas:
        node["$ref"] = COMPONENT + name
        return
    target = inner[name]
    if not isinstance(target, Node) or not _is_schema(draft, target, tokens, node):
        draft.fail(node, f"the reference {reference!r} leads to something else than a schema")
        container[key] = Node(origin=node.origin)
        return
    component = _name_of(draft, tokens)
    draft.note(node, f"{reference} is now the component {component}")
    draft.schemas[component] = target
    inner[name] = Node({"$ref": COMPONENT + component}, origin=target.origin)
    node["$ref"] = COMPONENT + component


def _end_of_trail(draft: Draft, reference: str) -> tuple[Any, Any, list[str]]:
    """Container, key and pointer of the component, or else the schema, that references end in."""
    trail: list[str] = []
    while reference not in trail:
        trail.append(reference)
        tokens = fragment_tokens(reference)
        inner, name = locate(draft.document, tokens)
        target = inner[name]
        further = target.get("$ref") if isinstance(target, Node) else None
        if inner is draft.schemas or not isinstance(further, str):
            return inner, name, tokens
        reference = further
    raise DanglingReferenceError("references lead in a circle")


def _is_schema(draft: Draft, target: Node, tokens: list[str], node: Node) -> bool:
    """Whether a schema may stand where the tokens lead; `#/definitions` and the like included."""
    if tokens[0] not in _STRUCTURE:
        return has_shape(draft, target, "schema", node.origin)
    return any(schema is target for schema in each_schema(draft))


def _name_of(draft: Draft, tokens: list[str]) -> str:
    words: list[str] = []
    if tokens[0] == "paths" and len(tokens) > 2:
        operation = draft.document["paths"].get(tokens[1], {}).get(tokens[2])
        identifier = operation.get("operationId") if isinstance(operation, dict) else None
        if isinstance(identifier, str):
            words, tokens = [identifier], tokens[3:]
    words += [token for token in tokens if token not in _SKIPPED_WORDS]
    name = "".join(pascal(word) for word in words)
    return unused([name, name + "Schema"], set(draft.schemas))
