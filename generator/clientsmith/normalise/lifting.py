"""Move what belongs to the uses of components there: null, readOnly, and other names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.graphs import circles_in
from clientsmith.normalise.draft import Mend, each_schema, union_keyword
from clientsmith.source.references import COMPONENT, component_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.normalise.draft import Draft, Node

_LIFTED = ("nullable", "readOnly", "writeOnly")


def lift_to_uses(draft: Draft) -> None:
    """Move nullable, readOnly and writeOnly of components to their uses: a component is a plain class."""
    moved: set[tuple[str, str]] = set()
    every = list(each_schema(draft))
    items = {id(schema["items"]) for schema in every if "items" in schema}
    changed = True
    while changed:
        changed = False
        for schema in every:
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
                # Move each flag once: names may refer back to themselves.
                if (name, key) not in moved:
                    changed = True
                    draft.note(draft.schemas[name], f"{key} of {name} moved to where it is used")
        flags = {
            name: {key: place for key, place in places.items() if (name, key) not in moved}
            for name, places in flags.items()
        }
        moved.update((name, key) for name, keys in flags.items() for key in keys)
        if any(flags.values()):
            for schema in every:
                for key, place in flags.get(component_name(schema) or "", {}).items():
                    if key != "nullable" or id(schema) not in items or _is_value(draft, schema):
                        schema.put(key, True, place)


def _is_value(draft: Draft, schema: Node) -> bool:
    """Return whether a list of a nullable component may contain null.

    Strictly it always may. But an object is marked nullable for the properties that hold
    it: all 60 lists of such components in the documents this was measured with (43 of devopness alone, as
    `actions: {items: {$ref: ActionRelation}}`) hold objects, and with null every loop over them
    would need a check. Strings, numbers, enumerations and unions are marked for their own values and
    keep null, as do items marked themselves. A null that is received anyway is kept when reading leniently.
    """
    return bool(draft.resolved(schema).get("type") != "object")


def follow_aliases(draft: Draft) -> None:
    """Replace components that are only another name for a component by that component."""
    aliases = {
        name: target
        for name, schema in draft.schemas.items()
        if (target := component_name(schema)) is not None
    }
    circles = circles_in({name: {target} & aliases.keys() for name, target in aliases.items()})
    for name in [name for name in aliases if name in circles]:
        del aliases[name]
        del draft.schemas[name]["$ref"]
        what = f"the component {name} only refers to itself: any value is accepted"
        draft.mend(draft.schemas[name], Mend.SCHEMA, what)
    if not aliases:
        return
    for name in aliases:
        way = [name]
        while (end := aliases[way[-1]]) in aliases:
            way.append(end)
        # Each step of the way is made once, however long it is.
        aliases.update(dict.fromkeys(way, end))
    for schema in each_schema(draft):
        used = component_name(schema)
        if used in aliases:
            schema["$ref"] = COMPONENT + aliases[used]
        _follow_mapping(schema.get("discriminator"), aliases)
    for name, target in aliases.items():
        draft.note(
            draft.schemas[name], f"{name} is another name for {target} and is replaced by it"
        )
        del draft.schemas[name]


def _follow_mapping(discriminator: Any, aliases: Mapping[str, str]) -> None:
    """Replace other names in a discriminator's mapping."""
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
