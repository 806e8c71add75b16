"""Discriminators without a union: base schemas whose children refer to them in their allOf."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from clientsmith.normalise.draft import Node, child_slots, each_schema, root_slots, union_keyword
from clientsmith.normalise.names import unused
from clientsmith.source.references import COMPONENT, component_name

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Set

    from clientsmith.normalise.draft import Draft, Slot


_Extensions: TypeAlias = "dict[str, list[str]]"
_TAG = "x-ms-discriminator-value"


def gather_tags(draft: Draft) -> None:
    """Copy the tag that a child declares itself into its base's mapping, unless it has one there."""
    for name in sorted(draft.schemas):
        tag = draft.schemas[name].pop(_TAG, None)
        if not isinstance(tag, str):
            continue
        nearest = None
        for base in _bases(draft, name):
            discriminator = draft.schemas[base].get("discriminator")
            if discriminator is None or union_keyword(draft.schemas[base]) is not None:
                continue
            # A base further up with another discriminator property leads to the nearer one.
            nearest = nearest or discriminator.get("propertyName")
            if discriminator.get("propertyName") != nearest:
                continue
            mapping = discriminator.setdefault("mapping", Node(origin=discriminator.origin))
            if not any(
                name in (target, component_name({"$ref": target})) for target in mapping.values()
            ):
                mapping.setdefault(tag, COMPONENT + name)


def spread_inheritance(draft: Draft) -> None:
    """Replace each base that is used by itself by a union of its children and itself."""
    extensions = _extensions(draft)
    for name in sorted(draft.schemas):
        keyword = union_keyword(draft.schemas[name])
        if keyword is None:
            continue
        alternatives = set(map(component_name, draft.schemas[name][keyword]))
        if children := alternatives.intersection(_children(extensions, name)):
            _part_from_union(draft, name, keyword, children)
            extensions = _extensions(draft)
    for schema in each_schema(draft):
        if "discriminator" in schema:
            for member in schema.get(union_keyword(schema) or "", ()):
                _make_own(draft, component_name(member))
    tags = {
        name: schema["discriminator"].get("propertyName")
        for name, schema in draft.schemas.items()
        if "discriminator" in schema
        and union_keyword(schema) is None
        and _children(extensions, name)
    }
    if not tags:
        return
    slots, used = _uses(draft, tags)
    members: dict[str, list[str]] = {}
    waiting = sorted(used)
    for name in waiting:
        members[name] = _reached_children(draft, extensions, name, tags)
        # A child with another discriminator property stands for any of its own children.
        inner = [
            member for member in members[name] if member in tags and tags[member] != tags[name]
        ]
        waiting += [child for child in inner if child not in waiting]
    own_names: dict[str, str] = {}
    for name in sorted(members):
        taken = {*draft.schemas, *own_names.values()}
        own_names[name] = unused([f"{name}Base", f"{name}Object"], taken)
    for name in sorted(members):
        references = []
        for child in members[name]:
            _make_own(draft, child)
            shared = child in own_names and tags[child] == tags[name]
            references.append(_reference(own_names[child], child) if shared else _reference(child))
        _spread(draft, name, references, own_names[name])
    for name, own_name in own_names.items():
        for container, key in slots.get(name, ()):
            container[key] = Node({**container[key], "$ref": COMPONENT + own_name})


def _reached_children(
    draft: Draft, extensions: _Extensions, name: str, tags: Mapping[str, object]
) -> list[str]:
    """Return the children of a base, without those below a child with its own discriminator property.

    That child finds them, unless the mapping of the base lists them.
    """
    selected: list[str] = []
    pending = [name]
    while pending:
        parent = pending.pop()
        children = [child for child in extensions.get(parent, ()) if child not in (name, *selected)]
        selected += children
        pending += [child for child in children if tags.get(child, tags[name]) == tags[name]]
    entries = draft.schemas[name]["discriminator"].get("mapping", {}).values()
    mapped = {str(target).removeprefix(COMPONENT) for target in entries}
    further = mapped.intersection(_children(extensions, name)).difference(selected)
    return sorted([*selected, *further])


