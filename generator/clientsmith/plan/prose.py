"""What docstrings say where a document says little: facts from schemas, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.plan.nodes import Node, default_of, description_of, is_deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_pydantic import Schema

    from clientsmith.plan.model.request import Location
    from clientsmith.plan.types import TypeBook

_SHOWN_VALUES = 8
#: Documented error status -> exception of the runtime.
EXCEPTIONS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}


def sentence(text: str) -> str:
    """A summary as a docstring begins: a capital letter and a full stop."""
    line = " ".join(text.split()).rstrip(".")
    return f"{line[:1].upper()}{line[1:]}."


def exception_for(status: str) -> str:
    """The exception that an error status becomes; ranges such as `4XX` included."""
    if status.isdigit():
        number = int(status)
        return EXCEPTIONS.get(number, "ServerError" if number >= 500 else "APIStatusError")
    return "ServerError" if status.startswith("5") else "APIStatusError"


def argument_text(
    wire: str, location: Location, node: Node, book: TypeBook, *, deprecated: bool = False
) -> str:
    """What an argument is: the document's words, its wire name, its limits and its default.

    Args:
        wire: its name in the document.
        location: where it travels.
        node: its schema.
        book: resolves references.
        deprecated: it is deprecated whatever its schema says.
    """
    schema = book.resolve(node)
    described = description_of(node) or description_of(schema)
    place = {
        "path": "in the path",
        "query": "in the query",
        "header": "as a header",
        "cookie": "as a cookie",
        "body": "in the body",
    }[location]
    parts = [f"`{wire}` {place}", *(_limits(schema) if schema is not None else ())]
    default = default_of(node) if default_of(node) is not None else default_of(schema)
    if isinstance(default, str | int | float | bool):
        parts.append(f"default {str(default).lower() if isinstance(default, bool) else default}")
    if deprecated or is_deprecated(node):
        parts.append("deprecated")
    facts = "; ".join(parts) + "."
    return f"{described.rstrip('.')}. {facts}" if described else facts


def _limits(schema: Schema) -> list[str]:
    found = []
    if schema.enum:
        found.append(_values(schema.enum))
    if schema.schema_format and schema.schema_format not in ("int32", "int64", "float", "double"):
        found.append(f"format {schema.schema_format}")
    found.extend(_range(schema.minimum, schema.maximum, ""))
    found.extend(_range(schema.minLength, schema.maxLength, " characters"))
    if not schema.prefixItems:  # whose type says how many there are
        found.extend(_range(schema.minItems, schema.maxItems, " items"))
    if schema.pattern:
        found.append(f"matches `{schema.pattern}`")
    return found


def _values(values: Sequence[object]) -> str:
    """The first few values of an enumeration."""
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
