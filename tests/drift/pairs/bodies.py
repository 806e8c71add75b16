"""Request bodies."""

from __future__ import annotations

from typing import Any

from tests.drift.pairs.smallest import JSON, Case, Data, operation, operations, value


def _body(content: Data | None = None, **parts: Any) -> Data:
    content = content if content is not None else {JSON: value("string")}
    return operation(requestBody={"content": content, **parts})


def _form(**encoding: Any) -> Data:
    schema = {
        "type": "object",
        "properties": {"tags": {"type": "array", "items": {"type": "string"}}},
    }
    media = {"schema": schema, "encoding": {"tags": encoding}}
    return _body({"multipart/form-data": media})


def _part_header(value: str) -> Data:
    return {"X-Kind": {"schema": {"type": "string", "enum": [value]}}}


CASES: dict[str, Case] = {
    "body": operations(operation(), _body(), "optional-request-body-added"),
    "required body": operations(operation(), _body(required=True), "required-request-body-added"),
    "body becomes required": operations(
        _body(), _body(required=True), "request-body-became-required"
    ),
    "media type": operations(
        _body(),
        _body({JSON: value("string"), "text/plain": value("string")}),
        "request-media-type-added",
    ),
    "another media type": operations(
        _body(),
        _body({"text/plain": value("string")}),
        "request-media-type-added",
        "request-media-type-removed",
    ),
    "another kind of JSON": operations(
        _body(),
        _body({"application/merge-patch+json": value("string")}),
        "request-media-type-changed",
    ),
    "a media type without a name": operations(
        _body({"": value("string")}), _body({"": value("string")})
    ),
    "a charset": operations(_body(), _body({f"{JSON}; charset=utf-8": value("string")})),
    "type of a part": operations(
        _form(), _form(contentType="text/csv"), "request-encoding-content-type-changed"
    ),
    "style of a part": operations(
        _form(), _form(style="pipeDelimited"), "request-encoding-style-changed"
    ),
    "explode of a part": operations(
        _form(), _form(explode=False), "request-encoding-explode-changed"
    ),
    "reserved characters of a part": operations(
        _form(), _form(allowReserved=True), "request-encoding-allow-reserved-changed"
    ),
    "header of a part": operations(
        _form(), _form(headers=_part_header("a")), "request-encoding-header-added"
    ),
    "other header of a part": operations(
        _form(headers=_part_header("a")),
        _form(headers=_part_header("b")),
        "request-encoding-header-changed",
    ),
    "words of a body": operations(_body(), _body(description="It."), "body-description-changed"),
}
