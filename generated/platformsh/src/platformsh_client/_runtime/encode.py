# The shared runtime, the same in every client; see __init__.py.
"""Encoding of parameters by the style and explode rules of OpenAPI, and of JSON.

All functions are pure. `where` is the name of the argument for error messages.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import math
import re
import string
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import quote
from uuid import UUID

from .decimals import DecimalText, as_texts, written
from .moments import Moment
from .paths import wire_name
from .record import Record
from .sentinel import Omit

Place = Literal["path", "query", "header", "cookie"]
Json: TypeAlias = "bool | int | float | Decimal | str | list[Json] | dict[str, Json] | None"

_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
# The reserved characters (RFC 3986, section 2.2) that are allowed in a value in each place. In a query, `#`
# would end the query, `&` would end the pair, and most servers read `+` as a space. A path allows the
# characters of a segment (section 3.3), a cookie those of its value (RFC 6265, section 4.1.1).
_RESERVED = {"query": ":/?[]@!$'()*,;=", "path": ":@!$&'()*+,;=", "cookie": ":/?#[]@!$&'()*+="}
_TRIPLE = re.compile("(%[0-9A-Fa-f]{2})")
_TOKEN = frozenset("!#$%&'*+-.^_`|~" + string.ascii_letters + string.digits)
"""The characters of the name of a header or cookie (RFC 9110, section 5.6.2)."""
_MOST_PLACES = 21
_MOST_DIGITS = 1e21
"""From this number on, numbers have an exponent, as in JavaScript (RFC 8785, section 3.2.2.3)."""

COOKIE_OCTETS = "!#$%&'()*+-./:<=>?@[]^_`{|}~"
"""The characters of the value of a cookie besides letters and digits (RFC 6265, section 4.1.1)."""


class Param(Record):
    """How a parameter is encoded, if that differs from the default of its place."""

    name: str
    place: Place
    style: str | None = None
    explode: bool | None = None
    content: str | None = None
    allow_reserved: bool = False

    @property
    def where(self) -> str:
        return f"{self.place} parameter {self.name!r}"

    @property
    def shape(self) -> tuple[str, bool]:
        """The style and explode, with the defaults of the place."""
        style = self.style or _DEFAULT_STYLES[self.place]
        return style, style == "form" if self.explode is None else self.explode

    def text(self, value: object) -> str:
        """Return a scalar, percent-encoded as its place requires; a list or an object becomes JSON."""
        try:
            text = scalar(value, self.where)
        except TypeError:
            if isinstance(value, bytes):
                raise
            # OpenAPI does not define how nested lists and objects are written.
            text = _dumped(wire(value, self.where))
        if self.place == "header":
            return text
        try:
            if not self.allow_reserved:
                return quote(text, safe="")
            # Percent-encoded triples are sent unchanged (RFC 6570, section 3.2.3).
            pieces = _TRIPLE.split(text)
            pieces[::2] = [quote(piece, safe=_RESERVED[self.place]) for piece in pieces[::2]]
            return "".join(pieces)
        except UnicodeEncodeError:
            message = f"{self.where}: {text!r} has half a surrogate pair, which cannot be sent"
            raise ValueError(message) from None


def scalar(value: object, where: str) -> str:
    """Return the text of a single value.

    The float `7.0` becomes `7`: JSON Schema has one kind of number, and a caller who passes it does not
    look for `/things/7.0`.

    Raises:
        TypeError: If the value is not a scalar.
        ValueError: If it cannot be sent, such as an infinite number.
    """
    if isinstance(value, Enum):
        return scalar(value.value, where)
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < _MOST_DIGITS:
        return str(int(value))
    if isinstance(value, Decimal) and value.is_finite() and abs(value.adjusted()) < _MOST_PLACES:
        return format(value, "f")
    if value is None or isinstance(value, int | float | Decimal | dt.date | dt.time | UUID):
        text = wire(value, where)
        return "" if text is None else str(text)
    if (inner := plain(value)) is not value:
        return scalar(inner, where)
    raise TypeError(f"{where}: cannot send a value of type {type(value).__name__}")


def is_a(value: object, kind: Any) -> bool:
    """Call `isinstance`, without narrowing the type to a container of unknown items."""
    return isinstance(value, kind)


def plain(value: object) -> object:
    """Return a model as a dictionary of what was set, by names in JSON; other values unchanged."""
    # Imported here, because importing pydantic's models takes long and a call without models needs none.
    from pydantic import BaseModel, RootModel

    if isinstance(value, RootModel):
        return cast("RootModel[object]", value).root
    if isinstance(value, BaseModel):
        # Not model_dump, which fails for some values that the lenient decoder keeps in models.
        present, fields = value.model_fields_set, type(value).model_fields
        members = {wire_name(n, fields[n]): getattr(value, n) for n in fields if n in present}
        return members | (value.model_extra or {})
    return value


def _moment(value: dt.datetime | dt.time, where: str, *, kept: bool) -> str:
    if isinstance(value, Moment) and value.text:
        return value.text
    if isinstance(value, dt.datetime):
        if value.utcoffset() is None and not kept:
            raise ValueError(f"{where}: {value!r} has no time zone; pass an aware datetime")
        if value.utcoffset() == dt.timedelta(0):
            return value.isoformat().removesuffix("+00:00") + "Z"
    return value.isoformat()


def wire(value: object, where: str, *, kept: bool = False) -> Json:
    """Return the JSON value of anything a caller may pass.

    Args:
        value: The value.
        where: The name of the argument for error messages.
        kept: Whether the value is in a model, which may be what the server sent. Then a datetime
            without a time zone is sent back unchanged.

    Raises:
        TypeError: If the value has no JSON form.
        ValueError: If it is a number that is not finite, or a datetime without a time zone.
    """
    if value is None or type(value) in (str, int, bool):
        return cast("Json", value)
    if isinstance(value, Enum):
        return wire(value.value, where)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{where}: {value!r} cannot be sent; numbers must be finite")
        return value
    if isinstance(value, int):
        return int(value)
    if (inner := plain(value)) is not value:
        return wire(inner, where, kept=True)
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value)
        return {
            scalar(key, where): wire(item, f"{where}.{key}", kept=kept)
            for key, item in entries.items()
            if not isinstance(item, Omit)
        }
    if isinstance(value, dt.datetime | dt.time):
        return _moment(value, where, kept=kept)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{where}: {value!r} cannot be sent; numbers must be finite")
        return value.text if isinstance(value, DecimalText) else value
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, Iterable):
        items = cast("Iterable[object]", value)
        return [wire(item, f"{where}[{index}]", kept=kept) for index, item in enumerate(items)]
    raise TypeError(f"{where}: cannot send a value of type {type(value).__name__}")


def json_bytes(value: object, where: str = "body", texts: Sequence[str] = ()) -> bytes:
    """Return a JSON document.

    Args:
        value: The value.
        where: The name of the argument for error messages.
        texts: The properties whose decimals are strings; `""` is the value itself.
    """
    data = wire(value, where)
    if texts:
        data = as_texts(data, frozenset(texts), here="" in texts)
    return _dumped(data, ascii_only=False).encode()


def _dumped(data: Json, *, ascii_only: bool = True) -> str:
    def dump(value: object) -> str:
        return json.dumps(value, ensure_ascii=ascii_only, allow_nan=False, separators=(",", ":"))

    try:
        return dump(data)
    except TypeError:  # it contains a decimal
        return written(data, dump)


def _parts(value: object, where: str) -> list[object] | dict[str, object] | None:
    """Return the members of a list or an object without those left out; None for a scalar."""
    if isinstance(value, str | int):
        return None
    value = plain(value)
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value)
        return {
            scalar(key, where): item
            for key, item in entries.items()
            if item is not None and not isinstance(item, Omit)
        }
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        items = cast("Iterable[object]", value)
        return [item for item in items if item is not None and not isinstance(item, Omit)]
    return None


def _name(key: str, param: Param) -> str:
    return key if param.place == "header" else quote(key, safe="")


def _flat(parts: list[object] | dict[str, object], param: Param, *, pairs: str) -> list[str]:
    """Return the texts to be joined; `pairs` separates a key and its value."""
    if isinstance(parts, list):
        return [param.text(item) for item in parts]
    named = [(_name(key, param), param.text(item)) for key, item in parts.items()]
    if pairs:
        return [f"{key}{pairs}{item}" for key, item in named]
    return [text for pair in named for text in pair]


def path_text(param: Param, value: object) -> str:
    """Return the text for `{name}` in the path. Raises ValueError if it would be empty."""
    if value is None or isinstance(value, Omit):
        raise ValueError(f"{param.where} must not be {value!r}")
    style, explode = param.shape
    if param.content:
        return quote(json_bytes(value, param.where).decode(), safe="")
    parts = _parts(value, param.where)
    name = quote(param.name, safe="")
    if parts is None:
        text = param.text(value)
        if style == "matrix":
            return f";{name}={text}" if text else f";{name}"
        text = f".{text}" if style == "label" else text
    elif not parts:
        raise ValueError(f"{param.where} must not be empty")
    else:
        texts = _flat(parts, param, pairs="=" if explode else "")
        if style == "label":
            return "." + (".".join(texts) if explode else ",".join(texts))
        if style == "matrix":
            if not explode:
                return f";{name}=" + ",".join(texts)
            return "".join(f";{name}={t}" if isinstance(parts, list) else f";{t}" for t in texts)
        text = ",".join(texts)
    if not text:
        raise ValueError(f"{param.where} must not be {value!r}")
    return text


def query_pairs(param: Param, value: object) -> list[str]:
    """Return the `name=value` pairs of a query or form-style cookie parameter."""
    if value is None or isinstance(value, Omit):
        return []
    unchanged = param.place == "cookie" and is_token(param.name)
    name = param.name if unchanged else quote(param.name, safe="")
    if param.content:
        return [f"{name}={quote(json_bytes(value, param.where).decode(), safe='')}"]
    parts = _parts(value, param.where)
    if parts is None:
        return [f"{name}={param.text(value)}"]
    if not parts:
        return []
    style, explode = param.shape
    if style == "deepObject":
        return _deep(param, param.name, parts)
    if explode and isinstance(parts, list):
        return [f"{name}={text}" for text in _flat(parts, param, pairs="")]
    if explode and isinstance(parts, dict):
        return [pair for key, item in parts.items() for pair in _member(param, key, item)]
    delimiter = _DELIMITERS.get(style, ",")
    return [f"{name}={delimiter.join(_flat(parts, param, pairs=''))}"]


def _member(param: Param, key: str, value: object) -> list[str]:
    """Return the pairs of a property of an exploded object; a list in it is repeated."""
    inner = _parts(value, param.where)
    name = quote(key, safe="")
    if inner is None:
        return [f"{name}={param.text(value)}"]
    if isinstance(inner, dict):
        return _deep(param, key, inner)
    return [f"{name}={param.text(item)}" for item in inner]


def _deep(param: Param, name: str, value: object) -> list[str]:
    """Return the pairs `name[key]=value` at any depth.

    The style does not define lists. Servers that read brackets read `name[]=value`, and with an index
    items that are objects: `name[0][key]=value`.
    """
    parts = _parts(value, param.where)
    if parts is None:
        return [f"{quote(name, safe='')}={param.text(value)}"]
    if isinstance(parts, list):
        flat = all(_parts(item, param.where) is None for item in parts)
        members = [("" if flat else str(index), item) for index, item in enumerate(parts)]
    else:
        members = list(parts.items())
    return [pair for key, item in members for pair in _deep(param, f"{name}[{key}]", item)]


def is_token(name: object) -> bool:
    """Return whether a text is a valid name of a header or cookie (RFC 9110, section 5.6.2)."""
    return isinstance(name, str) and bool(name) and _TOKEN.issuperset(name)


def sendable(text: str) -> bool:
    """Return whether a text is allowed in the value of a header."""
    return text.isascii() and (text.isprintable() or text.replace("\t", "").isprintable())


def header_text(param: Param, value: object) -> str | None:
    """Return the value of a header, or None if it is not sent."""
    if value is None or isinstance(value, Omit):
        return None
    if param.content:
        text = _dumped(wire(value, param.where))
    else:
        parts = _parts(value, param.where)
        if parts is None:
            text = param.text(value)
        else:
            text = ",".join(_flat(parts, param, pairs="=" if param.shape[1] else ""))
    if not sendable(text):
        raise ValueError(f"{param.where}: only printable ASCII can be sent in a header")
    return text.strip()


def cookie_text(param: Param, value: object) -> str | None:
    """Return the `name=value` of a cookie, or None if it is not sent."""
    return "&".join(query_pairs(param, value)) or None
