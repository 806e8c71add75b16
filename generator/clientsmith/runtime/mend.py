"""Repair of a response in the places where its validator found something wrong.

Reading a whole value leniently takes many times as long as validating it. So the wrong values are replaced by
ones that the validator accepts, the rest is validated at once, and the wrong values are put back.
"""

from __future__ import annotations

import datetime as dt
import enum
from functools import lru_cache
from types import UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    NamedTuple,
    TypeAlias,
    Union,
    get_args,
    get_origin,
)
from uuid import UUID

from pydantic import BaseModel, RootModel, TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails, to_json

from .paths import wire_name
from .record import Record
from .tagged_union import named_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from .decimals import JsonText

Report: TypeAlias = "Callable[[str, str], object]"
"""Receives the place of a problem and its description."""
Rebuild: TypeAlias = (
    "Callable[[Any, object, str, Report, dict[Any, Any], TypeAdapter[Any] | None], object]"
)
"""Reads a value of a type at a place leniently."""
MISSING_VALUE = "required, but missing"
"""The problem of a value that is missing."""
_LONGEST = 200
"""The characters of a problem that are reported."""

UNIONS = (Union, UnionType)
SCALARS = (str, int, bool, float)
_ABSENT: Any = object()
_FIELDS_COMPLETE = "__pydantic_fields_complete__"
"""The attribute of pydantic that says that the classes of all fields of a model are known."""
_SUBSTITUTES: dict[Any, object] = {
    str: "",
    int: 0,
    bool: False,
    float: 0.0,
    UUID: "00000000-0000-0000-0000-000000000000",
    dt.datetime: "2000-01-01T00:00:00Z",
    dt.date: "2000-01-01",
    list: [],
    dict: {},
}
"""JSON values that the validators of these types accept."""


class Validator(NamedTuple):
    """A type with its annotations, and its pydantic validator."""

    kind: Any
    adapter: TypeAdapter[Any]


class UnmendableError(Exception):
    """The value has to be read as a whole."""


class Field(Record):
    """A field of a model: its names, its type with its annotations, and its validator."""

    name: str
    alias: str
    kind: Any
    adapter: TypeAdapter[Any]
    required: bool


def shortened(problem: str) -> str:
    """Return the description of a problem, which may list hundreds of allowed values."""
    return problem if len(problem) <= _LONGEST else f"{problem[: _LONGEST - 2]} …"


def complete(model: type[BaseModel]) -> None:
    """Look up the classes in the annotations of a model, unless they are known.

    A version of pydantic without that attribute builds the whole model, which looks them up too.
    """
    if not getattr(model, _FIELDS_COMPLETE, False):
        model.model_rebuild(raise_errors=False)


@lru_cache(maxsize=4096)
def field_of(model: type[BaseModel], name: str) -> Field:
    """Return a field of a model."""
    info = model.model_fields[name]
    kind: Any = info.annotation
    for item in info.metadata:
        kind = Annotated[kind, item]
    if info.discriminator is not None:
        kind = Annotated[kind, FieldInfo(discriminator=info.discriminator)]
    return Field(name, wire_name(name, info), kind, TypeAdapter(kind), info.is_required())


@lru_cache(maxsize=1024)
def _aliases(model: type[BaseModel]) -> dict[str, str]:
    """Return the names of the fields of a model by their names in JSON."""
    complete(model)
    return {wire_name(name, info): name for name, info in model.model_fields.items()}


@lru_cache(maxsize=4096)
def _plain(kind: Any) -> tuple[Any, bool]:
    """Return a type without annotations and null, and whether it had null. Other unions stay."""
    nullable = False
    while True:
        if hasattr(kind, "__value__"):  # a type alias statement
            kind = named_by(kind)
        elif get_origin(kind) is Annotated:
            kind = get_args(kind)[0]
        elif get_origin(kind) in UNIONS and type(None) in get_args(kind):
            members = [member for member in get_args(kind) if member is not type(None)]
            nullable = True
            if len(members) > 1:
                return kind, nullable
            (kind,) = members
        else:
            return kind, nullable


class _Shape(NamedTuple):
    """How to go from a value of a type to one of its members."""

    container: type | None
    """The type of the value in JSON data; None if such a value is wrong as a whole."""
    model: type[BaseModel] | None = None
    unspoken: frozenset[str] = frozenset()
    inner: Any = None
    mark: str = ""


