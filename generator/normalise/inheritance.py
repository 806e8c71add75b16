"""Discriminators without a union: a base schema whose children name it in their allOf."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.normalise.draft import (
    COMPONENT,
    Node,
    child_slots,
    component_name,
    each_schema,
    root_slots,
    union_keyword,
)
from generator.normalise.names import unused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.normalise.draft import Draft, Slot


_TAG = "x-ms-discriminator-value"


def gather_tags(draft: Draft) -> None:
    """The tag that a child says for itself stands in the mapping of its base, if it has none there."""
    for name in sorted(draft.schemas):
        tag = draft.schemas[name].pop(_TAG, None)
        if not isinstance(tag, str):
            continue
        for base in _bases(draft, name):
            discriminator = draft.schemas[base].get("discriminator")
            if discriminator is None or union_keyword(draft.schemas[base]) is not None:
                continue
            mapping = discriminator.setdefault("mapping", Node(origin=discriminator.origin))
            if not any(
                name in (target, component_name({"$ref": target})) for target in mapping.values()
            ):
                mapping.setdefault(tag, COMPONENT + name)


def spread_inheritance(draft: Draft) -> None:
    """A base that is used by itself means any of its children, or else itself: it becomes a union."""
    own_parts: dict[str, str] = {}
    for name in sorted(draft.schemas):
        base = draft.schemas[name]
        keyword = union_keyword(base)
        if keyword is not None:
            _part_from_union(draft, name, keyword)
            continue
        if "discriminator" not in base:
            continue
        children = _children(draft, name)
        built_on, used = _uses(draft, name)
        if children and used:
            own_parts[_spread(draft, name, children, built_on, own_parts)] = name


def _children(draft: Draft, name: str) -> list[str]:
    """The components built on a component, and those built on them."""
    found: list[str] = []
    pending = [name]
    while pending:
        parent = pending.pop()
        for child in sorted(draft.schemas):
            parts = draft.schemas[child].get("allOf", ())
            if child not in (name, *found) and parent in map(component_name, parts):
                found.append(child)
                pending.append(child)
    return sorted(found)


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


def _spread(
    draft: Draft,
    name: str,
    children: list[str],
    built_on: list[Slot],
    own_parts: Mapping[str, str],
) -> str:
    """Make a union of a base; gives the name of its own part, which no tag or any other tag means.

    `own_parts` are those of other bases, by their names: what builds on a base is its own part's.
    """
    base: Node = draft.schemas[name]
    own_name = unused([f"{name}Base", f"{name}Object"], draft.schemas)
    members = [_reference(child, own_parts.get(child)) for child in children]
    members.append(_reference(own_name, name))
    discriminator = Node(base.pop("discriminator"))
    discriminator["defaultMapping"] = COMPONENT + own_name
    union = Node({"oneOf": members, "discriminator": discriminator}, origin=base.origin)
    union.home = base.home
    draft.schemas[name] = union
    draft.schemas[own_name] = base
    for container, key in built_on:
        container[key] = Node({**container[key], "$ref": COMPONENT + own_name})
    draft.note(base, f"{name} means {', '.join(children)} or, with another tag, {own_name}")
    return own_name


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
