"""Webhooks and callbacks."""

from __future__ import annotations

from typing import Any

from tests.drift.pairs.smallest import JSON, Case, Data, document, documents, operation, value

_TO = "{$request.query.to}"


def _sent(media_type: str = JSON, **parts: Any) -> Data:
    body = {"content": {media_type: value("string")}}
    return {"requestBody": body, "responses": {"200": {"description": "Done."}}, **parts}


def _webhook(method: str = "post", **parts: Any) -> Data:
    return document(operation(), webhooks={"thingMade": {method: _sent(**parts)}})


def _told(**schema: Any) -> list[Data]:
    return [{"name": "X-Event", "in": "header", "schema": {"type": "string", **schema}}]


def _calling_back(*expressions: str) -> Data:
    callbacks = (
        {"made": {expression: {"post": _sent()} for expression in expressions}}
        if expressions
        else {}
    )
    return document(operation(callbacks=callbacks))


CASES: dict[str, Case] = {
    "webhook": documents(document(operation()), _webhook(), "webhook-added"),
    "method of a webhook": documents(_webhook(), _webhook("put"), "webhook-method-changed"),
    "media type of a webhook": documents(
        _webhook(), _webhook(media_type="text/plain"), "webhook-media-type-changed"
    ),
    "header of a webhook": documents(
        _webhook(), _webhook(parameters=_told()), "webhook-header-added"
    ),
    "values of a header": documents(
        _webhook(parameters=_told(enum=["made"])),
        _webhook(parameters=_told(enum=["made", "gone"])),
        "webhook-header-values-changed",
    ),
    "answer": documents(
        _webhook(),
        _webhook(responses={"200": {"description": "Done."}, "410": {"description": "No more."}}),
        "webhook-answer-added",
    ),
    "words of a webhook": documents(
        _webhook(), _webhook(description="It is."), "webhook-description-changed"
    ),
    "deprecated webhook": documents(_webhook(), _webhook(deprecated=True), "webhook-deprecated"),
    "callback": documents(_calling_back(), _calling_back(_TO), "callback-added"),
    "address of a callback": documents(
        _calling_back(_TO),
        _calling_back("{$request.query.back}"),
        "callback-expression-changed",
    ),
    "another address of a callback": documents(
        _calling_back(_TO), _calling_back(_TO, "{$request.query.back}"), "callback-added"
    ),
}
