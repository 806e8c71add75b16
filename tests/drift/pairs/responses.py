"""Responses and their headers."""

from __future__ import annotations

from typing import Any

from tests.drift.pairs.smallest import JSON, Case, Data, operation, operations, responses, value


def _answer(*content: str, status: str = "200", **parts: Any) -> Data:
    made = {
        "description": "",
        "content": {media_type: value("string") for media_type in content},
        **parts,
    }
    return responses({status: made})


def _response(*content: str, kind: str = "string") -> Data:
    return {"description": "", "content": {media_type: value(kind) for media_type in content}}


def _header(**parts: Any) -> Data:
    return _answer(headers={"X-Total": {"schema": {"type": "integer"}, **parts}})


def _error(**parts: Any) -> Data:
    made = {**_response(JSON), **parts}
    return responses({"204": {"description": ""}, "404": made})


CASES: dict[str, Case] = {
    "another success": operations(
        _answer(JSON),
        responses({"200": _response(JSON), "204": {"description": ""}}),
        "success-response-added",
    ),
    "a success alike": operations(
        _answer(JSON),
        responses({"200": _response(JSON), "201": _response(JSON)}),
        "alike-success-response-added",
    ),
    "another status": operations(
        _answer(JSON), _answer(JSON, status="201"), "success-status-changed"
    ),
    "a status for the default": operations(
        _answer(JSON, status="default"), _answer(JSON), "success-status-changed"
    ),
    "a success beside the default": operations(
        _answer(JSON, status="default"),
        responses({"200": _response(JSON), "default": _response(JSON)}),
        "alike-success-response-added",
    ),
    "an error": operations(
        operation(),
        responses({"204": {"description": ""}, "404": _response(JSON)}),
        "error-response-added",
    ),
    "an error with the body of the success": operations(
        _answer(JSON),
        responses({"200": _response(JSON), "404": _response(JSON)}),
        "error-response-added",
    ),
    "content of an answer": operations(_answer(), _answer(JSON), "response-body-added"),
    "content of an error": operations(
        responses({"204": {"description": ""}, "404": _response()}),
        responses({"204": {"description": ""}, "404": _response(JSON)}),
        "error-response-body-added",
    ),
    "media type of an answer": operations(
        _answer(JSON), _answer(JSON, "text/plain"), "response-media-type-added"
    ),
    "media type of an error": operations(
        responses({"204": {"description": ""}, "404": _response(JSON)}),
        responses({"204": {"description": ""}, "404": _response(JSON, "text/plain")}),
        "error-media-type-added",
    ),
    "header of an error": operations(
        _error(),
        _error(headers={"X-Total": {"schema": {"type": "integer"}, "required": True}}),
        "optional-response-header-added",
    ),
    "another kind of JSON in an answer": operations(
        _answer(JSON), _answer("application/hal+json"), "response-media-type-changed"
    ),
    "header": operations(_answer(), _header(), "optional-response-header-added"),
    "header always": operations(
        _answer(), _header(required=True), "required-response-header-added"
    ),
    "header becomes required": operations(
        _header(), _header(required=True), "response-header-became-required"
    ),
    "deprecated header": operations(
        _header(), _header(deprecated=True), "response-header-deprecated"
    ),
    "words of a header": operations(
        _header(), _header(description="How many."), "header-description-changed"
    ),
    "words of an answer": operations(
        operation(),
        responses({"204": {"description": "Done."}}),
        "response-description-changed",
    ),
}
