"""Make every reference name a component schema, and inline references to other parts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clientsmith.grammar import FIELDS
from clientsmith.naming.letters import fold
from clientsmith.normalise import dangling
from clientsmith.normalise.draft import (
    PARTS,
    Node,
    copied,
    each_schema,
    operations_of,
    path_items,
    root_slots,
    schemas_in,
)
from clientsmith.normalise.functions import body_names
from clientsmith.normalise.names import pascal, unused
from clientsmith.normalise.shape import has_shape
from clientsmith.source.references import (
    COMPONENT,
    MAX_HOPS,
    Target,
    component_name,
    find,
)

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft

_NAME = re.compile(r"[A-Za-z0-9._-]+")
# Characters that a name may not contain, once its letters have been folded.
_UNNAMABLE = re.compile(r"[^A-Za-z0-9._\x80-\U0010ffff-]+")
_STRUCTURE = FIELDS["document"].keys() | {"openapi"}
_SKIPPED_WORDS = frozenset(
    ("components", "schemas", "paths", "properties", "content", "schema", "application/json")
)


def rename_invalid_components(draft: Draft) -> None:
    """Rename components with names that OpenAPI does not allow, or that FastAPI made of whole routes.

    Letters of other scripts stay, although OpenAPI's pattern allows ASCII only (3.1, 4.8.7): class names
    may contain them.
    """
    schemas = draft.schemas
    invalid = [name for name in schemas if not _NAME.fullmatch(name)]
    names = body_names(draft)
    if not invalid and not names:
        return
    taken = {*schemas, *names.values()}
    for name in sorted(invalid):
        wanted = _UNNAMABLE.sub("_", fold(name))
        # References to an unchanged component are spelled like its name.
        names[name] = name if wanted == name else unused([wanted], taken)
        if wanted == name:
            continue
        taken.add(names[name])
    for name, wanted in names.items():
        if name != wanted:
            draft.note(schemas[name], f"component {name!r} renamed to {wanted!r}")
    schemas.become({names.get(name, name): schema for name, schema in schemas.items()})
    for schema in each_schema(draft):
        _rename_reference(schema, names)
        discriminator = schema.get("discriminator", {})
        mapping = discriminator.get("mapping", {})
        for value, target in mapping.items():
            mapping[value] = names.get(target, target)
        rest = discriminator.get("defaultMapping")
        if isinstance(rest, str):
            discriminator["defaultMapping"] = names.get(rest, rest)


def _rename_reference(schema: Node, names: dict[str, str]) -> None:
    name = component_name(schema)
    if name in names:
        schema["$ref"] = COMPONENT + names[name]


def inline_path_items(draft: Draft) -> None:
    """Replace references to path items by copies of them."""
    for _, item in path_items(draft):
        if "$ref" in item:
            target = _target(draft, item, "path item")
            siblings = {key: value for key, value in item.items() if key != "$ref"}
            # A copy: two paths must not share operations.
            shared = copied(target) if target is not None else Node()
            shared.update(siblings)
            shared.take_places(item, *siblings)
            item.become(shared)


def inline_parts(draft: Draft) -> None:
    """Replace references to parameters, headers, bodies and responses by what they point to."""
    for _, item in path_items(draft):
        _inline_list(draft, item)
        for _, operation in operations_of(item):
            _inline_operation(draft, operation)
    components = draft.document.get("components", {})
    for kind, section in PARTS.items():
        parts = components.get(section, {})
        _inline_all(draft, parts, kind)
        for part in parts.values():
            _inline_headers(draft, part)


def _inline_operation(draft: Draft, operation: Node) -> None:
    _inline_list(draft, operation)
    if "requestBody" in operation:
        place = operation.place("requestBody")
        operation.put("requestBody", _inlined(draft, operation["requestBody"], "body"), place)
        _inline_headers(draft, operation["requestBody"])
    responses = operation.get("responses", {})
    _inline_all(draft, responses, "response")
    for response in responses.values():
        _inline_headers(draft, response)


def _inline_list(draft: Draft, holder: Node) -> None:
    if "parameters" in holder:
        inlined = [
            (parameter, _inlined(draft, parameter, "parameter"))
            for parameter in holder["parameters"]
        ]
        holder["parameters"] = [part for _, part in inlined if part is not None]
        for reference, part in inlined:
            if part is not None:
                holder.move_entry("parameters", part, reference.origin)


def _inline_headers(draft: Draft, holder: Node) -> None:
    for headers in [
        holder.get("headers", {}),
        *(
            part.get("headers", {})
            for media in holder.get("content", {}).values()
            for part in media.get("encoding", {}).values()
        ),
    ]:
        _inline_all(draft, headers, "header")


def _inline_all(draft: Draft, parts: dict[str, Any], kind: str) -> None:
    for name, reference in list(parts.items()):
        part = _inlined(draft, reference, kind)
        if part is None:
            del parts[name]
        elif part is not reference and isinstance(parts, Node):
            parts.put(name, part, reference.origin)


def _inlined(draft: Draft, node: Node, kind: str) -> Node | None:
    """Return the part that a node is or refers to; None if the reference cannot be resolved or replaced."""
    if "$ref" not in node:
        return node
    return _target(draft, node, kind) or dangling.substitute(kind, node.origin)


def _target(draft: Draft, start: Node, kind: str) -> Node | None:
    """Return the end of a chain of references; None if it cannot be resolved (and report it)."""
    seen: set[str] = set()
    node = start
    while isinstance(reference := node.get("$ref"), str):
        why = "references form a circle"
        target: Any = None
        if len(seen) > MAX_HOPS:
            dangling.report(draft, start, kind, "its chain of references is too long", None)
            return None
        if reference not in seen:
            seen.add(reference)
            target, why = _located(draft, reference)
        if target is None and (near := dangling.nearest(draft, reference, kind)) not in {
            None,
            *seen,
        }:
            dangling.report(draft, start, kind, why, near)
            seen.add(str(near))
            target, why = _located(draft, str(near))
        if target is None:
            dangling.report(draft, start, kind, why, None)
            return None
        node = target
    if not has_shape(draft, node, kind, start.origin):
        dangling.report(draft, start, kind, f"its target is not a {kind}", None)
        return None
    return node


def _located(draft: Draft, reference: str) -> tuple[Node | None, str]:
    """Return the target of a reference, or the reason why it has none."""
    target = find(draft.document, reference)
    if isinstance(target.value, Node):
        return target.value, ""
    return None, target.why or "its target is not a mapping"


def name_inner_targets(draft: Draft) -> None:
    """Make a component of every schema elsewhere in the document that a reference points to."""
    known = -1
    # A target that has become a component is walked there.
    while known != len(draft.schemas):
        known = len(draft.schemas)
        for container, key in root_slots(draft):
            _point_at_component(draft, container[key])
        for schema in each_schema(draft):
            for inner in schemas_in(schema):
                _point_at_component(draft, inner)


def _point_at_component(draft: Draft, node: Any) -> None:
    if not isinstance(node, Node) or not isinstance(node.get("$ref"), str):
        return
    reference = node["$ref"]
    component = component_name(node)
    if component in draft.schemas:
        node["$ref"] = f"{COMPONENT}{component}"
        return
    target = _end_of_trail(draft, reference)
    if target.why:
        _mend_dangling(draft, node, target.why)
        return
    if target.container is draft.schemas:
        node["$ref"] = COMPONENT + target.key
        return
    schema = target.value
    if not isinstance(schema, Node) or not _is_schema(draft, schema, target.tokens, node):
        _mend_dangling(draft, node, "its target is not a schema")
        return
    component = _name_of(draft, target.tokens)
    draft.note(node, f"{reference} becomes the component {component}")
    draft.schemas[component] = schema
    target.container[target.key] = Node({"$ref": COMPONENT + component}, origin=schema.origin)
    node["$ref"] = COMPONENT + component


def _mend_dangling(draft: Draft, node: Node, why: str) -> None:
    replacement = dangling.nearest(draft, node["$ref"], "schema")
    if replacement == node["$ref"]:
        # The component exists, but its own reference cannot be resolved.
        replacement = None
    dangling.report(draft, node, "schema", why, replacement)
    if replacement is None:
        node.pop("$ref")
    else:
        node["$ref"] = replacement
        _point_at_component(draft, node)


def _end_of_trail(draft: Draft, reference: str) -> Target:
    """Return the component, or else the schema, at the end of a chain of references."""
    trail: list[str] = []
    while reference not in trail:
        trail.append(reference)
        target = find(draft.document, reference)
        further = target.value.get("$ref") if isinstance(target.value, Node) else None
        if target.container is draft.schemas or not isinstance(further, str):
            return target
        reference = further
    return Target(why="references form a circle")


def _is_schema(draft: Draft, target: Node, tokens: tuple[str, ...], node: Node) -> bool:
    """Return whether a target is a schema.

    Places that OpenAPI does not define, such as `#/definitions` and extensions, may contain schemas too:
    they are read only if a reference points there.
    """
    if any(schema is target for schema in each_schema(draft)):
        return True
    free = tokens[0] not in _STRUCTURE or any(token.startswith("x-") for token in tokens)
    return free and has_shape(draft, target, "schema", node.origin)


def _name_of(draft: Draft, tokens: tuple[str, ...]) -> str:
    words: list[str] = []
    if tokens[0] == "paths" and len(tokens) > 2:
        operation = draft.document["paths"].get(tokens[1], {}).get(tokens[2])
        identifier = operation.get("operationId") if isinstance(operation, dict) else None
        if isinstance(identifier, str):
            words, tokens = [identifier], tokens[3:]
    words += [token for token in tokens if token not in _SKIPPED_WORDS]
    name = "".join(pascal(word) for word in words)
    return unused([name, name + "Schema"], set(draft.schemas))
