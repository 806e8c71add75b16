"""What pairs of the smallest documents are made of."""

from __future__ import annotations

import copy
from typing import Any, TypeAlias

Data: TypeAlias = dict[str, Any]
#: The document before, the document after, and the rules that find the difference, as often as they do.
Case: TypeAlias = tuple[Data, Data, tuple[str, ...]]

JSON = "application/json"


def document(operation: Data | None = None, *, path: str = "/things", **parts: Any) -> Data:
    """A document with one operation, or with none."""
    paths = {path: {"get": operation}} if operation is not None else {}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://things.example"}],
        "paths": paths,
        **copy.deepcopy(parts),
    }


def operation(**parts: Any) -> Data:
    """An operation that answers with nothing."""
    return {"operationId": "getThings", "responses": {"204": {"description": ""}}, **parts}


def parameter(**parts: Any) -> Data:
    """An operation with one parameter."""
    fields = {"name": "limit", "in": "query", "schema": {"type": "integer"}, **parts}
    return operation(
        parameters=[{key: value for key, value in fields.items() if value is not None}]
    )


def value(kind: str) -> Data:
    """A media type of values of one kind."""
    return {"schema": {"type": kind}}


def responses(by_status: Data) -> Data:
    """An operation with these responses."""
    return operation(responses=by_status)


def operations(before: Data, after: Data, *rules: str) -> Case:
    """The documents of two operations, and the rules that find what is different."""
    return document(before), document(after), rules


def documents(before: Data, after: Data, *rules: str) -> Case:
    """Two documents, and the rules that find what is different."""
    return before, after, rules
