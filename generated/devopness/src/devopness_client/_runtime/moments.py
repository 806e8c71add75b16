# The shared runtime, the same in every client; see __init__.py.
"""Dates and date-times of RFC 3339, and other formats that servers use.

Section 5.6 of RFC 3339 defines `date-time` and `full-date`. A `datetime` cannot represent every spelling,
so a value that would be sent back differently keeps its original text.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import core_schema

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK = "[0-9]{2}:[0-9]{2}:[0-9]{2}"
_ZONE = "[+-][0-9]{2}:[0-9]{2}"
# What Python reads without loss. These patterns also have to be valid in Rust, for pydantic.
_USUAL = {
    "date-time": rf"^{_DAY}T{_CLOCK}(?:\.[0-9]{{1,6}})?(?:Z|{_ZONE})$",
    "date": f"^{_DAY}$",
}
_RFC_3339 = re.compile(rf"({_DAY})[Tt]({_CLOCK})(?:\.([0-9]+))?([Zz]|{_ZONE})")
_LIKE_A_DAY = re.compile(_DAY)


class Moment(dt.datetime):
    """A date-time that is sent as `text`, or in ISO format if `text` is empty."""

    text = ""

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return _moment, (dt.datetime.combine(self.date(), self.timetz()), self.text)


def _moment(value: dt.datetime, text: str) -> Moment:
    moment = Moment.combine(value.date(), value.timetz())
    moment.text = text
    return moment


def parsed(text: object) -> Moment:
    """Read a date-time of RFC 3339 that `datetime` would reject or round.

    It may have lower-case letters, more than six digits of a second, or a leap second, which is read as
    the first second of the next minute.

    Raises:
        ValueError: If it is not a date-time, or outside the years that `datetime` supports.
    """
    match = _RFC_3339.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise ValueError("not a date-time of RFC 3339")
    day, clock, fraction, zone = match.groups()
    leaps = clock.endswith(":60")
    clock = f"{clock[:-2]}59" if leaps else clock
    value = dt.datetime.fromisoformat(f"{day}T{clock}.{(fraction or '')[:6]:0<6}{zone.upper()}")
    if leaps:
        if value.astimezone(dt.UTC).strftime("%H:%M") != "23:59":
            raise ValueError("a leap second must be at the end of a day in UTC")
        value = _later(value)
    return _moment(value, match[0])


def _later(value: dt.datetime) -> dt.datetime:
    try:
        return value + dt.timedelta(seconds=1)
    except OverflowError:
        raise ValueError("later than the last year that datetime supports") from None


def understood(value: object) -> Moment | None:
    """Read a date-time that is not in the format of RFC 3339; None if it is not clearly one.

    It may lack the time zone or the seconds, have a space instead of the `T`, or be a date only. A text
    that does not begin with a date is not read: digits can mean anything.
    """
    if not isinstance(value, str) or not _LIKE_A_DAY.match(value):
        return None
    for read in (_reader(), dt.datetime.fromisoformat):
        try:
            return _moment(read(value), value)
        except ValueError:
            continue
    return None


@cache
def _reader() -> Callable[[str], dt.datetime]:
    from pydantic import TypeAdapter

    return TypeAdapter(dt.datetime).validate_python


class _Written:
    """The annotation of a date or a date-time that must be in the format of RFC 3339.

    Args:
        form: Its format in JSON Schema.
        kind: Its type in Python.
        other: Reads the texts that Python does not read, or raises ValueError.
    """

    def __init__(self, form: str, kind: Any, other: Callable[[object], object]) -> None:
        self.form = form
        self.kind = kind
        self.other = other

    def __repr__(self) -> str:
        return self.form

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        from pydantic_core import core_schema as make

        # Fast path: the common format is recognized in Rust and read in C.
        usual = make.chain_schema(
            [
                make.str_schema(strict=True, pattern=_USUAL[self.form]),
                make.no_info_plain_validator_function(self.kind.fromisoformat),
            ]
        )
        other = make.no_info_plain_validator_function(self.other)
        from_json = make.custom_error_schema(
            make.union_schema([usual, other], mode="left_to_right"),
            custom_error_type="rfc_3339",
            custom_error_message=f"Input should be a {self.form} of RFC 3339",
        )
        # A caller who makes a model passes a Python value, or a text as a server sends it.
        instance = make.is_instance_schema(self.kind)
        from_python = make.union_schema([instance, from_json], mode="left_to_right")
        return make.json_or_python_schema(from_json, from_python)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string", "format": self.form}


def _none(text: object) -> object:
    raise ValueError("not a date of RFC 3339")


DateTime: TypeAlias = Annotated[dt.datetime, _Written("date-time", dt.datetime, parsed)]
Date: TypeAlias = Annotated[dt.date, _Written("date", dt.date, _none)]
