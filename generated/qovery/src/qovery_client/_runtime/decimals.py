# The shared runtime, the same in every client; see __init__.py.
"""Exact decimals, as JSON numbers (a float holds about 15 digits only) and as JSON strings."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
    from pydantic_core import core_schema

INEXACT = "inexact_decimal"
"""The type of the error that a float may have lost digits of a decimal."""
_LONG = re.compile(rb"[0-9.]{17}|[eE][+-]?[0-9]{3}")
_TEXT = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


class DecimalText(Decimal):
    """A decimal that is a string in JSON, and is sent as it came."""

    text: str

    def __new__(cls, text: str) -> DecimalText:
        made = super().__new__(cls, text)
        made.text = text
        return made

    def __reduce__(self) -> tuple[type[DecimalText], tuple[str]]:
        return type(self), (self.text,)

    def __copy__(self) -> DecimalText:
        return self

    def __deepcopy__(self, memo: Any) -> DecimalText:
        return self


class Number(float):
    """A float that is not what was written, which it remembers."""

    text: str


def _spelled(text: str) -> float:
    made = Number(text)
    if Decimal(repr(float(made))) == Decimal(text):
        return float(made)
    made.text = text
    return made


def spelled(content: bytes) -> Any:
    """JSON with a `Number` in place of each float that loses digits.

    Raises:
        ValueError: where it is no JSON, or has an integer of more digits than Python reads.
        RecursionError: where it is too deep.
    """
    return json.loads(content, parse_float=_spelled)


class JsonText:
    """The JSON that a validator reads, which knows whether its floats may have lost digits."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    @cached_property
    def is_long(self) -> bool:
        """Whether a number in it may have more digits, or be nearer to zero, than a float."""
        return _LONG.search(self._content) is not None


def _number(value: object, info: ValidationInfo) -> Decimal:
    from pydantic_core import PydanticCustomError

    source: object = info.context
    if type(value) is float and isinstance(source, JsonText) and source.is_long:
        raise PydanticCustomError(INEXACT, "Input has more digits than a float")
    if type(value) is int or type(value) is float:
        made = Decimal(repr(value))
        if made.is_finite():
            return made
    raise PydanticCustomError("decimal_number", "Input should be a number")


def _text(value: object) -> DecimalText:
    if isinstance(value, str) and _TEXT.fullmatch(value):
        return DecimalText(value)
    raise ValueError("not a decimal")


def _given_text(value: object) -> object:
    """Where a caller makes a model: it is a text in JSON whatever it is in Python."""
    if isinstance(value, Decimal) and not isinstance(value, DecimalText):
        value = str(value)
    return value if isinstance(value, DecimalText) else _text(value)


def _plain(value: object) -> object:
    """What pydantic writes of a number in JSON; it has no decimals, and would make it a text."""
    if not isinstance(value, Decimal) or isinstance(value, DecimalText):
        return value
    return int(value) if value == value.to_integral_value() else float(value)


class _Exact:
    """Tells pydantic how a decimal is written in JSON: as a `number`, a `string`, or `any` of the two."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __repr__(self) -> str:
        return f"decimal as {self.kind}"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        from pydantic_core import core_schema as make

        number = make.with_info_plain_validator_function(_number)
        text = make.no_info_plain_validator_function(_text)
        if self.kind == "string":
            given = make.no_info_plain_validator_function(_given_text)
            return make.json_or_python_schema(text, given)
        either = make.union_schema([number, text], mode="left_to_right")
        came = number if self.kind == "number" else either
        plain = make.plain_serializer_function_ser_schema(_plain, when_used="json-unless-none")
        return make.json_or_python_schema(came, handler(source), serialization=plain)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        kind = ["number", "string"] if self.kind == "any" else self.kind
        return {"type": kind, "format": "decimal"}


def written(value: Any, dump: Callable[[Any], str]) -> str:
    """JSON with decimals in it, digit by digit, which the standard library cannot write."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value)
        return f"{{{','.join(f'{dump(k)}:{written(v, dump)}' for k, v in entries.items())}}}"
    if isinstance(value, list):
        items = cast("list[object]", value)
        return f"[{','.join(written(item, dump) for item in items)}]"
    return dump(value)


def as_texts(value: Any, names: frozenset[str], *, here: bool) -> Any:
    """JSON in which the decimals of some properties are texts.

    Args:
        value: what is to be sent.
        names: the properties whose decimals are texts, in lists and maps too.
        here: whether a decimal at this place is one.
    """
    if isinstance(value, Decimal):
        return str(value) if here else value
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value)
        return {k: as_texts(v, names, here=here or k in names) for k, v in entries.items()}
    if isinstance(value, list):
        items = cast("list[object]", value)
        return [as_texts(item, names, here=here) for item in items]
    return value


ExactDecimal: TypeAlias = Annotated[Decimal, _Exact("number")]
TextDecimal: TypeAlias = Annotated[Decimal, _Exact("string")]
AnyDecimal: TypeAlias = Annotated[Decimal, _Exact("any")]