def _extensions(draft: Draft) -> _Extensions:
    """Return the components that extend each component directly, by name."""
    extensions: _Extensions = {}
    for child in sorted(draft.schemas):
        for base in dict.fromkeys(map(component_name, draft.schemas[child].get("allOf", ()))):
            if base is not None:
                extensions.setdefault(base, []).append(child)
    return extensions


def _children(extensions: _Extensions, name: str) -> set[str]:
    """Return the components that extend a component, directly or through others."""
    children: set[str] = set()
    pending = [name]
    while pending:
        further = {*extensions.get(pending.pop(), ())} - children
        children |= further
        pending += further
    return children - {name}


def _make_own(draft: Draft, name: str | None) -> None:
    """Make a class of a child that adds nothing to its base, because a tag refers to it."""
    schema: Node = draft.schemas.get(name or "", Node())
    parts: list[Any] = schema.get("allOf", [])
    if len(parts) == 1 and component_name(parts[0]) is not None:
        parts.append(Node({"properties": Node()}, origin=schema.origin))


def _bases(draft: Draft, name: str) -> list[str]:
    """Return the components that a component extends, directly or through others."""
    bases = [name]
    for child in bases:
        for part in draft.schemas[child].get("allOf", ()):
            base = component_name(part)
            if base is not None and base in draft.schemas and base not in bases:
                bases.append(base)
    return bases[1:]


def _uses(draft: Draft, names: Container[str]) -> tuple[dict[str, list[Slot]], set[str]]:
    """Return the slots that extend each of some components, and those that are used otherwise.

    Other uses accept any child.
    """
    extending: dict[str, list[Slot]] = {}
    roots = [component_name(container[key]) for container, key in root_slots(draft)]
    used = {name for name in roots if name is not None and name in names}
    components = {id(schema) for schema in draft.schemas.values()}
    for schema in each_schema(draft):
        parts: list[Any] = schema.get("allOf", [])
        extends = id(schema) in components or len([part for part in parts if part]) > 1
        for container, key in child_slots(schema):
            name = component_name(container[key])
            if name is None or name not in names:
                continue
            if container is parts and extends:
                extending.setdefault(name, []).append((container, key))
            else:
                used.add(name)
    return extending, used


def _spread(draft: Draft, name: str, members: list[Node], own_name: str) -> None:
    """Replace a base by a union of its children and its own schema, the default for other tags."""
    base: Node = draft.schemas[name]
    discriminator = Node(base.pop("discriminator"))
    discriminator["defaultMapping"] = COMPONENT + own_name
    union = Node(
        {"oneOf": [*members, _reference(own_name, name)], "discriminator": discriminator},
        origin=base.origin,
    )
    union.home = base.home
    draft.schemas[name] = union
    draft.schemas[own_name] = base
    children = ", ".join(str(component_name(member)) for member in members)
    draft.note(base, f"{name} is {children} or, for other discriminator values, {own_name}")


def _part_from_union(draft: Draft, name: str, keyword: str, children: Set[str | None]) -> None:
    """Make a component of a union's own keywords, because some of its alternatives extend the union.

    Otherwise the schema would contain itself: the alternatives would extend their own union.
    """
    union: Node = draft.schemas[name]
    members: list[Any] = union[keyword]
    slots, _ = _uses(draft, {name})
    base = Node(
        {key: value for key, value in union.items() if key not in (keyword, "discriminator")},
        origin=union.origin,
    )
    own_name = unused([f"{name}Base", f"{name}Object"], draft.schemas)
    base.home = (own_name,)
    for key in [key for key in base if key not in ("title", "description", "nullable")]:
        del union[key]
    draft.schemas[own_name] = base
    for container, key in slots.get(name, ()):
        container[key] = Node({**container[key], "$ref": COMPONENT + own_name})
    for index, member in enumerate(members):
        if component_name(member) not in children:
            members[index] = Node(
                {"allOf": [_reference(own_name), member]}, origin=getattr(member, "origin", "")
            )
            members[index].former = component_name(member)
    draft.note(base, f"the alternatives of {name} extend its own keywords, which become {own_name}")


def _reference(name: str, former: str | None = None) -> Node:
    reference = Node({"$ref": COMPONENT + name})
    reference.former = former
    return reference
