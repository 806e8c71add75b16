"""What a module of models imports, and what it calls it.

A class or a field may be called like a type that an annotation beside it needs. In such a module the
type, or the class that the field hides, has an underscore in front of its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from clientsmith.plan.model.models import AliasModel, EnumModel, Model, ModelModule, ObjectModel
from clientsmith.plan.model.types import (
    ListOf,
    LiteralOf,
    MapOf,
    Member,
    Named,
    Scalar,
    TupleOf,
    Type,
    UnionOf,
    parts_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_RUNTIME = ".._runtime"
_ORIGINS = {
    "TYPE_CHECKING": "typing",
    "Annotated": "typing",
    "Any": "typing",
    "Literal": "typing",
    "TypeAlias": "typing",
    "TypeAliasType": "typing_extensions",
    "Field": "pydantic",
    "UUID": "uuid",
    "Date": _RUNTIME,
    "DateTime": _RUNTIME,
    "ExactDecimal": _RUNTIME,
    "TextDecimal": _RUNTIME,
    "Model": _RUNTIME,
    "OpenIntEnum": _RUNTIME,
    "OpenStrEnum": _RUNTIME,
    "TaggedUnion": _RUNTIME,
    **dict.fromkeys(("bool", "dict", "float", "int", "list", "str", "tuple"), "builtins"),
}
#: Scalars that are called otherwise than in the plan. `Date` and the like are written in a way of their own.
SCALARS = {
    "any": "Any",
    "date": "Date",
    "datetime": "DateTime",
    "decimal": "ExactDecimal",
    "decimal text": "TextDecimal",
    "uuid": "UUID",
}


def classes_in(kind: Type) -> Iterator[str]:
    """The classes that a type mentions."""
    match kind:
        case Named(name=name):
            yield name
        case LiteralOf(values=values):
            yield from (value.enumeration for value in values if isinstance(value, Member))
        case _:
            for part in parts_of(kind):
                yield from classes_in(part)


def _types_in(kind: Type) -> Iterator[str]:
    """The types that are no models which a type is spelled with."""
    match kind:
        case Scalar(name="null"):
            return
        case Scalar(name=name):
            yield SCALARS.get(name, name)
        case ListOf():
            yield "list"
        case TupleOf():
            yield "tuple"
        case MapOf():
            yield from ("dict", "str")
        case LiteralOf():
            yield "Literal"
        case _:
            pass
    for part in parts_of(kind):
        yield from _types_in(part)


def _types_of(model: Model) -> Iterator[Type]:
    match model:
        case ObjectModel(fields=fields, rest=rest):
            yield from (field.type for field in fields)
            yield from () if rest is None else (rest,)
        case AliasModel(type=kind):
            yield kind
        case EnumModel():
            pass


def _helpers_of(model: Model) -> Iterator[str]:
    """What the definition of a model needs besides the types of its parts."""
    match model:
        case ObjectModel(fields=fields, rest=rest):
            yield "Model"
            renamed = any(field.name != field.wire for field in fields)
            yield from ("Annotated",) if renamed else ()
            yield from ("Field",) if renamed or rest is not None else ()
        case EnumModel():
            yield "OpenStrEnum" if model.is_text else "OpenIntEnum"
        case AliasModel(type=kind, recursive=recursive):
            yield "TypeAlias"
            yield from ("TYPE_CHECKING", "TypeAliasType") if recursive else ()
            if isinstance(kind, UnionOf) and kind.tag is not None:
                yield "Annotated"
                yield "TaggedUnion" if kind.tag.meanings or kind.tag.rest else "Field"


@dataclass(frozen=True)
class ModuleNames:
    """The names in one module.

    Args:
        module: the module.
        homes: the module of every class.
    """

    module: ModelModule
    homes: Mapping[str, str]

    @cached_property
    def here(self) -> tuple[str, ...]:
        """The classes and aliases of the module, in the order of their definitions."""
        return tuple(model.name for model in self.module.models)

    @cached_property
    def fields(self) -> frozenset[str]:
        """The names of all fields in the module."""
        models = [model for model in self.module.models if isinstance(model, ObjectModel)]
        return frozenset(field.name for model in models for field in model.fields)

    @cached_property
    def hidden(self) -> tuple[str, ...]:
        """Classes of the module that a field hides from the annotations beside it."""
        return tuple(sorted(self.fields & set(self.here)))

    @cached_property
    def _mentioned(self) -> frozenset[str]:
        kinds = [kind for model in self.module.models for kind in _types_of(model)]
        return frozenset(name for kind in kinds for name in classes_in(kind))

    def type(self, name: str) -> str:
        """What a type is called that is no model."""
        taken = name in self.fields or name in self._mentioned or name in self.here
        return f"_{name}" if taken else name

    def model(self, name: str) -> str:
        """What a model is called in an annotation."""
        return f"_{name}" if name in self.fields else name

    def hint(self, text: str) -> str:
        """A type as datamodel-code-generator writes it, with what this module calls its containers."""
        for plain, called in self._containers.items():
            text = text.replace(plain, called)
        return text

    @cached_property
    def _containers(self) -> dict[str, str]:
        mapping = f"{self.type('dict')}[{self.type('str')}, "
        containers = {f"{name}[": f"{self.type(name)}[" for name in ("list", "tuple")}
        return {**containers, "dict[str, ": mapping}

    def imports(self) -> dict[str, list[str]]:
        """What the module imports: module -> names, with `as` where they have another one here."""
        needed = {
            name
            for model in self.module.models
            for name in (*_helpers_of(model), *map(str, _all_types(model)))
        }
        pairs = [(_ORIGINS[name], name, self.type(name)) for name in needed]
        pairs += [
            (f".{self.homes[name]}", name, self.model(name))
            for name in self._mentioned
            if name not in self.here
        ]
        found: dict[str, list[str]] = {}
        for origin, name, called in sorted(pairs):
            if called != name:
                found.setdefault(origin, []).append(f"{name} as {called}")
            elif origin != "builtins":
                found.setdefault(origin, []).append(name)
        return found


def _all_types(model: Model) -> Iterator[str]:
    for kind in _types_of(model):
        yield from _types_in(kind)
