"""Describe arguments, types and methods for docstrings, with facts from schemas."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.naming.words import PREPOSITIONS, VERBS, split_words
from clientsmith.plan.model.types import (
    LinesOf,
    ListOf,
    LiteralOf,
    MapOf,
    Named,
    Scalar,
    TupleOf,
    Type,
    UnionOf,
)
from clientsmith.plan.nodes import Node, default_of, description_of, is_deprecated
from clientsmith.runtime.errors import APIStatusError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapi_pydantic import Schema

    from clientsmith.plan.types import TypeBook

_SHOWN_VALUES = 8
_CODE = re.compile(r"`([\w.-]+)`")
_VALUES = re.compile(r"`[^`]+`|\d[\d,]*(?:\.\d+)?")
_WORDS = re.compile(r"\d[\d,]*(?:\.\d+)?|[^\s`.,;:()]+")
#: Formats that the Python type expresses, and those that only concern how a number is stored.
_TYPED_FORMATS = frozenset(
    ["int32", "int64", "float", "double", "date", "date-time", "uuid", "binary", "decimal"]
)
#: Documented error status -> exception of the runtime.
_EXCEPTIONS = {kind.status: kind.__name__ for kind in APIStatusError.__subclasses__()}


def sentence(text: str) -> str:
    """Return a summary with a capital letter and a full stop."""
    line = " ".join(text.split()).rstrip(".")
    return f"{line[:1].upper()}{line[1:]}."


def exception_for(status: str) -> str:
    """Return the exception of an error status or a range such as `4XX`."""
    if status.isdigit():
        number = int(status)
        return _EXCEPTIONS.get(number, "ServerError" if number >= 500 else "APIStatusError")
    return "ServerError" if status.startswith("5") else "APIStatusError"


def spoken(public_name: str) -> str:
    """Return a summary for a method whose operation has none: `things.get` becomes "Get things."."""
    *resources, method = public_name.split(".")
    words = method.strip("_").split("_")
    resource = resources[-1].strip("_").replace("_", " ") if resources else ""
    if words[0] not in VERBS:
        return sentence(" ".join([resource, *words]))
    rest = words[1:]
    if not rest or rest[0] in PREPOSITIONS:
        return sentence(" ".join([words[0], resource, *rest]))
    return sentence(" ".join([*words, *(["of", resource] if resource else [])]))


def argument_text(node: Node, book: TypeBook, *, deprecated: bool = False, own: str = "") -> str:
    """What an argument is: the document's words, its limits and its default; empty where there are none.

    Args:
        node: its schema.
        book: resolves references.
        deprecated: it is deprecated whatever its schema says.
        own: the description of the parameter itself, which comes first.
    """
    schema = book.resolve(node)
    said = description_of(node) or description_of(schema)
    said = own if own == said else joined([own, said])
    parts = [said]
    limits = _limits(schema) if schema is not None else []
    limits = [fact for fact in limits if not _is_said(fact, said)]
    if limits:
        parts.append("; ".join([limits[0][0].upper() + limits[0][1:], *limits[1:]]))
    default = default_of(node) if default_of(node) is not None else default_of(schema)
    if isinstance(default, str | int | float | bool):
        shown = str(default).lower() if isinstance(default, bool) else default
        if not ("default" in said.lower() and _is_said(f"`{shown}`", said)):
            parts.append(f"Defaults to `{shown}`")
    if deprecated or is_deprecated(node):
        parts.append("Deprecated")
    return joined(parts)


def with_names(text: str, names: Mapping[str, str]) -> str:
    """Replace ids of operations in backticks by the names of their methods.

    An id of one word may be the name of anything.

    Args:
        text: a description.
        names: operation id -> public name.
    """

    def named(match: re.Match[str]) -> str:
        name = names.get(match[1])
        return f"`{name}`" if name and len(split_words(match[1])) > 1 else match[0]

    return _CODE.sub(named, text)


def argument_description(description: str, name: str, wire: str) -> str:
    """Return the description of an argument in a docstring, with its wire name if that differs.

    A description that only repeats the name is left out.

    Args:
        description: the description from the document.
        name: its Python name.
        wire: its wire name, or an empty string.
    """
    letters = _letters(name)
    description = "" if _letters(description) == letters else description
    return joined([description, f"Sent as `{wire}`" if wire and _letters(wire) != letters else ""])


def _letters(name: str) -> str:
    """Return what spellings of a name share, such as `pageSize`, `page[size]` and `page_size`."""
    return "".join(filter(str.isalnum, name)).lower()


def joined(parts: Sequence[str]) -> str:
    """Join sentences, each with its full stop; what ends in a list or a table ends a paragraph."""
    text = ""
    for part in filter(None, map(str.strip, parts)):
        is_block = "\n" in part
        ended = part if is_block or part.endswith((".", "!", "?", ":")) else f"{part}."
        text += ("\n\n" if "\n" in text else " ") * bool(text) + ended
    return text


def _is_said(fact: str, text: str) -> bool:
    """Return whether a description has all numbers and quoted values of a fact, which would repeat it."""
    values = {value.strip("`").replace(",", "") for value in _VALUES.findall(fact)}
    words = {word.replace(",", "") for word in _WORDS.findall(text)}
    return bool(values) and values <= words


def _limits(schema: Schema) -> list[str]:
    limits = []
    if schema.enum:
        limits.append(_values(schema.enum))
    if schema.schema_format and schema.schema_format not in _TYPED_FORMATS:
        limits.append(f"format `{schema.schema_format}`")
    limits.extend(_range(schema.minimum, schema.maximum, ""))
    limits.extend(_range(schema.minLength, schema.maxLength, " characters"))
    if not schema.prefixItems:  # whose type says how many there are
        limits.extend(_range(schema.minItems, schema.maxItems, " items"))
    if schema.pattern:
        limits.append(f"matches `{schema.pattern}`")
    return limits


def _values(values: Sequence[object]) -> str:
    """Return the first few values of an enumeration."""
    shown = ", ".join(f"`{value}`" for value in values[:_SHOWN_VALUES])
    return f"one of {shown}{', ...' if len(values) > _SHOWN_VALUES else ''}"


def _range(low: float | None, high: float | None, unit: str) -> list[str]:
    if low is not None and high is not None:
        return [f"{_number(low)} to {_number(high)}{unit}"]
    if low == 1 and unit:
        return ["not empty"]
    if low is not None:
        return [f"at least {_number(low)}{unit}"]
    if high is not None:
        return [f"at most {_number(high)}{unit}"]
    return []


def _number(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else str(value)


def in_words(kind: Type) -> str:
    """Describe a type for docstrings."""
    match kind:
        case Named(name):
            return f"`{name}`"
        case ListOf(item) | LinesOf(item):
            return f"a list of {in_words(item)}"
        case TupleOf(items):
            return f"a tuple of {', '.join(map(in_words, items))}"
        case MapOf(value):
            return f"a mapping from names to {in_words(value)}"
        case UnionOf(members):
            whole = Scalar("int") if Scalar("float") in members else None
            return " or ".join(in_words(member) for member in members if member != whole)
        case Scalar("any"):
            return "anything"
        case Scalar("null"):
            return "null"
        case Scalar("event"):
            return "`ServerSentEvent`"
        case Scalar("float"):
            return "number"
        case Scalar("decimal text"):
            return "decimal"
        case Scalar(name):
            return name
        case LiteralOf(values):
            return " or ".join(repr(value) for value in values)
