# The shared runtime, the same in every client; see __init__.py.
"""Exact decimals, as JSON numbers (a float has only about 15 digits) and as JSON strings."""

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
"""The type of the pydantic error that a float may have lost digits of a decimal."""
_LONG = re.compile(rb"[0-9.]{17}|[eE][+-]?[0-9]{3}")
_TEXT = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


class DecimalText(Decimal):
    """A decimal that is a string in JSON and is sent unchanged."""

    text: str

    def __new__(cls, text: str) -> DecimalText:
        decimal = super().__new__(cls, text)
        decimal.text = text
        return decimal

    def __reduce__(self) -> tuple[type[DecimalText], tuple[str]]:
        return type(self), (self.text,)

    def __copy__(self) -> DecimalText:
        return self

    def __deepcopy__(self, memo: Any) -> DecimalText:
        return self


class Number(float):
    """A float that differs from the JSON number it was read from, which is in `text`."""

    text: str


def _spelled(text: str) -> float:
    number = Number(text)
    if Decimal(repr(float(number))) == Decimal(text):
        return float(number)
    number.text = text
    return number


def spelled(content: bytes) -> Any:
    """Parse JSON, with a `Number` instead of each float that loses digits.

    Raises:
        ValueError: If it is not JSON, or has an integer with more digits than Python reads.
        RecursionError: If it is nested too deeply.
    """
    return json.loads(content, parse_float=_spelled)


class JsonText:
    """The JSON that a validator reads, to find out whether its floats may have lost digits."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    @cached_property
    def is_long(self) -> bool:
        """Whether a number in it may have more digits than a float, or be closer to zero."""
        return _LONG.search(self._content) is not None


def _number(value: object, info: ValidationInfo) -> Decimal:
    from pydantic_core import PydanticCustomError

    source: object = info.context
    if type(value) is float and isinstance(source, JsonText) and source.is_long:
        raise PydanticCustomError(INEXACT, "Input has more digits than a float")
    if type(value) is int or type(value) is float:
        decimal = Decimal(repr(value))
        if decimal.is_finite():
            return decimal
    raise PydanticCustomError("decimal_number", "Input should be a number")


def _text(value: object) -> DecimalText:
    if isinstance(value, str) and _TEXT.fullmatch(value):
        return DecimalText(value)
    raise ValueError("not a decimal")


def _given_text(value: object) -> object:
    """Convert the value of a caller who makes a model: in JSON it is a string."""
    if isinstance(value, Decimal) and not isinstance(value, DecimalText):
        value = str(value)
    return value if isinstance(value, DecimalText) else _text(value)


def _plain(value: object) -> object:
    """Return the number that pydantic writes; it would write a decimal as a string."""
    if not isinstance(value, Decimal) or isinstance(value, DecimalText):
        return value
    return int(value) if value == value.to_integral_value() else float(value)


class _Exact:
    """The annotation of a decimal that is a `number`, a `string`, or `any` of the two in JSON."""

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
            from_python = make.no_info_plain_validator_function(_given_text)
            return make.json_or_python_schema(text, from_python)
        either = make.union_schema([number, text], mode="left_to_right")
        from_json = number if self.kind == "number" else either
        plain = make.plain_serializer_function_ser_schema(_plain, when_used="json-unless-none")
        return make.json_or_python_schema(from_json, handler(source), serialization=plain)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        kind = ["number", "string"] if self.kind == "any" else self.kind
        return {"type": kind, "format": "decimal"}


def written(value: Any, dump: Callable[[Any], str]) -> str:
    """Return JSON with all digits of its decimals, which the standard library cannot write."""
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
    """Return JSON data with the decimals of some properties as strings.

    Args:
        value: The data to be sent.
        names: The properties whose decimals are strings, also within lists and maps.
        here: Whether `value` itself belongs to such a property.
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
