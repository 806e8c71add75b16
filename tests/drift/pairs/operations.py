"""Operations: what they are called, where they stand and what they lead to."""

from __future__ import annotations

from tests.drift.pairs.smallest import (
    Case,
    Data,
    document,
    documents,
    operation,
    operations,
    responses,
)

_OTHER = {"/other": {"get": operation(operationId="other")}}


def _linked(link: Data | None, beside: Data | None = None) -> Data:
    response = {"description": "", **({"links": {"again": link}} if link else {})}
    made = document(responses({"204": response}))
    made["paths"].update(beside or {})
    return made


CASES: dict[str, Case] = {
    "added": documents(document(), document(operation()), "operation-added"),
    "added and deprecated": documents(
        document(), document(operation(deprecated=True)), "deprecated-operation-added"
    ),
    "added, its end is over": documents(
        document(),
        document(operation(**{"x-sunset": "2025-12-31"})),
        "deprecated-operation-added",
    ),
    "added, its end is to come": documents(
        document(),
        document(operation(**{"deprecated": True, "x-sunset": "2026-06-30"})),
        "operation-with-sunset-added",
    ),
    "moved": documents(
        document(operation()), document(operation(), path="/v2/things"), "operation-moved"
    ),
    "another method": documents(
        document(operation()),
        {**document(), "paths": {"/things": {"post": operation()}}},
        "operation-moved",
    ),
    "taken for another": documents(
        document({"responses": {}}),
        document({"responses": {}}, path="/other"),
        "operation-added",
        "operation-removed",
    ),
    "another id": operations(operation(), operation(operationId="list"), "operation-id-changed"),
    "an id": operations(
        {"responses": {}}, {"operationId": "list", "responses": {}}, "operation-id-added"
    ),
    "summary": operations(
        operation(summary="A."), operation(summary="B."), "operation-summary-changed"
    ),
    "description": operations(
        operation(), operation(description="B."), "operation-description-changed"
    ),
    "other line breaks": operations(
        operation(description="One\ntwo."), operation(description="One two.\n")
    ),
    "documentation": operations(
        operation(externalDocs={"url": "https://things.example/a"}),
        operation(externalDocs={"url": "https://things.example/b"}),
        "operation-documentation-moved",
    ),
    "another tag": operations(
        operation(tags=["a"]),
        operation(tags=["b"]),
        "operation-tag-added",
        "operation-tag-removed",
    ),
    "a link": documents(_linked(None), _linked({"operationId": "getThings"}), "link-added"),
    "another link": documents(
        _linked({"operationId": "getThings"}),
        _linked({"operationId": "getThings", "description": "Again."}),
        "link-changed",
    ),
    "a link to another": documents(
        _linked({"operationId": "other"}, beside=_OTHER),
        _linked({"operationId": "getThings"}, beside=_OTHER),
        "link-changed",
    ),
}
