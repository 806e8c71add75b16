"""Compare the items of lists and the properties of objects."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.drift.schemas.aspects import Use
from clientsmith.drift.schemas.keywords import ANYTHING
from clientsmith.normalise.draft import Node
from clientsmith.normalise.rest import PATTERNS, pattern_schema
from clientsmith.source.references import join

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clientsmith.drift.schemas.comparison import SchemaComparison, Step
    from clientsmith.drift.schemas.keywords import Schema
    from clientsmith.drift.schemas.shape import Shape

# The keywords that exclude a property where the client writes or reads the value.
_HIDES = {Use.SENT: "readOnly", Use.READ: "writeOnly"}
_FLAGS = {"readOnly": "read-only", "writeOnly": "write-only"}


@dataclass(frozen=True)
class _Property:
    """A property of one document, for one use.

    Args:
        is_there: whether it is declared, and not excluded from this use.
        required: whether it is required.
        nullable: whether it may be null.
        words: its type, in words.
        annotations: its annotations (see `ANNOTATIONS`).
        place: returns the origin of one of its keywords, even if it is absent.
    """

    is_there: bool = False
    required: bool = False
    nullable: bool = False
    words: str = ""
    annotations: Mapping[str, Any] = field(default_factory=dict)
    place: Callable[[str], str] = str

    @classmethod
    def of(cls, owner: Shape, name: str, schema: Schema | None, use: Use) -> _Property:
        """Read a property of an object."""
        if schema is None:
            return cls()
        shape = owner.inner(schema)
        is_there = not shape.annotations.get(_HIDES[use])
        required = is_there and name in owner.schema.get("required", ())
        return cls(is_there, required, shape.nullable, shape.words, shape.annotations, shape.place)


def compare_items(comparison: SchemaComparison) -> None:
    """Compare the items of lists, and those of tuples by position; limits cover the number of items."""
    if not comparison.both("array"):
        return
    old, new = comparison.old, comparison.new
    tuples = [positions for positions in (_positions(old), _positions(new)) if positions]
    if not tuples:
        comparison.descend(comparison.step("[]", "/items", "/items"), old.items, new.items)
        return
    for index in range(min(map(len, tuples))):
        before, old_pointer = _item(old, index)
        after, new_pointer = _item(new, index)
        step = comparison.step(f"[{index}]", old_pointer, new_pointer)
        comparison.descend(step, before, after)


def _positions(shape: Shape) -> list[Schema]:
    """Return the items of a tuple; none if the shape is a list."""
    return list(shape.schema.get("prefixItems", ()))


def _item(shape: Shape, index: int) -> tuple[Schema, str]:
    """Return the schema of the item at one position, and its pointer."""
    positions = _positions(shape)
    return (positions[index], f"/prefixItems/{index}") if positions else (shape.items, "/items")


def compare_properties(comparison: SchemaComparison) -> None:
    """Compare the properties of objects, and additional properties."""
    if not comparison.both("object"):
        return
    old, new = _properties(comparison.old), _properties(comparison.new)
    for name in sorted(old.keys() | new.keys()):
        _compare_property(comparison, name, old.get(name), new.get(name))
    _compare_additional(comparison)


def _properties(shape: Shape) -> dict[str, Schema]:
    schema = shape.schema
    # A required property that is not declared has the schema of additional properties.
    rest = _additional(shape)
    missing = dict.fromkeys(schema.get("required", ()), rest if rest is not None else ANYTHING)
    return {**missing, **schema.get("properties", {})}


def _compare_property(
    comparison: SchemaComparison, name: str, before: Schema | None, after: Schema | None
) -> None:
    pointers = ("" if side is None else join("", "properties", name) for side in (before, after))
    step = comparison.step(f".{name}", *pointers)
    old = _Property.of(comparison.old, name, before, comparison.use)
    new = _Property.of(comparison.new, name, after, comparison.use)
    places = _declared(comparison.old, name), _declared(comparison.new, name)
    if before is not None and after is not None:
        _compare_flags(comparison, step, old, new)
        if old.is_there and new.is_there:
            # The client returns None for a null value and for a missing property alike.
            there = new if new.required else old
            became = "nullable-became" if there.nullable else "became"
            flags = old.required, new.required
            at = _requirement(comparison.old, name), _requirement(comparison.new, name)
            comparison.switched(f"{became}-required", f"{became}-optional", flags, step, at=at)
            comparison.descend(step, before, after)
            return
        # It was added or removed for this use; the change of the flag covers that if it was optional.
        if not (old.required or new.required):
            return
        hiding = _HIDES[comparison.use]
        places = old.place(hiding), new.place(hiding)
    if old.is_there:
        comparison.differ(_came("removed", old), old.words, None, step, at=places)
    elif new.is_there:
        comparison.differ(_came("added", new), None, new.words, step, at=places)


def _declared(shape: Shape, name: str) -> str:
    """Return the origin of a declared property, or else that of `properties`."""
    if name in shape.schema.get("required", ()) and name not in shape.schema.get("properties", ()):
        return shape.place_of_entry("required", name)
    properties = shape.schema.get("properties")
    if isinstance(properties, Node) and name in properties:
        return properties.place(name)
    return shape.place("properties")


def _requirement(shape: Shape, name: str) -> str:
    """Return the origin of a name in `required`, or else that of the property."""
    if "required" in shape.schema:
        return shape.place_of_entry("required", name)
    return shape.noted_place("required", name) or _declared(shape, name)


def _compare_flags(
    comparison: SchemaComparison, step: Step, old: _Property, new: _Property
) -> None:
    for flag, words in _FLAGS.items():
        flags = bool(old.annotations.get(flag)), bool(new.annotations.get(flag))
        at = old.place(flag), new.place(flag)
        comparison.switched(f"became-{words}", f"became-not-{words}", flags, step, at=at)


def _came(done: str, which: _Property) -> str:
    return f"required-property-{done}" if which.required else f"property-{done}"


def _additional(shape: Shape) -> Schema | None:
    """Return the schema of additional properties; None if they are forbidden."""
    extra = pattern_schema(shape.schema) or shape.schema.get("additionalProperties", True)
    if extra is False:
        return None
    return extra if isinstance(extra, dict) else ANYTHING


def _compare_additional(comparison: SchemaComparison) -> None:
    before, after = _additional(comparison.old), _additional(comparison.new)
    at = comparison.at("additionalProperties")
    opened, closed = "additional-properties-opened", "additional-properties-closed"
    if before is None or after is None:
        comparison.switched(opened, closed, (before is not None, after is not None), at=at)
        return
    if before is after:
        return
    if ANYTHING not in (before, after):
        # Where a schema describes only some additional properties, others are allowed.
        flags = PATTERNS in comparison.old.schema, PATTERNS in comparison.new.schema
        comparison.switched(opened, closed, flags, at=at)
    old, new = (_additional_pointer(shape.schema) for shape in (comparison.old, comparison.new))
    comparison.descend(comparison.step(".*", old, new), before, after)


def _additional_pointer(schema: Schema) -> str:
    if PATTERNS in schema:
        return join("", PATTERNS, *schema[PATTERNS])
    is_typed = isinstance(schema.get("additionalProperties"), dict)
    return "/additionalProperties" if is_typed else ""
