"""Parameters."""

from __future__ import annotations

from typing import Any

from tests.drift.pairs.smallest import (
    JSON,
    Case,
    Data,
    document,
    documents,
    operation,
    operations,
    parameter,
    value,
)

_PART = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def _list(**parts: Any) -> Data:
    return parameter(schema={"type": "array", "items": {"type": "string"}}, **parts)


CASES: dict[str, Case] = {
    "optional parameter": operations(operation(), parameter(), "optional-parameter-added"),
    "required parameter": operations(
        operation(), parameter(required=True), "required-parameter-added"
    ),
    "deprecated parameter comes": operations(
        operation(), parameter(deprecated=True), "deprecated-parameter-added"
    ),
    "header in other letters": operations(
        parameter(**{"name": "X-Limit", "in": "header"}),
        parameter(**{"name": "x-limit", "in": "header"}),
    ),
    "moved parameter": operations(
        parameter(), parameter(**{"in": "header", "style": "simple"}), "parameter-moved"
    ),
    "part of a path": documents(
        document(operation(parameters=[_PART]), path="/things/{id}"),
        document(operation(parameters=[{**_PART, "name": "key"}]), path="/things/{key}"),
        "path-parameter-renamed",
    ),
    "parts of a path in another order": documents(
        document(operation(parameters=[_PART, {**_PART, "name": "key"}]), path="/a/{id}/{key}"),
        document(operation(parameters=[_PART, {**_PART, "name": "key"}]), path="/b/{key}/{id}"),
        "operation-moved",
    ),
    "parts of a path in each other's places": documents(
        document(operation(parameters=[_PART, {**_PART, "name": "key"}]), path="/a/{id}/{key}"),
        document(operation(parameters=[_PART, {**_PART, "name": "key"}]), path="/a/{key}/{id}"),
        "path-parameters-reordered",
    ),
    "a part of a path in the place of another": documents(
        document(operation(parameters=[_PART, {**_PART, "name": "key"}]), path="/a/{id}/{key}"),
        document(
            operation(parameters=[{**_PART, "name": "key"}, {**_PART, "name": "of"}]),
            path="/a/{key}/{of}",
        ),
        "path-parameters-reordered",
        *["path-parameter-renamed"] * 2,
    ),
    "required": operations(parameter(), parameter(required=True), "parameter-became-required"),
    "style": operations(
        _list(), _list(style="pipeDelimited", explode=True), "parameter-style-changed"
    ),
    "explode": operations(_list(), _list(explode=False), "parameter-explode-changed"),
    "said as it is": operations(_list(), _list(style="form", explode=True, required=False)),
    "style of a single value": operations(parameter(), parameter(explode=False)),
    "style in a path": documents(
        document(operation(parameters=[_PART]), path="/things/{id}"),
        document(operation(parameters=[{**_PART, "style": "label"}]), path="/things/{id}"),
        "parameter-style-changed",
    ),
    "reserved characters": operations(
        parameter(), parameter(allowReserved=True), "parameter-allow-reserved-changed"
    ),
    "empty": operations(
        parameter(), parameter(allowEmptyValue=True), "parameter-empty-value-allowed"
    ),
    "content": operations(
        parameter(),
        parameter(schema=None, content={JSON: value("integer")}),
        "parameter-content-changed",
    ),
    "other content": operations(
        parameter(schema=None, content={"text/plain": value("integer")}),
        parameter(schema=None, content={JSON: value("integer")}),
        *["parameter-content-changed"] * 2,
    ),
    "words of a parameter": operations(
        parameter(), parameter(description="How many."), "parameter-description-changed"
    ),
}
