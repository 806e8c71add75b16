"""Complete discriminators: every value maps to an alternative of the union."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Mend, Node, each_schema, union_keyword
from clientsmith.source.references import COMPONENT, component_name

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft


def complete_discriminators(draft: Draft) -> None:
    """Make the mapping of every discriminator explicit, complete, and refer to components only."""
    done: dict[int, Node] = {}
    for schema in each_schema(draft):
        _complete(draft, schema, done)


def _complete(draft: Draft, schema: Node, done: dict[int, Node]) -> None:
    if "discriminator" not in schema or id(schema) in done:
        return
    done[id(schema)] = schema
    keyword = union_keyword(schema)
    given = schema.pop("discriminator")
    tag = given.get("propertyName") if isinstance(given, dict) else None
    members = schema[keyword] if keyword is not None else []
    names = [component_name(member) for member in members]
    if not isinstance(tag, str) or not members or None in names:
        draft.note(schema, "a discriminator needs alternatives that are objects; it is ignored")
        return
    # Nested unions first: their own discriminators decide about their alternatives.
    for member in members:
        _complete(draft, draft.resolved(member), done)
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
            draft.note(
                schema,
                f"the discriminator value {value!r} maps to {name}, which is not an alternative",
            )
    rest = given.get("defaultMapping")
    default = _target(draft, schema, rest) if isinstance(rest, str) else None
    default = formers.get(str(default), default)
    tags = [_tag_values(draft, member, tag, 0) for member in members]
    explicit = set(mapping)
    targets = set(mapping.values())
    for member, name, values in zip(members, names, tags, strict=True):
        reference = COMPONENT + str(name)
        if values is None:
            draft.note(schema, f"the alternative {name} has no property {tag!r}")
        if name == default:
            continue
        if _is_tagged(draft.resolved(member), tag):
            own = [tag_text(value) for value in values or ()]
        elif reference in targets:
            continue
        else:
            own = _own_tags(member.former or str(name), "".join(schema.home), values, tags)
        own = [value for value in own if value not in explicit]
        for value in own:
            mapping.setdefault(value, reference)
        draft.note(
            schema, f"the discriminator value of {name} is {', '.join(own) or 'not declared'}"
        )
    kept = Node({"propertyName": tag, "mapping": Node(mapping)}, origin=given.origin)
    kept["mapping"].origin = given.place("mapping")
    schema["discriminator"] = kept
    if default in names:
        schema["discriminator"]["defaultMapping"] = COMPONENT + str(default)


def _is_tagged(schema: Node, tag: str) -> bool:
    """Return whether a schema is a union with the same discriminator property."""
    return bool(schema.get("discriminator", {}).get("propertyName") == tag)


def _own_tags(
    name: str, base: str, values: list[Any] | None, tags: list[list[Any] | None]
) -> list[str]:
    """Return the tags of an alternative that no mapping lists: the values that no other one may have.

    If all alternatives inherit the same values from their base, the name decides, as OpenAPI says, in any
    spelling: `WeeklyRestriction` of `Restriction` is `weekly_restriction` or `weekly`. If it does not
    decide either, there is no tag of this alternative alone.
    """
    if not values:
        return [name]
    texts = [tag_text(value) for value in values]
    others = [other for other in tags if other is not values]
    if values not in others:
        elsewhere = {tag_text(value) for other in others for value in other or ()}
        return [text for text in texts if text not in elsewhere]
    if name in texts:
        return [name]
    whole, stem = _folded(name), _folded(base)
    wanted = {whole, whole.removeprefix(stem), whole.removesuffix(stem)} - {""}
    return [text for text in texts if _folded(text) in wanted]


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def tag_text(value: object) -> str:
    """Return a tag as a key of a mapping, where every tag is a string."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _target(draft: Draft, schema: Node, target: str) -> str | None:
    """Return the component that a mapping entry, a name or a reference, points to."""
    if target in draft.schemas:
        return target
    name = component_name({"$ref": target})
    if name in draft.schemas:
        return name
    what = f"the discriminator maps to {target!r}, which does not exist; the entry is ignored"
    draft.mend(schema, Mend.REFERENCE, what)
    return None


def _tag_values(draft: Draft, member: Node, tag: str, depth: int) -> list[Any] | None:
    """Return the values that a member's tag may have; empty if any, None if it has no tag."""
    schema = draft.resolved(member)
    keyword = union_keyword(schema)
    if keyword is not None and _is_tagged(schema, tag):
        return list(schema["discriminator"]["mapping"])
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
