"""Read how the properties of a form are sent from its encoding objects (OpenAPI 3.1, 4.8.15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic import Header, Schema

from clientsmith.plan.model.request import ParameterStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_pydantic import Encoding, MediaType


def part_types(content: MediaType) -> tuple[tuple[str, str], ...]:
    """Return the content types of properties; they may be lists and ranges such as `image/*`."""
    return tuple(
        (wire, encoding.contentType)
        for wire, encoding in _encodings(content)
        if encoding.contentType and not _is_styled(encoding)
    )


def part_styles(content: MediaType) -> tuple[ParameterStyle, ...]:
    """Return the styles of properties; a style takes precedence over a content type."""
    return tuple(
        ParameterStyle(
            wire=wire,
            location="query",
            style=encoding.style or "form",
            explode=encoding.style in (None, "form")
            if encoding.explode is None
            else encoding.explode,
            allow_reserved=encoding.allowReserved,
            content=None,
        )
        for wire, encoding in _encodings(content)
        if _is_styled(encoding)
    )


def part_headers(content: MediaType) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Return the headers of each part that have only one possible value."""
    by_part = ((wire, tuple(_fixed(encoding))) for wire, encoding in _encodings(content))
    return tuple((wire, headers) for wire, headers in by_part if headers)


def _encodings(content: MediaType) -> list[tuple[str, Encoding]]:
    return sorted((content.encoding or {}).items())


def _is_styled(encoding: Encoding) -> bool:
    return not encoding.model_fields_set.isdisjoint(("style", "explode", "allowReserved"))


def _fixed(encoding: Encoding) -> Iterator[tuple[str, str]]:
    for name, header in sorted((encoding.headers or {}).items()):
        if isinstance(header, Header) and isinstance(header.param_schema, Schema):
            yield name, str(header.param_schema.const)
