# The shared runtime, the same in every client; see __init__.py.
"""Reading of responses that differ from their document, with validators that expect the differences.

Reading a whole value leniently takes many times as long as validating it. So the validator is built once
more: in the places that it called wrong, it now accepts anything. A server makes the same mistake again and
again, so the next response is read with that validator at once.
"""

from __future__ import annotations

import threading
from functools import lru_cache
from types import UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    NamedTuple,
    TypeAlias,
    Union,
    get_args,
    get_origin,
)

from pydantic import BaseModel, RootModel, TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticCustomError, SchemaError, SchemaValidator, core_schema

from .decimals import INEXACT
from .paths import wire_name
from .record import Record
from .tagged_union import named_by

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pydantic_core import ErrorDetails

    from .decimals import JsonText

Report: TypeAlias = "Callable[[str, str], object]"
"""Receives a place and its problem. Further problems of a place may be left out."""
Rebuild: TypeAlias = (
    "Callable[[Any, object, str, Report, dict[Any, Any], TypeAdapter[Any] | None], object]"
)
"""Reads a value of a type at a place leniently."""
Way: TypeAlias = tuple[str, ...]
"""The steps to a place: names of fields, `[]` to the items of a list, `.*` to the values of a map."""
MISSING_VALUE = "required, but missing"
"""The problem of a value that is missing."""
MOST_PROBLEMS = 100
"""The problems of a response that are kept."""
_LONGEST = 200
"""The characters of a problem that are reported."""
_MOST_PLACES = 100
"""The places that a validator expects to be wrong. A recursive type has any number of places."""

UNIONS = (Union, UnionType)
SCALARS = (str, int, bool, float)
_FIELDS_COMPLETE = "__pydantic_fields_complete__"
"""The attribute of pydantic that says that the classes of all fields of a model are known."""
_ITEMS, _VALUES = "[]", ".*"


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


@lru_cache(maxsize=1024)
def _unspoken(model: type[BaseModel]) -> frozenset[bytes]:
    """Return the names of the fields of a model, in quotes, that are not their names in JSON."""
    return frozenset(f'"{name}"'.encode() for name in model.model_fields.keys() - _aliases(model))


@lru_cache(maxsize=4096)
def _plain(kind: Any) -> Any:
    """Return a type without annotations and null. Other unions stay."""
    while True:
        if hasattr(kind, "__value__"):  # a type alias statement
            kind = named_by(kind)
        elif get_origin(kind) is Annotated:
            kind = get_args(kind)[0]
        elif get_origin(kind) in UNIONS and type(None) in get_args(kind):
            members = [member for member in get_args(kind) if member is not type(None)]
            if len(members) > 1:
                return kind
            (kind,) = members
        else:
            return kind


class Problems(dict[str, str]):
    """The problems of a response by their places: the first one of each place, and of a hundred places.

    A server can make up any number of places if a type contains itself.
    """

    def note(self, place: str, problem: str) -> None:
        """Keep a problem."""
        if len(self) < MOST_PROBLEMS:
            self.setdefault(place, problem)


class _UnexpectedError(Exception):
    """A validator cannot expect this error."""


class _Reading(NamedTuple):
    """What is read, how wrong values are read, and the problems so far by their places."""

    text: JsonText
    rebuild: Rebuild
    problems: Problems


class _Now(threading.local):
    """What is read in this thread. The default of a field gets no context from pydantic."""

    reading: Any = None


_now = _Now()


class _Place:
    """A place in which a response differs from the document."""

    def __init__(self, kind: Any, steps: tuple[int | str, ...]) -> None:
        self.way: Way = ()
        self._field: Field | None = None
        self.models: list[type[BaseModel]] = []
        """The models on the way."""
        self._name = ""
        self._kind = kind
        self._is_scalar = False
        for step in steps:
            if not self._go(step):
                break
        if not self.way:
            raise _UnexpectedError
        self._is_scalar = _plain(self._kind) in SCALARS

    def _go(self, step: int | str) -> bool:
        """Go to a member of the value. Returns False if only the value as a whole can be wrong."""
        plain = _plain(self._kind)
        container, arguments = get_origin(plain), get_args(plain)
        if isinstance(step, int) is not (container is list):
            return False
        if container is list or container is dict:
            mark = name = _ITEMS if container is list else _VALUES
            self._field, self._kind = None, arguments[-1]
        elif isinstance(plain, type) and issubclass(plain, BaseModel):
            if issubclass(plain, RootModel):
                return False
            if step not in _aliases(plain):
                # An additional property is wrong.
                raise _UnexpectedError
            mark, name = f".{step}", _aliases(plain)[step]
            self.models.append(plain)
            self._field = field_of(plain, name)
            self._kind = self._field.kind
        else:
            return False
        self.way, self._name = (*self.way, name), self._name + mark
        return True

    def expected(self, schema: Any) -> Any:
        """Return the schema of this place, changed so that it accepts anything."""
        field = self._field
        if field is not None and not field.required:
            if schema["type"] != "default":
                raise _UnexpectedError
            return {**schema, "schema": self._either(schema["schema"])}
        either = self._either(schema)
        if field is None:
            return either
        return core_schema.with_default_schema(either, default_factory=self._missing)

    def _either(self, schema: CoreSchema) -> CoreSchema:
        otherwise = core_schema.no_info_plain_validator_function(self._read)
        return core_schema.union_schema([schema, otherwise], mode="left_to_right")

    def _read(self, value: object) -> object:
        """Read a value that the validator of the place has refused."""
        reading: _Reading = _now.reading
        text, rebuild, problems = reading
        if self._is_scalar:
            if self._name in problems and type(value) is not float:
                return value
        elif type(value) in (float, list, dict) and text.is_long:
            # It may have digits that were already lost.
            raise PydanticCustomError(INEXACT, "Input has more digits than a float")
        adapter = None if self._field is None else self._field.adapter
        try:
            return rebuild(self._kind, value, self._name, problems.note, {}, adapter)
        except (TypeError, RecursionError) as error:
            # A type is not hashable, or the value is nested too deeply.
            raise ValueError(str(error)) from error

    def _missing(self) -> None:
        """Note that the server did not send a value."""
        _now.reading.problems.note(self._name, MISSING_VALUE)


