# mypy: ignore-errors
"""Code that reads webhooks; the checkers have to refuse no line of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from MODULE import WebhookVerificationError, models, webhooks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug.datastructures import Headers


def handle(body: bytes, headers: Mapping[str, str] | Headers) -> int:
    try:
        event = webhooks.verify_and_parse(body, headers, secret=["new", "old"])
    except WebhookVerificationError:
        return 400
    match event:
        case models.NewPetPayload():
            return event.id
        case models.Gone():
            return len(event.reason or "")
        case _:
            return show(event)


def show(event: webhooks.Event) -> int:
    return len(event.type)


pet: models.NewPetPayload = webhooks.parse_new_pet("{}", strict=True)
