# The shared runtime, the same in every client; see __init__.py.
"""From bytes to results. A server that breaks its own document does not break the caller.

The answer is first validated strictly: a value counts as right only if it is exactly what the
document says, since a converted value could not be sent back as it came. Only where that fails is
the answer rebuilt piece by piece, with what is wrong kept as it came and reported.
"""

from __future__ import annotations

import datetime as dt
import inspect
import types
import warnings
from collections.abc import Callable, Mapping, Sequence, Set as AbstractSet
from decimal import Decimal
from functools import lru_cache, partial
from typing import (
    Annotated,
    Any,
    Literal,
    NamedTuple,
    TypeAlias,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from pydantic import BaseModel, RootModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import from_json, to_json

from .charsets import without_broken
from .decimals import INEXACT, AnyDecimal, JsonText, Number, spelled
from .encode import is_a
from .errors import ResponseShapeWarning
from .likeness import has_own, lacking, likeness
from .moments import Date, DateTime, understood
from .paths import wire_name
from .tagged_union import NO_MEMBER, TaggedUnion, contradicts, has_tag, named_by

Report: TypeAlias = "Callable[[str, str], object]"
"""Takes the place and what is wrong there."""
_Attempt: TypeAlias = "tuple[object, list[tuple[str, str]]]"
_Attempts: TypeAlias = "dict[tuple[int, int], _Attempt]"
"""What objects and lists became as one member of a union or another, with their problems.

Without it each level of unions within unions would be rebuilt for each combination of those above.
"""

_SEQUENCES = (list, Sequence, tuple, set, frozenset, AbstractSet)
_MAPPINGS = (dict, Mapping)
_UNIONS = (Union, types.UnionType)
_SCALARS = (str, int, bool, float)
MISSING_VALUE = "required, but missing"
"""The problem where there is no value at all."""
REPLACED_TEXT = "some text was not valid Unicode; U+FFFD replaces it"
"""The problem where characters are lost."""
_MOST_TOLD = 10
_EXACT = 2**53
"""Up to here every integer is a float of its own."""
_HEIGHT = 5
"""Levels that a validator is asked about at once: with unions in unions, each level multiplies."""
_FIELDS_COMPLETE = "__pydantic_fields_complete__"
"""pydantic's own attribute of a model that knows the classes of all its fields."""
_WRITTEN: dict[Any, Any] = {dt.datetime: DateTime, dt.date: Date, Decimal: AnyDecimal}
"""Types that only a certain spelling counts for."""


class Mismatch(ValueError):
    """The content is not what was promised: where, and what is wrong."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(place, problem)
        self.place = place
        self.problem = problem


class Validator(NamedTuple):
    """A type, with everything that is said about it, and pydantic's validator of it."""

    kind: Any
    adapter: TypeAdapter[Any]


def decode(validator: Validator, content: bytes, report: Report, *, strict: bool) -> Any:
    """The result in `content`, rebuilt leniently where it is not what was promised.

    Raises Mismatch where `content` is not JSON, or with `strict` where anything is wrong.
    """
    try:
        return validator.adapter.validate_json(
            content, strict=True, by_alias=True, by_name=False, context=JsonText(content)
        )
    except ValidationError as error:
        problem = _problem(error)
        exactly = any(one["type"] == INEXACT for one in error.errors(include_url=False))
    try:
        value = _read(content, exactly=exactly)
    except ValueError:
        mended = content if strict else without_broken(content)
        if mended == content:
            raise Mismatch(*_unreadable(content)) from None
        result = decode(validator, mended, report, strict=False)
        report("", REPLACED_TEXT)
        return result
    if not strict:
        return _rebuild(validator.kind, value, "", report, {})
    result, problems = _attempt(validator.kind, value, "", {})
    if problems:
        raise Mismatch(*problem)
    return result


def _read(content: bytes, *, exactly: bool) -> Any:
    """The data in JSON; `exactly` where decimals are wanted and may have more digits than a float."""
    if exactly:
        try:
            return spelled(content)
        except (ValueError, RecursionError):
            pass
    return from_json(content)


def _is_decimal(kind: Any) -> bool:
    """Whether a type is a decimal that is a number in JSON, or that among others."""
    if get_origin(kind) in _UNIONS:
        return any(map(_is_decimal, get_args(kind)))
    return get_origin(kind) is Annotated and get_args(kind)[0] is Decimal


def _unreadable(content: bytes) -> tuple[str, str]:
    return "the body", "is not JSON" if content.strip() else "is empty"


def _problem(error: ValidationError) -> tuple[str, str]:
    """Place and words of the first problem, without the offending value."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    return "".join(_step(step) for step in first["loc"]) or "the body", first["msg"]


def _step(step: int | str) -> str:
    return "[]" if isinstance(step, int) else f".{step}"


def warn(operation: str, problems: Mapping[str, str]) -> None:
    """One warning for the problems of a response, by place.

    It is put at the line of the caller's code outside of the package.
    """
    package = (__package__ or "").rpartition(".")[0] or __name__
    level, frame = 1, inspect.currentframe()
    while frame is not None and frame.f_back is not None and _inside(frame, package):
        frame, level = frame.f_back, level + 1
    told = dict(list(problems.items())[:_MOST_TOLD])
    missing = [
        place.removeprefix(".") or "the body" for place in told if told[place] == MISSING_VALUE
    ]
    words = [f"missing {', '.join(missing)} (None)"] if missing else []
    words += [
        f"{place or 'the body'}: {problem}{'' if problem == REPLACED_TEXT else ' (kept as it came)'}"
        for place, problem in told.items()
        if problem != MISSING_VALUE
    ]
    if len(problems) > len(told):
        words.append(f"and {len(problems) - len(told)} more")
    message = f"{operation}: {'; '.join(words)}"
    warnings.warn(message, ResponseShapeWarning, stacklevel=level)


def _inside(frame: types.FrameType, package: str) -> bool:
    name = str(frame.f_globals.get("__name__", ""))
    return name == package or name.startswith((package + ".", "asyncio"))


def _built(kind: Any) -> Validator:
    """The validator of a type; a model defers what this does to its first use."""
    adapter = TypeAdapter(kind)
    adapter.rebuild()
    return Validator(kind, adapter)


_validator = lru_cache(maxsize=1024)(_built)


@lru_cache(maxsize=4096)
def _field(model: type[BaseModel], name: str) -> Validator:
    """A field's type with everything that was said about it, and its validator."""
    info = model.model_fields[name]
    kind: Any = info.annotation
    for item in info.metadata:
        kind = Annotated[kind, item]
    if info.discriminator is not None:
        kind = Annotated[kind, FieldInfo(discriminator=info.discriminator)]
    return Validator(kind, TypeAdapter(kind))


def validator_of(kind: Any) -> Validator:
    """Return the validator of a type, built once; annotations can have something unhashable in them."""
    kind = _strictly(kind)
    try:
        hash(kind)
    except TypeError:
        return _built(kind)
    return _validator(kind)


@lru_cache(maxsize=1024)
def _rest(model: type[BaseModel]) -> Validator | None:
    """The validator of what has no field of its own; None where it may be anything."""
    for base in model.__mro__:
        found = inspect.get_annotations(base).get("__pydantic_extra__")
        if base is BaseModel or found is None:
            continue
        # It is a text where it has the class itself in it, or one that stands after it.
        alone = {"__module__": base.__module__, "__annotations__": {"rest": found}}
        hints = get_type_hints(type("Rest", (), alone), include_extras=True)
        return validator_of(get_args(hints["rest"])[1])
    return None


def _strictly(kind: Any) -> Any:
    """The type of a result with the spelling of dates; models say it of their fields themselves."""
    arguments = get_args(kind)
    if not arguments or get_origin(kind) in (Annotated, Literal):
        return _WRITTEN.get(kind, kind) if isinstance(kind, type) else kind
    inner = tuple(map(_strictly, arguments))
    if all(one is other for one, other in zip(inner, arguments, strict=True)):
        return kind
    made: Any = Union if get_origin(kind) in _UNIONS else get_origin(kind)
    return made[inner]


def _rebuild(
    kind: Any,
    value: Any,
    place: str,
    report: Report,
    seen: _Attempts,
    adapter: TypeAdapter[Any] | None = None,
) -> Any:
    if kind is Any:
        return value
    kinds = get_args(kind) if get_origin(kind) in _UNIONS else (kind,)
    if isinstance(value, Number):
        if _is_decimal(kind):
            return Decimal(value.text)
        value = float(value)
    if type(value) in _SCALARS and type(value) in kinds:
        return value
    problem = "is not what was promised"
    if not _higher(value, _HEIGHT):
        if adapter is None:
            adapter = validator_of(kind).adapter
        for meant in _meanings(value):
            try:
                content = to_json(meant)
                return adapter.validate_json(
                    content, strict=True, by_alias=True, by_name=False, context=JsonText(content)
                )
            except ValidationError as error:
                problem = _problem(error)[1]
    tag: FieldInfo | TaggedUnion | None = None
    while get_origin(kind) is Annotated or hasattr(kind, "__value__"):
        if hasattr(kind, "__value__"):  # a type alias statement
            kind = named_by(kind)
        else:
            kind, *metadata = get_args(kind)
            tag = _tag(metadata) or tag
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in _UNIONS:
        return _best(arguments, tag, value, place, report, seen)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        model: type[BaseModel] = kind
        if issubclass(kind, RootModel):
            return model.model_construct(root=_member(model, "root", value, place, report, seen))
        if is_a(value, dict):
            return _construct(model, value, place, report, seen)
    if is_a(value, dict) and origin in _MAPPINGS and len(arguments) == 2:
        entries: dict[str, Any] = value
        inner = f"{place}.*"
        return {k: _rebuild(arguments[1], v, inner, report, seen) for k, v in entries.items()}
    if is_a(value, list) and origin in _SEQUENCES and arguments:
        items: list[Any] = value
        if origin is tuple and arguments[-1] is not Ellipsis:
            return _tuple(arguments, items, place, report, seen)
        return [_rebuild(arguments[0], item, f"{place}[]", report, seen) for item in items]
    report(place, problem)
    found = understood(value) if kind is dt.datetime else None
    return value if found is None else found


def _tuple(
    kinds: tuple[Any, ...], items: list[Any], place: str, report: Report, seen: _Attempts
) -> object:
    """Each item as what its position is; where there are more or fewer, nobody knows which is which."""
    if len(items) != len(kinds):
        report(place, f"{len(kinds)} items were promised, and there are {len(items)}")
        return items
    pairs = enumerate(zip(kinds, items, strict=True))
    return tuple(_rebuild(kind, item, f"{place}[{n}]", report, seen) for n, (kind, item) in pairs)


def _meanings(value: object) -> tuple[object, ...]:
    """A value, and the integer that it is as well: one may be written as 1.0 or 1e2 (JSON Schema
    validation, section 6.1.1)."""
    if type(value) is float and value.is_integer() and abs(value) <= _EXACT:
        return value, int(value)
    return (value,)


def _higher(value: object, levels: int) -> bool:
    """Whether a value has more levels of objects and lists, or a number that validators would not see
    to its last digit."""
    if is_a(value, dict):
        inner: list[object] = list(cast("dict[str, object]", value).values())
    elif is_a(value, list):
        inner = cast("list[object]", value)
    else:
        return isinstance(value, Number)
    return levels == 0 or any(_higher(one, levels - 1) for one in inner)


def _tag(metadata: Sequence[object]) -> FieldInfo | TaggedUnion | None:
    """What is said about how the members of a union are told apart."""
    for item in metadata:
        if isinstance(item, TaggedUnion):
            return item
        if isinstance(item, FieldInfo) and isinstance(item.discriminator, str):
            return item
    return None


def _member(
    model: type[BaseModel], name: str, value: object, place: str, report: Report, seen: _Attempts
) -> object:
    validator = _field(model, name)
    return _rebuild(validator.kind, value, place, report, seen, validator.adapter)


def _complete(model: type[BaseModel]) -> None:
    """Look up the classes that the fields of a model name, unless it knows them.

    A pydantic without that attribute builds the whole model, once, which finds them as well.
    """
    if not getattr(model, _FIELDS_COMPLETE, False):
        model.model_rebuild(raise_errors=False)


def _construct(
    kind: type[BaseModel], value: dict[str, Any], place: str, report: Report, seen: _Attempts
) -> object:
    _complete(kind)
    rest = dict(value)
    members: dict[str, Any] = {}
    given: set[str] = set()
    for name, info in kind.model_fields.items():
        alias = wire_name(name, info)
        where = f"{place}.{alias}"
        if alias in rest:
            members[name] = _member(kind, name, rest.pop(alias), where, report, seen)
            given.add(name)
        elif info.is_required():
            members[name] = None
            report(where, MISSING_VALUE)
        else:
            members[name] = info.get_default(call_default_factory=True, validated_data=members)
    described = _rest(kind) if rest else None
    if described is not None:
        inner, adapter = described
        where = f"{place}.*"
        rest = {k: _rebuild(inner, v, where, report, seen, adapter) for k, v in rest.items()}
    # Not model_construct, which reads aliases again and could take one field for another.
    model = kind.__new__(kind)
    object.__setattr__(model, "__dict__", members)
    object.__setattr__(model, "__pydantic_fields_set__", given)
    object.__setattr__(model, "__pydantic_extra__", rest)
    object.__setattr__(model, "__pydantic_private__", None)
    return model


def _best(
    kinds: tuple[Any, ...],
    tag: FieldInfo | TaggedUnion | None,
    value: Any,
    place: str,
    report: Report,
    seen: _Attempts,
) -> Any:
    """Read a value as the member of a union that its tag names, or else as the one that fits best."""
    if value is None:
        report(place, "null where none is allowed")
        return None
    kinds = tuple(kind for kind in kinds if kind is not type(None))
    if len(kinds) == 1:
        return _rebuild(kinds[0], value, place, report, seen)
    rest: tuple[Any, ...] = ()
    if tag is None:
        kinds = tuple(kind for kind in kinds if not contradicts(kind, value))
    else:
        name = tag.name if isinstance(tag, TaggedUnion) else str(tag.discriminator)
        kinds, rest = _meant(kinds, tag, name, value)
        if not kinds:
            # A tag of a later version of the API: no member describes this value.
            report(f"{place}.{name}", NO_MEMBER)
            return value
    best = _fittest(tuple(kind for kind in kinds if kind is not Any), value, place, seen)
    if Any in kinds and (best is None or best[1]):
        return value
    if best is not None and best[1] and rest and not has_own(kinds, rest, value):
        # A base may list tags of its children. What has nothing of a child's own is one of the base.
        other = _fittest(rest, value, place, seen)
        best = best if other is None or other[1] else other
    if best is None or best[0] is value:
        report(place, "no member of the union fits")
        return value
    for problem in best[1]:
        report(*problem)
    return best[0]


def _meant(
    kinds: tuple[Any, ...], tag: FieldInfo | TaggedUnion, name: str, value: object
) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """The members of a union that a tag means, and those that are meant where it fits none of them."""
    if not isinstance(tag, TaggedUnion):
        return _named(kinds, name, value) or lacking(kinds, name, value), ()
    meant = tuple(tag.meant(kinds, value))
    rest = tuple(kind for kind in kinds if tag.is_rest(kind))
    return (meant, rest) if meant else (rest or lacking(kinds, name, value), ())


def _fittest(kinds: tuple[Any, ...], value: object, place: str, seen: _Attempts) -> _Attempt | None:
    """Read a value as the member that it fits best; gives the result and its problems.

    The keys of the object itself count before problems inside of it, and repeated problems count once.
    """
    best: tuple[tuple[bool, int, int, int, int], _Attempt] | None = None
    for kind in kinds:
        result, problems = attempt = _attempt(kind, value, place, seen)
        missing, strange, known = likeness(result, value)
        strays = bool(problems) and (result is value or (missing > 0 and not known))
        rank = (strays, missing, strange, len(set(problems)), -known)
        if best is None or rank < best[0]:
            best = rank, attempt
    return best and best[1]


def _attempt(kind: Any, value: Any, place: str, seen: _Attempts) -> _Attempt:
    """What a value becomes as one member of a union, and what is wrong with that."""
    # Members and the parts of an answer stay alive as long as the answer is read.
    key = (id(kind), id(value)) if type(value) in (dict, list) else None
    if key is not None and key in seen:
        return seen[key]
    problems: list[tuple[str, str]] = []
    attempt = _rebuild(kind, value, place, partial(_note, problems), seen), problems
    if key is not None:
        seen[key] = attempt
    return attempt


def _note(problems: list[tuple[str, str]], place: str, problem: str) -> None:
    problems.append((place, problem))


def _named(kinds: tuple[Any, ...], discriminator: str, value: object) -> tuple[Any, ...]:
    """The members of a union that declare the tag that the value bears."""
    return tuple(kind for kind in kinds if has_tag(kind, discriminator, value))
