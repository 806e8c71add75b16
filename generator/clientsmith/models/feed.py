"""Write the input of datamodel-code-generator: the models of the plan as minimal schemas.

Classes and fields are numbered slots, and types have their names in the generated module. Nothing of the
document can confuse it: names, descriptions, values and defaults are passed to the templates directly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.naming.letters import width
from clientsmith.plan.model.models import AliasModel, EnumModel, Model, ModelField, ObjectModel
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
    classes_in,
)
from clientsmith.render import docstring

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .names import ModelNames

_NULL = {"type": "null"}
# Scalars whose names differ from those in the plan.
_SCALARS = {
    "any": "Any",
    "date": "Date",
    "datetime": "DateTime",
    "decimal": "ExactDecimal",
    "decimal text": "TextDecimal",
    "uuid": "UUID",
}


@dataclass(frozen=True)
class Writer:
    """Writes the models of one module."""

    names: ModelNames

    def schema(self, model: Model) -> dict[str, Any]:
        """Return the schema of a model."""
        match model:
            case EnumModel():
                # The templates print the members; datamodel-code-generator takes quadratic time for them.
                if model.is_text:
                    return {"type": "string", "enum": ["slot"]}
                return {"type": "integer", "enum": [0]}
            case AliasModel(type=kind):
                return self.type(_split(kind)[1])
            case ObjectModel(fields=fields, rest=rest):
                types = {f"slot{n}": _without_null(field.type) for n, field in enumerate(fields)}
                types |= {} if rest is None else {"rest": rest}
                properties = {slot: self.type(kind) for slot, kind in types.items()}
                return {"type": "object", "properties": properties, "required": list(properties)}

    def facts(self, model: Model, place: int) -> dict[str, Any]:
        """Return what the templates print besides types.

        Args:
            model: the model.
            place: its index in the module.
        """
        # An alias is not indented, and neither is its docstring, unless it contains itself.
        at_margin = isinstance(model, AliasModel) and not model.recursive
        facts = {
            "name": model.name,
            "doc": docstring(model.description, 0 if at_margin else 4, ends=True),
            "names": self.names,
            "types": self.names.types,
            "width": width,
        }
        match model:
            case EnumModel(members=members):
                values = [{"name": name, "value": repr(value)} for name, value in members]
                return facts | {"is_text": model.is_text, "members": values}
            case AliasModel(type=kind, recursive=recursive):
                return facts | {"recursive": recursive} | self._alias_facts(kind)
            case ObjectModel(fields=fields, rest=rest):
                later = {*self.names.here[place:], *self.names.hidden}
                slots = {f"slot{n}": self._slot(field, later) for n, field in enumerate(fields)}
                if rest is not None:
                    slots["rest"] = {"rest": True, "quoted": not later.isdisjoint(classes_in(rest))}
                return facts | {"slots": slots}

    def _alias_facts(self, kind: Type) -> dict[str, Any]:
        tag = kind.tag if isinstance(kind, UnionOf) else None
        meanings = tag.meanings if tag is not None else ()
        return {
            "listed": self._values(kind),
            "tag": tag.field if tag is not None else None,
            "meanings": [(repr(value), _spelled(classes)) for value, classes in meanings],
            "rest": _spelled(tag.rest) if tag is not None else [],
        }

    def _slot(self, field: ModelField, later: Set[str]) -> dict[str, Any]:
        literal, kind = _split(field.type)
        default = None if field.required else self._value(field.default)
        return {
            "rest": False,
            "name": field.name,
            "alias": None if field.name == field.wire else repr(field.wire),
            "default": default,
            "listed": self._values(field.type),
            "is_open": literal is not None and kind is not None,
            "null": isinstance(kind, UnionOf) and kind.members[-1] == Scalar("null"),
            # Names that are not defined yet or that a field hides are quoted.
            "quoted": not later.isdisjoint(classes_in(field.type)),
            "is_name": isinstance(field.type, Named | Scalar),
            "doc": docstring(field.description, 4, ends=True),
        }

    def _values(self, kind: Type) -> list[str]:
        literal, _ = _split(kind)
        return [] if literal is None else [self._value(value) for value in literal.values]

    def _value(self, value: str | int | Member | None) -> str:
        if isinstance(value, Member):
            return f"{self.names.models[value.enumeration]}.{value.name}"
        return repr(value)

    def type(self, kind: Type | None) -> dict[str, Any]:
        """Return the schema of a type."""
        match kind:
            case Named(name=name):
                return _called(self.names.models[name])
            case Scalar(name="null"):
                return dict(_NULL)
            case Scalar(name=name):
                return _called(self.names.types[_SCALARS.get(name, name)])
            case ListOf(item=item):
                return {"type": "array", "items": self.type(item)}
            case MapOf(value=value):
                return {"type": "object", "additionalProperties": self.type(value)}
            case UnionOf(members=members):
                return {"anyOf": [self.type(member) for member in members]}
            case TupleOf(items=items):
                return self._tuple(items)
            case _:
                return {}

    def _tuple(self, items: Sequence[Type]) -> dict[str, Any]:
        # A tuple directly in another one would become a class; as the only member of a union it does not.
        types = [self.type(item) for item in items]
        types = [{"anyOf": [kind]} if "prefixItems" in kind else kind for kind in types]
        count = len(types)
        return {"type": "array", "prefixItems": types, "minItems": count, "maxItems": count}


def _called(name: str) -> dict[str, Any]:
    # datamodel-code-generator requires a module in front of the name, and imports nothing here.
    return {"customTypePath": f"names.{name}"}


def _split(kind: Type) -> tuple[LiteralOf | None, Type | None]:
    """Split a type into its leading values, which the templates print, and the rest."""
    match kind:
        case LiteralOf():
            return kind, None
        case UnionOf(members=(LiteralOf() as literal, *rest)):
            return literal, rest[0] if len(rest) == 1 else UnionOf(tuple(rest))
        case _:
            return None, kind


def _without_null(kind: Type) -> Type | None:
    """Remove null, which the template prints: datamodel-code-generator would make the field optional."""
    _, rest = _split(kind)
    match rest:
        case UnionOf(members=(*members, Scalar("null"))):
            return members[0] if len(members) == 1 else UnionOf(tuple(members))
        case _:
            return rest


def _spelled(classes: Sequence[str]) -> list[str]:
    return [repr(str(name)) for name in classes]
