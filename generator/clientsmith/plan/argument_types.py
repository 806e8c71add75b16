"""Plan the module `types`: what arguments accept for component schemas."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from clientsmith.naming.identifiers import free_name
from clientsmith.naming.reserved import TYPE_NAMES
from clientsmith.plan.model.types import (
    ArgumentModule,
    ArgumentType,
    DictKey,
    LiteralOf,
    Named,
    Scalar,
    Type,
    UnionOf,
    leaves_of,
)
from clientsmith.plan.modules import plan_modules
from clientsmith.plan.nodes import component_of, field_text, is_read_only, properties_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Set

    from openapi_pydantic import Schema

    from clientsmith.naming.identifier import Identifier
    from clientsmith.plan.types import TypeBook


def plan_argument_types(
    book: TypeBook, needs: Iterable[Set[Identifier]]
) -> tuple[ArgumentModule, ...]:
    """Return the modules of the types of all components in arguments, and of their parts.

    Args:
        book: the component schemas and their types.
        needs: the names of the types that each operation mentions.
    """
    planner = _Planner(book)
    types: dict[str, ArgumentType] = {}
    while waiting := [name for name in book.written if name not in types]:
        types |= {name: planner.argument_type(name) for name in waiting}
    by_name = {str(kind.name): kind for kind in types.values()}
    modules = plan_modules(
        {name: _mentioned(kind) & by_name.keys() for name, kind in by_name.items()},
        {name for name, kind in by_name.items() if kind.alias is not None},
        {name: kind.name for name, kind in by_name.items()},
        needs,
    )
    return tuple(
        ArgumentModule(
            module.name,
            tuple(
                replace(by_name[name], recursive=name in module.recursive)
                for name in module.members
            ),
        )
        for module in modules
    )


def _mentioned(argument_type: ArgumentType) -> set[str]:
    kinds = [field.type for field in argument_type.fields]
    kinds += [] if argument_type.alias is None else [argument_type.alias]
    leaves = [leaf for kind in kinds for leaf in leaves_of(kind)]
    return {str(leaf.name) for leaf in leaves if isinstance(leaf, Named) and leaf.written}


@dataclass(frozen=True)
class _Planner:
    book: TypeBook

    def argument_type(self, component: str) -> ArgumentType:
        schema = self.book.schemas[component]
        name = self.book.class_names[component]
        return ArgumentType(
            name=name,
            dict_name=self._dict_names[name],
            fields=tuple(self._fields(component, schema)),
            alias=None if schema.properties else self._alias(name, schema),
            description=schema.description or "",
        )

    def _fields(self, component: str, schema: Schema) -> Iterator[DictKey]:
        required = set(schema.required or ())
        for wire, node in sorted(properties_of(schema).items()):
            # A TypedDict, unlike a model, cannot have an empty key.
            if not wire or is_read_only(node):
                continue
            if wire in required or not self.book.is_impossible(node):
                yield DictKey(
                    wire=wire,
                    type=self._tag_type(component, wire, self.book.writing(node)),
                    required=wire in required or (component, wire) in self.book.tags.sent,
                    description=field_text(node),
                )

    def _alias(self, name: Identifier, schema: Schema) -> Type:
        kind = self.book.written_as(schema)
        # The class of the enumeration too: it can hold a value that is not in the document.
        return UnionOf((Named(name, written=False), kind)) if isinstance(kind, LiteralOf) else kind

    @cached_property
    def _dict_names(self) -> dict[Identifier, Identifier]:
        """The name of the TypedDict of each class: `ThingDict`, unless that is taken."""
        names = self.book.class_names.values()
        taken = {*names, *TYPE_NAMES}
        chosen: dict[Identifier, Identifier] = {}
        for name in sorted(names):
            chosen[name] = free_name(f"{name}Dict", taken, "Dict")
            taken.add(chosen[name])
        return chosen

    def _tag_type(self, component: str, wire: str, kind: Type) -> Type:
        """Return the type of a property that may be a tag: a tag is limited to the values of its class.

        With any string as its tag, the dictionary of a child would also match that of its base, and type
        checkers that simplify unions would drop the properties of the child.
        """
        tags = self.book.tags
        if (component, wire) not in tags.sent - tags.open:
            return kind
        values = tags.values.get((component, wire), ())
        if values and kind in (Scalar("str"), Scalar("int")):
            return LiteralOf(values)
        enumeration = component_of(properties_of(self.book.schemas[component]).get(wire))
        if enumeration is None or kind != Named(self.book.class_names[enumeration], written=True):
            return kind
        listed = tuple(
            value for value in self.book.schemas[enumeration].enum or () if value in values
        )
        name = self.book.class_names[enumeration]
        return UnionOf((Named(name, written=False), LiteralOf(listed))) if listed else kind