class Reader(NamedTuple):
    """A pydantic validator, and the places in which it accepts anything."""

    validator: TypeAdapter[Any] | SchemaValidator
    places: Mapping[Way, _Place]
    names: frozenset[bytes] = frozenset()
    """Keys that it cannot read, because pydantic confuses them with fields."""

    def can_read(self, content: bytes) -> bool:
        """Return whether a body certainly has no key of `names`."""
        return not any(name in content for name in self.names)

    def read(self, content: bytes, text: JsonText, report: Report, rebuild: Rebuild) -> Any:
        """Return the result in `content`, in which only the wrong values differ from the document.

        Args:
            content: The body of the response.
            text: The same, as what validators of decimals look at.
            report: Receives each problem.
            rebuild: Reads a wrong value leniently.

        Raises:
            ValidationError: If another place is wrong.
        """
        if not self.places:
            return self._validated(content, text)
        outer, reading = _now.reading, _Reading(text, rebuild, Problems())
        _now.reading = reading
        try:
            result = self._validated(content, text)
        finally:
            _now.reading = outer
        for place, problem in reading.problems.items():
            report(place, problem)
        return result

    def _validated(self, content: bytes, text: JsonText) -> Any:
        return self.validator.validate_json(
            content, strict=True, by_alias=True, by_name=False, context=text
        )


class Validator:
    """A type with its annotations, and its pydantic validator."""

    def __init__(self, kind: Any, adapter: TypeAdapter[Any]) -> None:
        self.kind = kind
        self.adapter = adapter
        self.strict = Reader(adapter, {})
        self._expecting = self.strict
        """Expects the mistakes of earlier responses."""

    def reader(self, content: bytes, *, strict: bool) -> Reader:
        """Return the reader for a response."""
        expecting = self._expecting
        return self.strict if strict or not expecting.can_read(content) else expecting

    def expecting(
        self, reader: Reader, errors: Sequence[ErrorDetails], content: bytes
    ) -> Reader | None:
        """Return a reader that also expects what a reader found wrong, or None if there cannot be one."""
        places = dict(reader.places)
        try:
            # Items of a list are in the same place.
            ways = (tuple(0 if type(s) is int else s for s in error["loc"]) for error in errors)
            for steps in dict.fromkeys(ways):
                place = _Place(self.kind, steps)
                if place.way in reader.places:
                    return None
                places.setdefault(place.way, place)
            if len(places) > _MOST_PLACES:
                return None
            schema = self.adapter.core_schema
            # The longest ways first: what surrounds a place must still be as pydantic made it.
            for way in sorted(places, key=len, reverse=True):
                schema = _with(places[way], schema, way, self.adapter.core_schema)
            names = [_unspoken(model) for place in places.values() for model in place.models]
            following = Reader(SchemaValidator(schema), places, frozenset().union(*names))
        except (_UnexpectedError, KeyError, TypeError, SchemaError):
            # pydantic describes the type in another way, or a type is not hashable.
            return None
        self._expecting = following
        return following if following.can_read(content) else None


def _with(place: _Place, schema: Any, way: Way, whole: Any) -> Any:
    """Return the schema of a value that accepts anything in a place.

    Args:
        place: The place.
        schema: The schema of pydantic for the value.
        way: The way from the value to the place.
        whole: The schema with all definitions.
    """
    if not way:
        return place.expected(schema)
    kind, inner = schema["type"], "schema"
    if kind == "definition-ref":
        (model,) = (each for each in whole["definitions"] if each["ref"] == schema["schema_ref"])
        return _with(place, {k: v for k, v in model.items() if k != "ref"}, way, whole)
    if kind == "model-fields":
        fields, (name, *rest) = schema["fields"], way
        field = fields[name]
        changed = {**field, "schema": _with(place, field["schema"], tuple(rest), whole)}
        return {**schema, "fields": {**fields, name: changed}}
    if kind == "model":
        schema = {**schema, "cls": _maker(schema)}
    elif kind == "list":
        inner, way = "items_schema", way[1:]
    elif kind == "dict":
        inner, way = "values_schema", way[1:]
    elif kind == "json-or-python":
        inner = "json_schema"
    return {**schema, inner: _with(place, schema[inner], way, whole)}


def _maker(schema: Any) -> Any:
    """Return a class that makes objects of the model of a schema.

    If the model has a validator of its own, pydantic would take that one instead of the schema.
    """
    model: Any = schema["cls"]
    if schema.get("custom_init"):
        raise _UnexpectedError
    if not issubclass(model, BaseModel):
        return model  # a `Maker`

    class Maker:
        def __new__(cls) -> Any:
            return model.__new__(model)

    return Maker
