# The shared runtime, the same in every client; see __init__.py.
"""Decoding of responses. A server that deviates from its document does not break the caller.

A response is first validated strictly, without conversions, because a converted value could not be sent
back unchanged. If that fails, the wrong values are kept unchanged and reported: by a validator that expects
them (`mend.py`), and if that is not possible, the result is rebuilt value by value.
"""

from __future__ import annotations

import datetime as dt
import inspect
import operator
from collections.abc import Mapping, Sequence, Set as AbstractSet
from decimal import Decimal
from functools import lru_cache, partial
from typing import (
    Annotated,
    Any,
    Literal,
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

from .caller import warn_caller
from .charsets import without_broken
from .decimals import INEXACT, AnyDecimal, JsonText, Number, spelled
from .encode import is_a
from .errors import ResponseShapeWarning, difference
from .likeness import has_own, lacking, likeness
from .mend import (
    MISSING_VALUE,
    MOST_PROBLEMS,
    SCALARS,
    UNIONS,
    Report,
    Validator,
    complete,
    field_of,
    shortened,
)
from .moments import Date, DateTime, understood
from .paths import wire_name
from .server_text import printable
from .tagged_union import NO_MEMBER, TaggedUnion, contradicts, has_tag, named_by

_Noted: TypeAlias = "dict[tuple[str, str], None]"
"""Different problems, each with its place, in their order."""
_Attempt: TypeAlias = "tuple[object, _Noted]"
_Attempts: TypeAlias = "dict[tuple[int, int], _Attempt]"
"""Objects and lists, read as the members of unions, with their problems.

Without it, nested unions would be read again for each combination of the members above them.
"""

_SEQUENCES = (list, Sequence, tuple, set, frozenset, AbstractSet)
_MAPPINGS = (dict, Mapping)
REPLACED_TEXT = "invalid Unicode was replaced with U+FFFD"
"""The problem of invalid characters."""
_TOO_DEEP = "is wrong, and nested too deeply to find out where"
"""The problem of a value that would exhaust the stack."""
_MOST_SHOWN = 10
"""The problems that a message shows."""
_EXACT = 2**53
"""Up to this limit, a float represents every integer exactly."""
_HEIGHT = 5
"""The levels that a validator checks at once. With nested unions, each level multiplies the time."""
_WRITTEN: dict[Any, Any] = {dt.datetime: DateTime, dt.date: Date, Decimal: AnyDecimal}
"""The annotated types of values that must have a certain spelling."""


class Mismatch(ValueError):
    """The content differs from the document: the first place, and the problem there.

    Further problems, each with its place, follow in the text of the first.
    """

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(place, problem)
        self.place = place
        self.problem = problem


def decode(validator: Validator, content: bytes, report: Report, *, strict: bool) -> Any:
    """Return the result in `content`, rebuilt leniently if it differs from the document.

    Args:
        validator: The validator of the result.
        content: The body of the response, in UTF-8.
        report: Receives each problem.
        strict: Raise Mismatch for any problem.

    Raises:
        Mismatch: If `content` is not JSON, or with `strict`.
    """
    text = JsonText(content)
    reader = validator.reader(content, strict=strict)
    while True:
        try:
            return reader.read(content, text, report, _rebuild)
        except ValidationError as error:
            errors = error.errors(include_url=False, include_input=False, include_context=False)
        exactly = any(error["type"] == INEXACT for error in errors)
        following = None if strict or exactly else validator.expecting(reader, errors, content)
        if following is None:
            break
        reader = following
    try:
        value = _read(content, exactly=exactly)
    except ValueError:
        repaired = content if strict else without_broken(content)
        if repaired == content:
            raise Mismatch(*_unreadable(content)) from None
        result = decode(validator, repaired, report, strict=False)
        report("", REPLACED_TEXT)
        return result
    try:
        if not strict:
            return _rebuild(validator.kind, value, "", report, {})
        result, problems = _attempt(validator.kind, value, "", {})
    except RecursionError:
        # Validators have a limit too, but need less of the stack.
        raise Mismatch("the body", _TOO_DEEP) from None
    if problems:
        raise _mismatch(problems)
    return result


def _mismatch(problems: _Noted) -> Mismatch:
    """Return the error about problems, of which it lists the first in each of ten places."""
    by_place: dict[str, str] = {}
    for place, problem in problems:
        by_place.setdefault(place or "the body", problem)
    (first, words), *others = by_place.items()
    shown = others[: _MOST_SHOWN - 1]
    texts = [words, *(f"{printable(place)}: {problem}" for place, problem in shown)]
    texts += _and_more(len(by_place))
    return Mismatch(first, "; ".join(texts))


def _read(content: bytes, *, exactly: bool) -> Any:
    """Parse JSON; `exactly` keeps the digits of numbers that a float cannot represent."""
    if exactly:
        try:
            return spelled(content)
        except (ValueError, RecursionError):
            pass
    return from_json(content)


def _is_decimal(kind: Any) -> bool:
    """Return whether a type is a decimal that is a number in JSON, or a union with one."""
    if get_origin(kind) in UNIONS:
        return any(map(_is_decimal, get_args(kind)))
    return get_origin(kind) is Annotated and get_args(kind)[0] is Decimal


def _unreadable(content: bytes) -> tuple[str, str]:
    return "the body", "is not JSON" if content.strip() else "is empty"


def _problem(error: ValidationError) -> str:
    """Return the description of the first problem, without the value."""
    errors = error.errors(include_url=False, include_input=False, include_context=False)
    return shortened(errors[0]["msg"])


def warn(operation: str, problems: Mapping[str, str]) -> None:
    """Warn about the problems of a response, at the line of the caller outside of the package.

    Args:
        operation: The id of the operation.
        problems: The problems by place.
    """
    shown = dict(list(problems.items())[:_MOST_SHOWN])
    missing = [
        printable(place.removeprefix(".")) or "the body"
        for place in shown
        if shown[place] == MISSING_VALUE
    ]
    words = [f"missing {', '.join(missing)} (set to None)"] if missing else []
    words += [
        difference(place or "the body", problem)
        + ("" if problem == REPLACED_TEXT else " (kept unchanged)")
        for place, problem in shown.items()
        if problem != MISSING_VALUE
    ]
    words += _and_more(len(problems))
    warn_caller(f"{operation}: {'; '.join(words)}", ResponseShapeWarning)


def _and_more(count: int) -> list[str]:
    """Return the words for the problems that a message does not show. Of many, the number is unknown."""
    if count <= _MOST_SHOWN:
        return []
    return ["and many more" if count >= MOST_PROBLEMS else f"and {count - _MOST_SHOWN} more"]


def _built(kind: Any) -> Validator:
    """Return the validator of a type, built now; a model would defer that to its first use."""
    adapter = TypeAdapter(kind)
    adapter.rebuild()
    return Validator(kind, adapter)


_validator = lru_cache(maxsize=1024)(_built)


def validator_of(kind: Any) -> Validator:
    """Return the validator of a type. It is built once, unless an annotation is not hashable."""
    kind = _strictly(kind)
    try:
        hash(kind)
    except TypeError:
        return _built(kind)
    return _validator(kind)


@lru_cache(maxsize=1024)
def _rest(model: type[BaseModel]) -> Validator | None:
    """Return the validator of the additional properties, or None if they can be anything."""
    for base in model.__mro__:
        annotation = inspect.get_annotations(base).get("__pydantic_extra__")
        if base is BaseModel or annotation is None:
            continue
        # The annotation is a string if it refers to its own class or to a later one.
        members = {"__module__": base.__module__, "__annotations__": {"rest": annotation}}
        hints = get_type_hints(type("Rest", (), members), include_extras=True)
        return validator_of(get_args(hints["rest"])[1])
    return None


def _strictly(kind: Any) -> Any:
    """Return a type whose dates and decimals have the annotated types, as fields of models do."""
    arguments = get_args(kind)
    if not arguments or get_origin(kind) in (Annotated, Literal):
        return _WRITTEN.get(kind, kind) if isinstance(kind, type) else kind
    inner = tuple(map(_strictly, arguments))
    if all(map(operator.is_, inner, arguments)):
        return kind
    origin: Any = Union if get_origin(kind) in UNIONS else get_origin(kind)
    return origin[inner]


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
    kinds = get_args(kind) if get_origin(kind) in UNIONS else (kind,)
    if isinstance(value, Number):
        if _is_decimal(kind):
            return Decimal(value.text)
        value = float(value)
    if type(value) in SCALARS and type(value) in kinds:
        return value
    problem = "does not match the document"
    if not _higher(value, _HEIGHT):
        if adapter is None:
            adapter = validator_of(kind).adapter
        for meaning in _meanings(value):
            try:
                content = to_json(meaning)
                return adapter.validate_json(
                    content, strict=True, by_alias=True, by_name=False, context=JsonText(content)
                )
            except ValidationError as error:
                problem = _problem(error)
    tag: FieldInfo | TaggedUnion | None = None
    while get_origin(kind) is Annotated or hasattr(kind, "__value__"):
        if hasattr(kind, "__value__"):  # a type alias statement
            kind = named_by(kind)
        else:
            kind, *metadata = get_args(kind)
            tag = _tag(metadata) or tag
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in UNIONS:
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
    moment = understood(value) if kind is dt.datetime else None
    return value if moment is None else moment


def _tuple(
    kinds: tuple[Any, ...], items: list[Any], place: str, report: Report, seen: _Attempts
) -> object:
    """Read each item as the type of its position, or none if their number is wrong."""
    if len(items) != len(kinds):
        number = len(kinds)
        report(place, f"expected {number} {'item' if number == 1 else 'items'}, found {len(items)}")
        return items
    pairs = enumerate(zip(kinds, items, strict=True))
    return tuple(_rebuild(kind, item, f"{place}[{n}]", report, seen) for n, (kind, item) in pairs)


def _meanings(value: object) -> tuple[object, ...]:
    """Return a value, and the integer it also is: JSON Schema allows to write integers as 1.0 or 1e2
    (JSON Schema validation, section 6.1.1)."""
    if type(value) is float and value.is_integer() and abs(value) <= _EXACT:
        return value, int(value)
    return (value,)


def _higher(value: object, levels: int) -> bool:
    """Return whether a value is nested more deeply, or has a number that a float does not hold exactly."""
    if is_a(value, dict):
        inner: list[object] = list(cast("dict[str, object]", value).values())
    elif is_a(value, list):
        inner = cast("list[object]", value)
    else:
        return isinstance(value, Number)
    return levels == 0 or any(_higher(item, levels - 1) for item in inner)


def _tag(metadata: Sequence[object]) -> FieldInfo | TaggedUnion | None:
    """Return the annotation about the tag of a union, if there is one."""
    for item in metadata:
        if isinstance(item, TaggedUnion):
            return item
        if isinstance(item, FieldInfo) and isinstance(item.discriminator, str):
            return item
    return None


def _member(
    model: type[BaseModel], name: str, value: object, place: str, report: Report, seen: _Attempts
) -> object:
    field = field_of(model, name)
    return _rebuild(field.kind, value, place, report, seen, field.adapter)


def _construct(
    kind: type[BaseModel], value: dict[str, Any], place: str, report: Report, seen: _Attempts
) -> object:
    complete(kind)
    rest = dict(value)
    members: dict[str, Any] = {}
    fields_set: set[str] = set()
    for name, info in kind.model_fields.items():
        alias = wire_name(name, info)
        where = f"{place}.{alias}"
        if alias in rest:
            members[name] = _member(kind, name, rest.pop(alias), where, report, seen)
            fields_set.add(name)
        elif info.is_required():
            members[name] = None
            report(where, MISSING_VALUE)
        else:
            members[name] = info.get_default(call_default_factory=True, validated_data=members)
    validator = _rest(kind) if rest else None
    if validator is not None:
        inner, adapter = validator.kind, validator.adapter
        where = f"{place}.*"
        rest = {k: _rebuild(inner, v, where, report, seen, adapter) for k, v in rest.items()}
    # Not model_construct: it reads aliases again and could confuse two fields.
    model = kind.__new__(kind)
    object.__setattr__(model, "__dict__", members)
    object.__setattr__(model, "__pydantic_fields_set__", fields_set)
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
    """Read a value as the member of a union that its tag names, or as the one that fits best."""
    if value is None:
        report(place, "null is not allowed")
        return None
    kinds = tuple(kind for kind in kinds if kind is not type(None))
    if len(kinds) == 1:
        return _rebuild(kinds[0], value, place, report, seen)
    rest: tuple[Any, ...] = ()
    if tag is None:
        kinds = tuple(kind for kind in kinds if not contradicts(kind, value))
    else:
        name = tag.name if isinstance(tag, TaggedUnion) else str(tag.discriminator)
        kinds, rest = _members_for(kinds, tag, name, value)
        if not kinds:
            # A tag of a later version of the API: no member describes this value.
            report(f"{place}.{name}", NO_MEMBER)
            return value
    best = _fittest(tuple(kind for kind in kinds if kind is not Any), value, place, seen)
    if Any in kinds and (best is None or best[1]):
        return value
    if best is not None and best[1] and rest and not has_own(kinds, rest, value):
        # A base class may list the tags of its children. A value with no property of a child is read as
        # the base class.
        other = _fittest(rest, value, place, seen)
        best = best if other is None or other[1] else other
    if best is None or best[0] is value:
        report(place, "matches no member of the union")
        return value
    for problem in best[1]:
        report(*problem)
    return best[0]


def _members_for(
    kinds: tuple[Any, ...], tag: FieldInfo | TaggedUnion, name: str, value: object
) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Return the members of a union that a tag names, and those for any other tag."""
    if not isinstance(tag, TaggedUnion):
        return _named(kinds, name, value) or lacking(kinds, name, value), ()
    tagged = tuple(tag.members_for(kinds, value))
    rest = tuple(kind for kind in kinds if tag.is_rest(kind))
    return (tagged, rest) if tagged else (rest or lacking(kinds, name, value), ())


def _fittest(kinds: tuple[Any, ...], value: object, place: str, seen: _Attempts) -> _Attempt | None:
    """Read a value as the member that it fits best. Returns the result and its problems.

    The keys of the object itself count before problems inside it, and repeated problems count once.
    """
    best: tuple[tuple[bool, int, int, int, int], _Attempt] | None = None
    for kind in kinds:
        result, problems = attempt = _attempt(kind, value, place, seen)
        missing, strange, known = likeness(result, value)
        strays = bool(problems) and (result is value or (missing > 0 and not known))
        rank = (strays, missing, strange, len(problems), -known)
        if best is None or rank < best[0]:
            best = rank, attempt
    return best and best[1]


def _attempt(kind: Any, value: Any, place: str, seen: _Attempts) -> _Attempt:
    """Read a value as one member of a union. Returns the result and its problems."""
    # Ids are safe as keys: types and values exist while the response is read.
    key = (id(kind), id(value)) if type(value) in (dict, list) else None
    if key is not None and key in seen:
        return seen[key]
    problems: _Noted = {}
    attempt = _rebuild(kind, value, place, partial(_note, problems), seen), problems
    if key is not None:
        seen[key] = attempt
    return attempt


def _note(problems: _Noted, place: str, problem: str) -> None:
    if len(problems) < MOST_PROBLEMS:
        problems[place, problem] = None


def _named(kinds: tuple[Any, ...], discriminator: str, value: object) -> tuple[Any, ...]:
    """Return the members of a union that declare the tag of a value."""
    return tuple(kind for kind in kinds if has_tag(kind, discriminator, value))
