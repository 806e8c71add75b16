"""What belongs to the use of a component, not to the component: null, readOnly, other names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.normalise.draft import Mend, each_schema, each_slot, union_keyword
from clientsmith.source.references import COMPONENT, component_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.normalise.draft import Draft, Node

_LIFTED = ("nullable", "readOnly", "writeOnly")


def lift_to_uses(draft: Draft) -> None:
    """A component is a plain class; where it may be null or only be read is said at its uses."""
    told: set[tuple[str, str]] = set()
    changed = True
    while changed:
        changed = False
        for schema in each_schema(draft):
            keyword = union_keyword(schema)
            for member in schema.get(keyword, ()) if keyword else ():
                if member.get("nullable"):
                    schema.adopt(member, "nullable")
                    changed = True
                member.pop("nullable", None)
        flags = {
            name: {key: schema.place(key) for key in _LIFTED if schema.get(key)}
            for name, schema in draft.schemas.items()
        }
        for name, keys in flags.items():
            for key in keys:
                del draft.schemas[name][key]
                # Once every use says so, more is not to be said: names may lead back to themselves.
                if (name, key) not in told:
                    changed = True
                    draft.note(draft.schemas[name], f"{key} of {name} moved to where it is used")
        flags = {
            name: {key: place for key, place in places.items() if (name, key) not in told}
            for name, places in flags.items()
        }
        told.update((name, key) for name, keys in flags.items() for key in keys)
        if any(flags.values()):
            items = {id(schema["items"]) for schema in each_schema(draft) if "items" in schema}
            for schema in each_schema(draft):
                for key, place in flags.get(component_name(schema) or "", {}).items():
                    if key != "nullable" or id(schema) not in items or _is_value(draft, schema):
                        schema.put(key, True, place)


def _is_value(draft: Draft, schema: Node) -> bool:
    """Whether null in a list of a component is meant, where the component may be null.

    By the letter it always may be there. But an object is marked nullable for the properties that hold
    it: all 60 lists of such components in the documents this was measured with (43 of devopness alone, as
    `actions: {items: {$ref: ActionRelation}}`) hold objects, and with null every loop over them
    would have to ask first. Texts, numbers, enumerations and unions are marked for what they hold, and
    keep null, as do items that say so themselves. A null that comes all the same is kept when reading
    leniently.
    """
    return bool(draft.resolved(schema).get("type") != "object")


def follow_aliases(draft: Draft) -> None:
    """A component that only names another one is used under that one's name."""
    aliases = {
        name: target
        for name, schema in draft.schemas.items()
        if (target := component_name(schema)) is not None
    }
    for name in _circular(aliases):
        del aliases[name]
        del draft.schemas[name]["$ref"]
        what = f"the component {name} refers to itself and nothing else: it may be anything"
        draft.mend(draft.schemas[name], Mend.SCHEMA, what)
    if not aliases:
        return
    for name in aliases:
        while aliases[name] in aliases:
            aliases[name] = aliases[aliases[name]]
    for container, key in list(each_slot(draft)):
        schema = container[key]
        used = component_name(schema)
        if used in aliases:
            schema["$ref"] = COMPONENT + aliases[used]
    for schema in each_schema(draft):
        _follow_mapping(schema.get("discriminator"), aliases)
    for name, target in aliases.items():
        draft.note(draft.schemas[name], f"{name} is another name for {target}, which is used")
        del draft.schemas[name]


def _follow_mapping(discriminator: Any, aliases: Mapping[str, str]) -> None:
    """A tag that means another name means what is used under it."""
    if not isinstance(discriminator, dict):
        return
    targets = discriminator.get("mapping", {})
    for tag, target in targets.items():
        targets[tag] = _followed(target, aliases)
    if "defaultMapping" in discriminator:
        discriminator["defaultMapping"] = _followed(discriminator["defaultMapping"], aliases)


def _followed(target: Any, aliases: Mapping[str, str]) -> Any:
    name = aliases.get(str(target).removeprefix(COMPONENT))
    return target if name is None else COMPONENT + name


def _circular(aliases: dict[str, str]) -> list[str]:
    """The names that lead back to themselves."""
    found = []
    for name in aliases:
        end, seen = aliases[name], set[str]()
        while end in aliases and end not in seen and end != name:
            seen.add(end)
            end = aliases[end]
        if end == name:
            found.append(name)
    return found