@lru_cache(maxsize=4096)
def _shape(kind: Any) -> _Shape:
    plain, _ = _plain(kind)
    origin, arguments = get_origin(plain), get_args(plain)
    if origin is list:
        return _Shape(list, inner=arguments[0], mark="[]")
    if origin is dict:
        return _Shape(dict, inner=arguments[1], mark=".*")
    if not isinstance(plain, type) or not issubclass(plain, BaseModel):
        return _Shape(None)
    if issubclass(plain, RootModel):
        return _Shape(None)
    return _Shape(dict, plain, frozenset(plain.model_fields) - _aliases(plain).keys())


class _Wrong:
    """A value that differs from the document, its place, and the way to it."""

    def __init__(self, kind: Any, value: Any, error: ErrorDetails) -> None:
        self.error = error
        self.kind = kind
        self.value = value
        self.place = ""
        self.adapter: TypeAdapter[Any] | None = None
        self._parent: Any = None
        self._key: Any = None
        self._field: Field | None = None
        self._way: list[int | str] = []
        for step in error["loc"]:
            shape = _shape(self.kind)
            is_list = shape.container is list
            if type(self.value) is not shape.container or isinstance(step, int) is not is_list:
                break
            self._go(shape, step)
        if self._parent is None:
            raise UnmendableError

    def _go(self, shape: _Shape, step: Any) -> None:
        """Go to a member of the value."""
        self._parent, self._key = self.value, step
        if shape.model is None:
            self._field, self.adapter = None, None
            self.kind, self.place = shape.inner, self.place + shape.mark
            self._way.append(step)
        else:
            name = _aliases(shape.model).get(step)
            if name is None or not shape.unspoken.isdisjoint(self.value):
                # An additional property is wrong, or pydantic would take one for a field.
                raise UnmendableError
            field = self._field = field_of(shape.model, name)
            self.kind, self.adapter = field.kind, field.adapter
            self.place = f"{self.place}.{step}"
            self._way.append(name)
        self.value = self.value[step] if type(step) is int else self.value.get(step, _ABSENT)

    @property
    def way(self) -> tuple[int | str, ...]:
        return tuple(self._way)

    def take_out(self) -> None:
        """Replace the value by one that the validator accepts, or remove it."""
        if self._field is not None and not self._field.required:
            self._parent.pop(self._key, None)
            return
        kind, nullable = _plain(self.kind)
        if nullable:
            self._parent[self._key] = None
        elif get_origin(kind) is Literal:
            self._parent[self._key] = get_args(kind)[0]
        elif isinstance(kind, type) and issubclass(kind, enum.Enum):
            self._parent[self._key] = next(iter(kind)).value
        else:
            known: Any = get_origin(kind)
            if (known or kind) not in _SUBSTITUTES:
                raise UnmendableError
            self._parent[self._key] = _SUBSTITUTES[known or kind]

    def put_back(self, result: Any, value: object, *, present: bool) -> None:
        """Put a value in its place of the result."""
        *way, last = self._way
        for step in way:
            result = result[step] if type(result) in (list, dict) else result.__dict__[step]
        if type(result) in (list, dict):
            result[last] = value
            return
        result.__dict__[last] = value
        if present:
            result.__pydantic_fields_set__.add(last)
        else:
            result.__pydantic_fields_set__.discard(last)


def mended(
    validator: Validator,
    value: Any,
    errors: list[ErrorDetails],
    context: JsonText,
    report: Report,
    rebuild: Rebuild,
) -> Any:
    """Return the result, in which only the wrong values are not what the document says.

    Args:
        validator: The validator of the result.
        value: The JSON data, which is changed.
        errors: What the validator found.
        context: The text of the data.
        report: Receives each problem.
        rebuild: Reads a wrong value leniently.

    Raises:
        UnmendableError: If a wrong value cannot be replaced.
        ValueError: If the rest is not valid either.
    """
    places: dict[tuple[int | str, ...], _Wrong] = {}
    for error in errors:
        wrong = _Wrong(validator.kind, value, error)
        places.setdefault(wrong.way, wrong)
    for wrong in places.values():
        wrong.take_out()
    result = validator.adapter.validate_json(
        to_json(value), strict=True, by_alias=True, by_name=False, context=context
    )
    for wrong in places.values():
        came = wrong.value
        if came is _ABSENT:
            report(wrong.place, MISSING_VALUE)
            wrong.put_back(result, None, present=False)
            continue
        if type(came) is float or _plain(wrong.kind)[0] not in SCALARS:
            came = rebuild(wrong.kind, came, wrong.place, report, {}, wrong.adapter)
        else:
            report(wrong.place, shortened(wrong.error["msg"]))
        wrong.put_back(result, came, present=True)
    return result
