"""Turn inline schemas that become classes into named components."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Node, child_slots, root_slots, schemas_in, union_keyword
from clientsmith.normalise.names import unused
from clientsmith.normalise.places import names_of, set_homes
from clientsmith.source.references import COMPONENT

if TYPE_CHECKING:
    from clientsmith.normalise.draft import Draft, Slot

_OF_THE_USE = ("nullable", "readOnly", "writeOnly", "deprecated", "default")


def name_inline_schemas(draft: Draft) -> None:
    """Name inline objects, enumerations and unions after their position."""
    inline = _collect(draft)
    taken = set(draft.schemas)
    names: dict[int, str] = {}
    numbers: dict[str, int] = {}
    # By place, so that neither the order of the document nor unrelated parts matter.
    for schema, _ in sorted(inline, key=lambda entry: (entry[0].home, entry[0].origin)):
        name = unused(names_of(schema.home, _kind(schema) or ""), taken, numbers)
        taken.add(name)
        names[id(schema)] = name
    for schema, slots in sorted(inline, key=lambda entry: names[id(entry[0])]):
        name = names[id(schema)]
        use = {key: schema.pop(key) for key in _OF_THE_USE if key in schema}
        for container, key in slots:
            reference = Node({"$ref": COMPONENT + name, **use}, origin=schema.origin)
            reference.take_places(schema)
            reference.former = schema.former
            container[key] = reference
        draft.schemas[name] = schema
        draft.note(schema, f"named {name}")


def _collect(draft: Draft) -> list[tuple[Node, list[Slot]]]:
    """Return every inline schema that becomes a class, with all its slots."""
    inline: dict[int, tuple[Node, list[Slot]]] = {}
    named = {id(schema) for schema in draft.schemas.values()}
    seen: set[int] = set()
    pending = [*root_slots(draft)]
    while pending:
        container, key = pending.pop()
        schema = container[key]
        if not isinstance(schema, Node):
            continue
        if container is not draft.schemas and id(schema) not in named and _kind(schema):
            inline.setdefault(id(schema), (schema, []))[1].append((container, key))
        if id(schema) in seen:
            # The slots below a shared schema are the same slots.
            continue
        seen.add(id(schema))
        if not schema.home:
            set_homes(schema, ("Value",))
        pending.extend(child_slots(schema))
    return list(inline.values())


def _kind(schema: Node) -> str | None:
    """Return the kind of class that a schema becomes; None if it needs none."""
    if union_keyword(schema) is not None:
        return "Union"
    if schema.get("type") == "object" and schema.get("properties"):
        return "Object"
    values = schema.get("enum")
    if values is not None and schema.get("type") in ("string", "integer") and len(values) > 1:
        return "Enum"
    return None


def write_constants(draft: Draft) -> None:
    """Write inline enumerations of one value as constants."""
    named = {id(schema) for schema in draft.schemas.values()}
    for container, key in root_slots(draft):
        _write_constants(container[key], named)


def _write_constants(schema: Node, named: set[int]) -> None:
    if id(schema) not in named and len(schema.get("enum", ())) == 1:
        (value,) = schema.pop("enum")
        schema.put("const", value, schema.place_of_entry("enum", value))
    for inner in schemas_in(schema):
        if isinstance(inner, Node):
            _write_constants(inner, named)
