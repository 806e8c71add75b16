# The shared runtime, the same in every client; see __init__.py.
"""Unions whose tag can name several classes, or whose classes can have several tags."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from types import NoneType, SimpleNamespace, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from pydantic import BaseModel
from pydantic_core import core_schema

from .paths import wire_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic import GetCoreSchemaHandler

NO_MEMBER = "no member of the union has this tag"


class TaggedUnion:
    """The annotation of a union that names the members for each tag, and for unknown tags.

    An object with the tag of a child class that the document does not list is read as the base class, and
    keeps its other properties.

    Args:
        name: The field that has the tag.
        tags: The names of the classes for each tag. Without it, the classes that list the tag as a
            value of the field.
        rest: The names of the classes for all other tags.
    """

    def __init__(
        self,
        name: str,
        tags: Mapping[str | int, tuple[str, ...]] | None = None,
        *,
        rest: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.tags = tags
        self.rest = rest

    def __repr__(self) -> str:
        return f"TaggedUnion({self.name!r}, {self.tags!r}, rest={self.rest!r})"

    def members_for(self, kinds: Sequence[Any], value: object) -> list[Any]:
        """Return the members for the tag of a value, without those in `rest`."""
        others = [kind for kind in kinds if not self.is_rest(kind)]
        if self.tags is None:
            return [kind for kind in others if has_tag(kind, self.name, value)]
        if not isinstance(value, Mapping):
            return []
        first = next(classes_in(kinds[0]))
        tag = _tag_in(first, self.name, cast("Mapping[str, object]", value))
        # True equals 1 in Python, but not in JSON.
        if not isinstance(tag, str | int | float) or isinstance(tag, bool):
            return []
        names = self.tags.get(cast("str | int", tag), ())
        return [kind for kind in others if not _names(kind).isdisjoint(names)]

    def is_rest(self, kind: Any) -> bool:
        """Return whether a member is one for all other tags."""
        return _names(kind).issubset(self.rest)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        kinds = [kind for kind in get_args(source) if kind is not NoneType]
        schemas = [handler.generate_schema(kind) for kind in kinds]
        # By names, which pydantic puts into the locations of errors.
        choices = {_label([kind]): schema for kind, schema in zip(kinds, schemas, strict=True)}
        for names in (self.rest, *(self.tags or {}).values()):
            places = [n for n, kind in enumerate(kinds) if not _names(kind).isdisjoint(names)]
            places = [n for n in places if names == self.rest or not self.is_rest(kinds[n])]
            if len(places) > 1:
                label = _label([kinds[n] for n in places])
                choices[label] = core_schema.union_schema([schemas[n] for n in places])

        def member(value: object) -> str | None:
            return _label(self._chosen(kinds, value)) or None

        schema = core_schema.tagged_union_schema(
            choices,
            member,
            custom_error_type="no_member",
            custom_error_message=NO_MEMBER,
        )
        nullable = len(kinds) < len(get_args(source))
        return core_schema.nullable_schema(schema) if nullable else schema

    def _chosen(self, kinds: Sequence[Any], value: object) -> list[Any]:
        """Return the members that a value may belong to: data by its tag, a model by its class."""
        if isinstance(value, BaseModel):
            return [kind for kind in kinds if isinstance(value, tuple(classes_in(kind)))][:1]
        return self.members_for(kinds, value) or [kind for kind in kinds if self.is_rest(kind)]


def _names(kind: Any) -> set[str]:
    return {c.__name__ for c in classes_in(kind)}


def _label(kinds: Sequence[Any]) -> str:
    """Return the label of one or several members."""
    return " or ".join(dict.fromkeys(c.__name__ for kind in kinds for c in classes_in(kind)))


def has_tag(kind: Any, name: str, value: object) -> bool:
    """Return whether a member of a union, or of a nested union, declares the tag of a value."""
    if not isinstance(value, Mapping):
        return False
    members = cast("Mapping[str, object]", value)
    return any(_declares(class_, name, members) for class_ in classes_in(kind))


def _declares(kind: type[BaseModel], name: str, value: Mapping[str, object]) -> bool:
    tag = _tag_in(kind, name, value)
    info = kind.model_fields.get(name)
    # True equals 1 in Python, but not in JSON.
    return info is not None and any(
        isinstance(tag, bool) == isinstance(constant, bool) and tag == constant
        for constant in literal_values(info.annotation)
    )


def _tag_in(kind: type[BaseModel], name: str, value: Mapping[str, object]) -> object:
    """Return the tag of a value in the field of a class, by its name in JSON or in Python."""
    info = kind.model_fields.get(name)
    alias = wire_name(name, info) if info else name
    tag = value[alias] if alias in value else value.get(name)
    return tag.value if isinstance(tag, Enum) else tag


def contradicts(kind: Any, value: object) -> bool:
    """Return whether all classes of a member of a union require other constants than a value has."""
    kind = _plain(kind)
    if get_origin(kind) in (Union, UnionType):
        return all(contradicts(member, value) for member in get_args(kind))
    if not (isinstance(kind, type) and issubclass(kind, BaseModel) and isinstance(value, Mapping)):
        return False
    return _denies(kind, cast("Mapping[str, object]", value))


def _denies(kind: type[BaseModel], value: Mapping[str, object]) -> bool:
    for field, info in kind.model_fields.items():
        if get_origin(info.annotation) is Literal:
            constant = value.get(wire_name(field, info))
            if constant is not None and constant not in literal_values(info.annotation):
                return True
    return False


def literal_values(annotation: Any) -> list[object]:
    """Return the constants that a type lists, as in JSON."""
    if get_origin(annotation) is Literal:
        values = get_args(annotation)
        return [value.value if isinstance(value, Enum) else value for value in values]
    if get_origin(annotation) in (Union, UnionType):
        return [value for member in get_args(annotation) for value in literal_values(member)]
    return []


def classes_in(kind: Any) -> Iterator[type[BaseModel]]:
    """Yield the model classes of a type, through aliases and unions."""
    kind = _plain(kind)
    if get_origin(kind) in (Union, UnionType):
        for member in get_args(kind):
            yield from classes_in(member)
    elif isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind


def _plain(kind: Any) -> Any:
    """Return a type without annotations and aliases."""
    while get_origin(kind) is Annotated or hasattr(kind, "__value__"):
        kind = get_args(kind)[0] if get_origin(kind) is Annotated else named_by(kind)
    return kind


def named_by(alias: Any) -> Any:
    """Return the type that an alias names. A recursive one is written as a string."""
    value = alias.__value__
    return _read(value, alias.__module__) if isinstance(value, str) else value


@lru_cache(maxsize=1024)
def _read(text: str, module: str) -> Any:
    annotated = SimpleNamespace(__annotations__={"value": text})
    return get_type_hints(annotated, vars(sys.modules[module]), include_extras=True)["value"]
