"""Discriminators without a union: a base schema whose children name it in their allOf."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Node, child_slots, each_schema, root_slots, union_keyword
from clientsmith.normalise.names import unused
from clientsmith.source.references import COMPONENT, component_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.normalise.draft import Draft, Slot


_TAG = "x-ms-discriminator-value"


def gather_tags(draft: Draft) -> None:
    """The tag that a child says for itself stands in the mapping of its base, if it has none there."""
    for name in sorted(draft.schemas):
        tag = draft.schemas[name].pop(_TAG, None)
        if not isinstance(tag, str):
            continue
        nearest = None
        for base in _bases(draft, name):
            discriminator = draft.schemas[base].get("discriminator")
            if discriminator is None or union_keyword(draft.schemas[base]) is not None:
                continue
            # A base further up that another property tells apart finds the nearer one by it.
            nearest = nearest or discriminator.get("propertyName")
            if discriminator.get("propertyName") != nearest:
                continue
            mapping = discriminator.setdefault("mapping", Node(origin=discriminator.origin))
            if not any(
                name in (target, component_name({"$ref": target})) for target in mapping.values()
            ):
                mapping.setdefault(tag, COMPONENT + name)


def spread_inheritance(draft: Draft) -> None:
    """A base that is used by itself means any of its children, or else itself: it becomes a union."""
    for name in sorted(draft.schemas):
        keyword = union_keyword(draft.schemas[name])
        if keyword is not None:
            _part_from_union(draft, name, keyword)
    for schema in each_schema(draft):
        if "discriminator" in schema:
            for member in schema.get(union_keyword(schema) or "", ()):
                _make_own(draft, component_name(member))
    tags = {
        name: schema["discriminator"].get("propertyName")
        for name, schema in draft.schemas.items()
        if "discriminator" in schema and union_keyword(schema) is None and _children(draft, name)
    }
    slots = {name: _uses(draft, name) for name in tags}
    members: dict[str, list[str]] = {}
    waiting = sorted(name for name in tags if slots[name][1])
    for name in waiting:
        members[name] = _meant(draft, name, tags)
        # A child that another property tells apart from its own children means any of those.
        inner = [one for one in members[name] if one in tags and tags[one] != tags[name]]
        waiting += [one for one in inner if one not in waiting]
    own_names: dict[str, str] = {}
    for name in sorted(members):
        taken = {*draft.schemas, *own_names.values()}
        own_names[name] = unused([f"{name}Base", f"{name}Object"], taken)
    for name in sorted(members):
        alternatives = []
        for child in members[name]:
            _make_own(draft, child)
            shared = child in own_names and tags[child] == tags[name]
            alternatives.append(
                _reference(own_names[child], child) if shared else _reference(child)
            )
        _spread(draft, name, alternatives, own_names[name])
    for name, own_name in own_names.items():
        for container, key in slots[name][0]:
            container[key] = Node({**container[key], "$ref": COMPONENT + own_name})


def _meant(draft: Draft, name: str, tags: Mapping[str, object]) -> list[str]:
    """The children of a base: all that are built on it, but for those below a child with a tag of its own.

    Those are found by that one, unless the mapping of the base speaks of them.
    """
    found: list[str] = []
    pending = [name]
    while pending:
        parent = pending.pop()
        children = [one for one in _built_on(draft, parent) if one not in (name, *found)]
        found += children
        pending += [one for one in children if tags.get(one, tags[name]) == tags[name]]
    entries = draft.schemas[name]["discriminator"].get("mapping", {}).values()
    mapped = {str(target).removeprefix(COMPONENT) for target in entries}
    further = [one for one in _children(draft, name) if one in mapped and one not in found]
    return sorted(found + further)


def _children(draft: Draft, name: str) -> list[str]:
    """The components built on a component, and those built on them."""
    found: list[str] = []
    pending = [name]
    while pending:
        children = _built_on(draft, pending.pop())
        children = [one for one in children if one not in (name, *found)]
        found += children
        pending += children
    return sorted(found)


def _built_on(draft: Draft, name: str) -> list[str]:
    return [
        child
        for child in sorted(draft.schemas)
        if name in map(component_name, draft.schemas[child].get("allOf", ()))
    ]


def _make_own(draft: Draft, name: str | None) -> None:
    """A child that adds nothing to its base is a class all the same, for a tag means it."""
    schema: Node = draft.schemas.get(name or "", Node())
    parts: list[Any] = schema.get("allOf", [])
    if len(parts) == 1 and component_name(parts[0]) is not None:
        parts.append(Node({"properties": Node()}, origin=schema.origin))


def _bases(draft: Draft, name: str) -> list[str]:
    """The components that a component is built on, and those that they are built on."""
    found = [name]
    for child in found:
        for part in draft.schemas[child].get("allOf", ()):
            base = component_name(part)
            if base is not None and base in draft.schemas and base not in found:
                found.append(base)
    return found[1:]


def _uses(draft: Draft, name: str) -> tuple[list[Slot], bool]:
    """The slots that build on a component, and whether there are others that mean any child."""
    built_on: list[Slot] = []
    used = any(component_name(container[key]) == name for container, key in root_slots(draft))
    components = {id(schema) for schema in draft.schemas.values()}
    for schema in each_schema(draft):
        parts: list[Any] = schema.get("allOf", [])
        extends = id(schema) in components or len([part for part in parts if part]) > 1
        for container, key in child_slots(schema):
            if component_name(container[key]) != name:
                continue
            if container is parts and extends:
                built_on.append((container, key))
            else:
                used = True
    return built_on, used


def _spread(draft: Draft, name: str, members: list[Node], own_name: str) -> None:
    """Make a union of a base and its own part, which no tag or any other tag means."""
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
    draft.note(base, f"{name} means {children} or, with another tag, {own_name}")


def _part_from_union(draft: Draft, name: str, keyword: str) -> None:
    """A union whose alternatives build on it: its own part, which they mean, becomes a component.

    As it stands such a schema contains itself: what the alternatives build on would be themselves.
    """
    union: Node = draft.schemas[name]
    members: list[Any] = union[keyword]
    children = {*_children(draft, name)} & {component_name(member) for member in members}
    if not children:
        return
    built_on, _ = _uses(draft, name)
    base = Node(
        {key: value for key, value in union.items() if key not in (keyword, "discriminator")},
        origin=union.origin,
    )
    own_name = unused([f"{name}Base", f"{name}Object"], draft.schemas)
    base.home = (own_name,)
    for key in [key for key in base if key not in ("title", "description", "nullable")]:
        del union[key]
    draft.schemas[own_name] = base
    for container, key in built_on:
        container[key] = Node({**container[key], "$ref": COMPONENT + own_name})
    for index, member in enumerate(members):
        if component_name(member) not in children:
            members[index] = Node(
                {"allOf": [_reference(own_name), member]}, origin=getattr(member, "origin", "")
            )
            members[index].former = component_name(member)
    draft.note(base, f"the alternatives of {name} build on its own part, which is {own_name}")


def _reference(name: str, former: str | None = None) -> Node:
    reference = Node({"$ref": COMPONENT + name})
    reference.former = former
    return reference
