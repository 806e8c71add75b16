"""Describe the models of a package: the Python class or alias of each component schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from clientsmith.plan.model.types import classes_in

if TYPE_CHECKING:
    from clientsmith.naming.identifier import Identifier
    from clientsmith.plan.model.types import Member, Type


@dataclass(frozen=True)
class ModelField:
    """A property of an object as a field of its model."""

    name: Identifier
    #: The property's name in JSON.
    wire: str
    #: The type of the field, including None if that is the default.
    type: Type
    #: Whether there is no default. A write-only property has one.
    required: bool
    #: None, or the only value that a tag can have.
    default: str | int | Member | None
    description: str


@dataclass(frozen=True)
class ObjectModel:
    """A component that becomes a class with fields."""

    component: str
    name: Identifier
    description: str
    fields: tuple[ModelField, ...]
    #: The type of additional properties, if the document declares one: a map.
    rest: Type | None


@dataclass(frozen=True)
class EnumModel:
    """A component that becomes an open enumeration, of strings or of integers."""

    component: str
    name: Identifier
    description: str
    members: tuple[tuple[Identifier, str | int], ...]

    @property
    def is_text(self) -> bool:
        """Whether the values are strings."""
        return isinstance(self.members[0][1], str)


@dataclass(frozen=True)
class AliasModel:
    """A component that becomes another name for a type."""

    component: str
    name: Identifier
    description: str
    type: Type
    #: Whether the type contains itself without a class in between.
    recursive: bool


Model: TypeAlias = ObjectModel | EnumModel | AliasModel


def types_of(model: Model) -> tuple[Type, ...]:
    """Return the types that a model's annotations consist of."""
    match model:
        case ObjectModel(fields=fields, rest=rest):
            return (*(field.type for field in fields), *(() if rest is None else (rest,)))
        case AliasModel(type=kind):
            return (kind,)
        case EnumModel():
            return ()


@dataclass(frozen=True)
class ModelModule:
    """Models that are loaded together, in the order of their definitions."""

    name: Identifier
    models: tuple[Model, ...]

    @property
    def mentioned(self) -> tuple[Identifier, ...]:
        """The models that the annotations mention, in alphabetical order."""
        kinds = [kind for model in self.models for kind in types_of(model)]
        return tuple(sorted({name for kind in kinds for name in classes_in(kind)}))
