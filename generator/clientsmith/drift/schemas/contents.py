"""Objects and lists: properties, which of them are required, and what else may be in there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.aspects import Use
from clientsmith.drift.schemas.comparison import Step
from clientsmith.drift.schemas.shape import ANYTHING
from clientsmith.normalise.draft import Node
from clientsmith.normalise.rest import SOME, of_some
from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clientsmith.drift.schemas.comparison import Comparison
    from clientsmith.drift.schemas.shape import Components, Schema, Shape

# What hides a property from those who write it, and from those who read it.
_HIDES = {Use.SENT: "readOnly", Use.READ: "writeOnly"}
_FLAGS = {"readOnly": "read-only", "writeOnly": "write-only"}


@dataclass(frozen=True)
class _Property:
    """A property as one side of the wire knows it.

    Args:
        is_there: whether it is declared, and not hidden from this use.
        required: whether it must be there.
        nullable: whether it may be null.
        words: its type.
        annotations: what it says of its use.
        place: where it has a keyword, or would have it.
    """

    is_there: bool = False
    required: bool = False
    nullable: bool = False
    words: str = ""
    annotations: Mapping[str, Any] = field(default_factory=dict)
    place: Callable[[str], str] = str

    @classmethod
    def of(
        cls, owner: Shape, components: Components, name: str, schema: Schema | None, use: Use
    ) -> _Property:
        """The property of an object."""
        if schema is None:
            return cls()
        shape = components.shape(schema)
        is_there = not shape.annotations.get(_HIDES[use])
        required = is_there and name in owner.schema.get("required", ())
        return cls(is_there, required, shape.nullable, shape.words, shape.annotations, shape.place)


def compare_items(found: Comparison) -> None:
    """What a list is made of; of tuples each position, as how many there are is told by the limits."""
    if not found.both("array"):
        return
    old, new = _positions(found.old), _positions(found.new)
    if not (old or new):
        before, after = (
            found.old_components.items(found.old),
            found.new_components.items(found.new),
        )
        found.descend(Step("[]", "/items", "/items"), before, after)
        return
    for index in range(min(len(one) for one in (old, new) if one)):
        before, old_pointer = _item(found.old, found.old_components, index)
        after, new_pointer = _item(found.new, found.new_components, index)
        found.descend(Step(f"[{index}]", old_pointer, new_pointer), before, after)


def _positions(shape: Shape) -> list[Schema]:
    """The items of a tuple; nothing if it is a list."""
    return list(shape.schema.get("prefixItems", ()))


def _item(shape: Shape, components: Components, index: int) -> tuple[Schema, str]:
    """What stands in one position, and where the document says so."""
    positions = _positions(shape)
    if positions:
        return positions[index], f"/prefixItems/{index}"
    return components.items(shape), "/items"


def compare_properties(found: Comparison) -> None:
    """The properties of an object, and those that nobody lists."""
    if not found.both("object"):
        return
    old, new = _properties(found.old), _properties(found.new)
    for name in sorted(old.keys() | new.keys()):
        _compare_property(found, name, old.get(name), new.get(name))
    _compare_additional(found)


def _properties(shape: Shape) -> dict[str, Schema]:
    schema = shape.schema
    # A required name has the schema of all that nobody lists.
    rest = _additional(shape)
    missing = dict.fromkeys(schema.get("required", ()), rest if rest is not None else ANYTHING)
    return {**missing, **schema.get("properties", {})}


def _compare_property(
    found: Comparison, name: str, before: Schema | None, after: Schema | None
) -> None:
    step = Step(
        f".{name}",
        join("", "properties", name) if before is not None else "",
        join("", "properties", name) if after is not None else "",
    )
    old = _Property.of(found.old, found.old_components, name, before, found.use)
    new = _Property.of(found.new, found.new_components, name, after, found.use)
    places = _declared(found.old, name), _declared(found.new, name)
    if before is not None and after is not None:
        _compare_flags(found, step, old, new)
        if old.is_there and new.is_there:
            if old.required != new.required:
                at = _requirement(found.old, name), _requirement(found.new, name)
                found.differ(_became(old, new), old.required, new.required, step, at=at)
            found.descend(step, before, after)
            return
        # It has come or gone, and that it is only read or written says so, if it was not needed.
        if not (old.required or new.required):
            return
        hiding = _HIDES[found.use]
        places = old.place(hiding), new.place(hiding)
    if old.is_there:
        found.differ(_came("removed", old), old.words, None, step, at=places)
    elif new.is_there:
        found.differ(_came("added", new), None, new.words, step, at=places)


def _became(old: _Property, new: _Property) -> str:
    name = "became-required" if new.required else "became-optional"
    # What has to be there and may be null is read as what need not be there: None may come of both.
    there = new if new.required else old
    return f"nullable-{name}" if there.nullable else name


def _declared(shape: Shape, name: str) -> str:
    """Where an object declares a property, or all of those that it has."""
    if name in shape.schema.get("required", ()) and name not in shape.schema.get("properties", ()):
        return shape.place_of_entry("required", name)
    properties = shape.schema.get("properties")
    if isinstance(properties, Node) and name in properties:
        return properties.place(name)
    return shape.place("properties")


def _requirement(shape: Shape, name: str) -> str:
    """Where an object says whether a property is required, or else where it declares the property."""
    if "required" in shape.schema:
        return shape.place_of_entry("required", name)
    return shape.noted_place("required", name) or _declared(shape, name)


def _compare_flags(found: Comparison, step: Step, old: _Property, new: _Property) -> None:
    for flag, words in _FLAGS.items():
        before, after = bool(old.annotations.get(flag)), bool(new.annotations.get(flag))
        if before != after:
            at = old.place(flag), new.place(flag)
            found.differ(f"became-{'' if after else 'not-'}{words}", before, after, step, at=at)


def _came(done: str, which: _Property) -> str:
    return f"required-property-{done}" if which.required else f"property-{done}"


def _additional(shape: Shape) -> Schema | None:
    """The schema of properties that are not listed; None if there may be none."""
    extra = of_some(shape.schema) or shape.schema.get("additionalProperties", True)
    if extra is False:
        return None
    return extra if isinstance(extra, dict) else ANYTHING


def _compare_additional(found: Comparison) -> None:
    before, after = _additional(found.old), _additional(found.new)
    at = found.at("additionalProperties")
    if before is None or after is None:
        if before is not after:
            name = "opened" if before is None else "closed"
            found.differ(
                f"additional-properties-{name}", before is not None, after is not None, at=at
            )
        return
    if before is after:
        return
    some, others = (SOME in shape.schema for shape in (found.old, found.new))
    if some != others and ANYTHING not in (before, after):
        # What is described is so for some of them only: the others have become free, or are no more.
        name = "closed" if some else "opened"
        found.differ(f"additional-properties-{name}", some, others, at=at)
    old, new = (_additional_pointer(shape.schema) for shape in (found.old, found.new))
    found.descend(Step(".*", old, new), before, after)


def _additional_pointer(schema: Schema) -> str:
    if SOME in schema:
        return join("", SOME, *schema[SOME])
    is_typed = isinstance(schema.get("additionalProperties"), dict)
    return "/additionalProperties" if is_typed else ""
