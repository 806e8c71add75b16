"""How the properties of a form travel, as its encoding objects say (OpenAPI 3.1, 4.8.15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic import Header, Schema

from clientsmith.plan.model.request import ParameterStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_pydantic import Encoding, MediaType


def part_types(content: MediaType) -> tuple[tuple[str, str], ...]:
    """The content types of properties; a list and ranges such as `image/*` among them."""
    return tuple(
        (wire, one.contentType)
        for wire, one in _encodings(content)
        if one.contentType and not _is_styled(one)
    )


def part_styles(content: MediaType) -> tuple[ParameterStyle, ...]:
    """The styles of properties; where one is given, a content type is not looked at."""
    return tuple(
        ParameterStyle(
            wire=wire,
            location="query",
            style=one.style or "form",
            explode=one.style in (None, "form") if one.explode is None else one.explode,
            allow_reserved=one.allowReserved,
            content=None,
        )
        for wire, one in _encodings(content)
        if _is_styled(one)
    )


def part_headers(content: MediaType) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The headers with one possible value that a part is sent with."""
    found = ((wire, tuple(_fixed(one))) for wire, one in _encodings(content))
    return tuple((wire, headers) for wire, headers in found if headers)


def _encodings(content: MediaType) -> list[tuple[str, Encoding]]:
    return sorted((content.encoding or {}).items())


def _is_styled(encoding: Encoding) -> bool:
    return not encoding.model_fields_set.isdisjoint(("style", "explode", "allowReserved"))


def _fixed(encoding: Encoding) -> Iterator[tuple[str, str]]:
    for name, header in sorted((encoding.headers or {}).items()):
        if isinstance(header, Header) and isinstance(header.param_schema, Schema):
            yield name, str(header.param_schema.const)
