"""Compare webhooks, and the callbacks of operations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clientsmith.drift.changes import Place
from clientsmith.drift.deprecation import compare_deprecation
from clientsmith.drift.media import is_spelling
from clientsmith.drift.schemas import Position
from clientsmith.drift.sides import by_key
from clientsmith.drift.uses import compare_schemas

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Pair
    from clientsmith.normalise import Canonical
    from clientsmith.normalise.draft import Node
    from clientsmith.normalise.facts import WebhookFacts


@dataclass(frozen=True)
class _Sent:
    """A webhook or callback request.

    Args:
        name: its name in the canonical document.
        method: its method in lower case.
        operation: its operation in the canonical document.
        facts: its facts from normalization.
    """

    name: str
    method: str
    operation: Node
    facts: WebhookFacts

    @property
    def detail(self) -> str:
        """What distinguishes it from others with the same name."""
        return f"{self.method} {self.expression or ''}"

    @property
    def expression(self) -> str | None:
        """The runtime expression for the URL of a callback."""
        return None if self.facts.callback is None else self.facts.callback.expression


def compare_webhooks(pair: Pair) -> Iterator[Change]:
    """Compare webhooks and callbacks of two documents (OpenAPI 3.1, 4.8.1 and 4.8.18)."""
    for was, now in _matches(pair):
        present = now or was
        assert present is not None
        sent = replace(
            pair,
            place=Place("WEBHOOK", present.name),
            before=was and was.operation,
            after=now and now.operation,
            old=was.operation.origin if was else "",
            new=now.operation.origin if now else "",
        )
        subject = "callback" if present.facts.callback else "webhook"
        yield from sent.appeared(subject, _words(present.operation))
        if was is not None and now is not None:
            if was.method != now.method:
                yield sent.change("webhook-method-changed", was.method, now.method)
            yield from _compare_sent(sent, was, now)


def _matches(pair: Pair) -> Iterator[tuple[_Sent | None, _Sent | None]]:
    """Match the webhooks and callbacks of both documents."""
    documents = pair.documents
    before = _by_meaning(documents.old, documents.titles[0])
    after = _by_meaning(documents.new, documents.titles[1])
    for key in by_key(before, after):
        gone, come = before.get(key, []), after.get(key, [])
        if len(gone) == len(come) == 1:
            yield gone[0], come[0]
            continue
        details = [{sent.detail: sent for sent in side} for side in (gone, come)]
        for detail in by_key(*details):
            yield details[0].get(detail), details[1].get(detail)


def _by_meaning(canonical: Canonical, titles: Mapping[str, str]) -> dict[str, list[_Sent]]:
    """Group webhooks by name, and callbacks by operation and name."""
    by_meaning: dict[str, list[_Sent]] = {}
    for name, item in canonical.document.get("webhooks", {}).items():
        for method, operation in item.items():
            key = f"webhook {name}"
            facts = canonical.facts.webhook(name, method)
            if facts.callback is not None:
                key = f"callback {facts.callback.name} of {titles[facts.callback.operation_id]}"
            by_meaning.setdefault(key, []).append(_Sent(name, method, operation, facts))
    return by_meaning


def _words(operation: dict[str, Any]) -> str | None:
    return operation.get("summary") or operation.get("description")


def _compare_sent(sent: Pair, was: _Sent, now: _Sent) -> Iterator[Change]:
    yield from sent.reworded("webhook-description-changed", "summary")
    yield from sent.reworded("webhook-description-changed")
    yield from compare_deprecation(sent, "webhook")
    if was.expression != now.expression:
        callback = sent.named(sent.place.part, was.facts.callback, now.facts.callback)
        yield callback.change("callback-expression-changed", was.expression, now.expression)
    yield from _compare_headers(sent, was.facts, now.facts)
    for status, answer in sent.each("answer", was.facts.answers, now.facts.answers):
        yield from answer.appeared("webhook-answer", status)
    yield from _compare_body(sent.inside("requestBody", part="body"))


def _compare_body(body: Pair) -> Iterator[Change]:
    """Compare the body of a webhook, which has one media type."""
    types = [next(iter(side["content"])) for side in (body.before, body.after)]
    media = body.inside("content").under(types[0], types[1])
    if not is_spelling(types[0], types[1]):
        yield media.change("webhook-media-type-changed", types[0], types[1])
    yield from compare_schemas(media.inside("schema"), Position.RESPONSE_BODY)


def _compare_headers(sent: Pair, was: WebhookFacts, now: WebhookFacts) -> Iterator[Change]:
    for name, header in sent.each("header", was.headers, now.headers):
        yield from header.appeared("webhook-header", name)
        if header.both:
            before, after = (
                None if side.values is None else [*side.values]
                for side in (header.before, header.after)
            )
            if before != after:
                places = (header.before.values_origin, header.after.values_origin)
                yield header.located_at(*places).change(
                    "webhook-header-values-changed", before, after
                )
