"""Discriminators: every tag value names a member of its union."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.normalise.draft import (
    COMPONENT,
    Mend,
    Node,
    component_name,
    each_schema,
    union_keyword,
)
from generator.source.references import DanglingReferenceError, fragment_tokens

if TYPE_CHECKING:
    from generator.normalise.draft import Draft


def complete_discriminators(draft: Draft) -> None:
    """The mapping is explicit, complete, and names components only."""
    for schema in each_schema(draft):
        if "discriminator" in schema:
            _complete(draft, schema)


def _complete(draft: Draft, schema: Node) -> None:
    keyword = union_keyword(schema)
    given = schema.pop("discriminator")
    tag = given.get("propertyName") if isinstance(given, dict) else None
    members = schema[keyword] if keyword is not None else []
    names = [component_name(member) for member in members]
    if not isinstance(tag, str) or not members or None in names:
        draft.note(schema, "a discriminator needs alternatives that are objects; left out")
        return
    for member, name in zip(members, names, strict=True):
        inner = [tag_text(value) for value in _tag_values(draft, member, tag, 0) or ()]
        if union_keyword(draft.resolved(member)) and len(inner) != len(set(inner)):
            draft.note(schema, f"the tag does not tell the alternatives of {name} apart; left out")
            return
    formers = {
        member.former: name
        for member, name in zip(members, names, strict=True)
        if member.former is not None
    }
    mapping: dict[str, str] = {}
    for value, target in given.get("mapping", {}).items():
        name = _target(draft, schema, target)
        name = formers.get(str(name), name)
        if name in names:
            mapping[value] = COMPONENT + str(name)
        elif name is not None:
            draft.note(schema, f"the tag {value!r} means {name}, which is no alternative")
    rest = given.get("defaultMapping")
    default = _target(draft, schema, rest) if isinstance(rest, str) else None
    default = formers.get(str(default), default)
    tags = [_tag_values(draft, member, tag, 0) for member in members]
    for member, name, values in zip(members, names, tags, strict=True):
        reference = COMPONENT + str(name)
        if values is None:
            draft.note(schema, f"the alternative {name} has no property {tag!r}")
        if name != default and reference not in mapping.values():
            former = member.former or str(name)
            own = [tag_text(value) for value in values or ()] or [former]
            if former in own and tags.count(values) > 1:
                # What several have from their base does not say which of them one is.
                own = [former]
            for value in own:
                mapping.setdefault(value, reference)
            draft.note(schema, f"the tag of {name} is {', '.join(own)}")
    schema["discriminator"] = Node({"propertyName": tag, "mapping": mapping})
    if default in names:
        schema["discriminator"]["defaultMapping"] = COMPONENT + str(default)


def tag_text(value: object) -> str:
    """A tag as the key of a mapping, where every tag is a text."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _target(draft: Draft, schema: Node, target: str) -> str | None:
    """The component that a mapping entry means: a name or a reference."""
    if target in draft.schemas:
        return target
    try:
        tokens = fragment_tokens(target)
    except DanglingReferenceError:
        tokens = []
    if tokens[:2] == ["components", "schemas"] and len(tokens) == 3 and tokens[2] in draft.schemas:
        return tokens[2]
    what = f"the discriminator names {target!r}, which is nowhere; the entry is left out"
    draft.mend(schema, Mend.REFERENCE, what)
    return None


def _tag_values(draft: Draft, member: Node, tag: str, depth: int) -> list[Any] | None:
    """The values that a member's tag may take; empty if it may take any, None if it has no tag."""
    schema = draft.resolved(member)
    keyword = union_keyword(schema)
    if keyword is not None:
        if depth > 8:
            return None
        inner = [_tag_values(draft, part, tag, depth + 1) for part in schema[keyword]]
        if any(values is None for values in inner):
            return None
        return [value for values in inner for value in values or ()]
    if tag not in schema.get("properties", {}):
        return None
    described = draft.resolved(schema["properties"][tag])
    if "const" in described:
        return [described["const"]]
    return list(described.get("enum", ()))
