"""Gather webhooks and the callbacks of operations.

Both become operations under `webhooks`, each with one body. They are in the document as `webhooks`
(OpenAPI 3.1, section 4.8.1), as `x-webhooks` (the usual name in 3.0 documents), and as `callbacks` (section
4.8.18). Invalid ones do not end the run: they are ignored and reported.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clientsmith.grammar import METHODS, NEWER
from clientsmith.media_types import preferred_media_type
from clientsmith.normalise.draft import Node, PendingCallback, operations, without
from clientsmith.normalise.facts import AnswerFacts, Callback, HeaderFacts, WebhookFacts
from clientsmith.normalise.names import unused
from clientsmith.normalise.shape import drop_unknown, has_shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.normalise.draft import Draft

SECTIONS = ("webhooks", "x-webhooks")
_KEPT = ("operationId", "summary", "description", "deprecated")


def gather_webhooks(draft: Draft) -> None:
    """Gather webhooks and callbacks as operations with a body; callbacks get names in a later pass."""
    document = draft.document
    webhooks = Node(origin="/webhooks")
    for section in SECTIONS:
        given = document.pop(section, None)
        for name, item in given.items() if isinstance(given, dict) else ():
            own = Node(_operations(draft, item, f"the webhook {name}"))
            own.origin = getattr(item, "origin", webhooks.origin)
            if own and name not in webhooks:
                webhooks[name] = own
    document["webhooks"] = webhooks
    draft.gathered = True
    draft.callbacks = [*_callbacks(draft)]


def _callbacks(draft: Draft) -> Iterator[PendingCallback]:
    for path, method, operation in operations(draft):
        callbacks = operation.get("callbacks")
        if not isinstance(callbacks, Node):
            continue
        for name, callback in callbacks.items():
            title = f"the callback {name} of {method.upper()} {path}"
            target = draft.followed(callback)
            if target is None:
                draft.note(
                    operation, f"{title} is ignored: it is not a mapping, or cannot be resolved"
                )
                continue
            reference = callback.get("$ref")
            shared = reference.rpartition("/")[2] if isinstance(reference, str) else ""
            for expression, item in target.items():
                if expression.startswith(("x-", "$ref")):
                    continue
                for verb, sent in _operations(draft, item, title).items():
                    place = target.place(expression)
                    callback = Callback(name, expression, verb, shared, origin=place)
                    sent.facts = replace(sent.known(WebhookFacts), callback=callback)
                    yield PendingCallback(sent, operation)


def _operations(draft: Draft, given: Any, title: str) -> dict[str, Node]:
    """Return the operations of a path item that have a body, by method."""
    item = draft.followed(given)
    if item is None:
        draft.note(
            given if isinstance(given, Node) else "",
            f"{title} is ignored: it is not a mapping, or cannot be resolved",
        )
        return {}
    drop_unknown(draft, item, "path item", item.origin)
    for key in [key for key in NEWER["path item"] if key in item]:
        what = f"`{key}` of {title} is ignored: clients do not support this part of OpenAPI 3.2"
        draft.note(item, what)
    sending: dict[str, Node] = {}
    for method in METHODS:
        operation = item.get(method)
        if operation is None:
            continue
        sent = _sent(draft, item, operation)
        if isinstance(sent, Node):
            sending[method] = sent
        else:
            draft.note(item, f"{method.upper()} of {title} is ignored: {sent}")
    return sending


def _sent(draft: Draft, item: Node, operation: Any) -> Node | str:
    """Return an operation with what a receiver can use, or the reason why there is nothing."""
    if not isinstance(operation, Node):
        return "it is not a mapping"
    drop_unknown(draft, operation, "operation", operation.origin)
    body = draft.followed(operation.get("requestBody"))
    if body is None or not body.get("content"):
        return "it has no request body"
    kept = {key: operation[key] for key in _KEPT if isinstance(operation.get(key), str | bool)}
    sent = Node({**kept, "requestBody": body}, origin=operation.origin)
    if not has_shape(draft, sent, "operation", operation.origin):
        return "it is not an operation"
    # Invalid content has been removed.
    if not sent.get("requestBody", {}).get("content"):
        return "it has no request body"
    headers = _headers(draft, [item.get("parameters"), operation.get("parameters")])
    answers = _answers(draft, sent, operation.get("responses"))
    sent.facts = WebhookFacts(headers=headers, answers=answers)
    return sent


def _headers(draft: Draft, lists: list[Any]) -> dict[str, HeaderFacts]:
    """Return the headers of the request, by name."""
    headers: dict[str, HeaderFacts] = {}
    for given in [entry for listed in lists if isinstance(listed, list) for entry in listed]:
        parameter = draft.followed(given)
        name = parameter.get("name") if parameter is not None else None
        if parameter is None or parameter.get("in") != "header" or not isinstance(name, str):
            continue
        schema = draft.followed(parameter.get("schema")) or Node()
        key = "const" if "const" in schema else "enum"
        allowed = [schema["const"]] if "const" in schema else schema.get("enum")
        if not isinstance(allowed, list) or not all(isinstance(value, str) for value in allowed):
            allowed = None
        headers[name] = HeaderFacts(
            _text(parameter.get("description")),
            None if allowed is None else tuple(allowed),
            origin=parameter.origin,
            values_origin=schema.place(key),
        )
    return headers


def _answers(draft: Draft, sent: Node, responses: Any) -> dict[str, AnswerFacts]:
    """Return the responses that the API expects, by status."""
    answers: dict[str, AnswerFacts] = {}
    for status, given in responses.items() if isinstance(responses, dict) else ():
        response = draft.followed(given)
        if response is not None and not status.startswith("x-"):
            words = _text(response.get("description"))
            answers[status] = AnswerFacts(words, origin=response.origin)
            if response.get("content"):
                draft.note(sent, f"the content of the expected response {status} is ignored")
    return answers


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def name_webhooks(draft: Draft) -> None:
    """Give every webhook one operation, one body and a name; a callback's begins with its operation."""
    document = draft.document
    given: Node = document.pop("webhooks")
    named = Node(origin=given.origin)
    for name, item in given.items():
        for method, operation in item.items():
            key = name if len(item) == 1 else f"{name} {method}"
            named[key] = Node({method: operation}, origin=item.origin)
    for pending in draft.callbacks:
        callback, operation = _callback(pending), pending.operation
        key = unused(_callback_names(pending, draft.callbacks), named)
        named[key] = Node({callback.method: operation}, origin=operation.origin)
        owned = replace(callback, operation_id=pending.owner["operationId"])
        operation.facts = replace(operation.known(WebhookFacts), callback=owned)
    draft.callbacks = []
    for _, _, operation in operations(draft):
        operation.pop("callbacks", None)
    for name, item in named.items():
        for operation in item.values():
            _choose_body(draft, name, operation)
    if named:
        document["webhooks"] = Node(dict(sorted(named.items())), origin=given.origin)


def _callback(pending: PendingCallback) -> Callback:
    callback = pending.operation.known(WebhookFacts).callback
    assert callback is not None
    return callback


def _callback_names(pending: PendingCallback, callbacks: list[PendingCallback]) -> list[str]:
    """Return candidates for a callback's name: the shortest that differs from its siblings, then longer."""
    callback = _callback(pending)
    short = f"{pending.owner['operationId']} {callback.name}"
    others = [_callback(other) for other in callbacks if other.owner is pending.owner]
    same = [other for other in others if other.name == callback.name]
    if any(other.expression != callback.expression for other in same):
        short += f" {callback.expression}"
    if any(
        other.method != callback.method and other.expression == callback.expression
        for other in same
    ):
        short += f" {callback.method}"
    return [short, f"{short} callback"]


def _choose_body(draft: Draft, name: str, operation: Node) -> None:
    content: Node = operation["requestBody"]["content"]
    chosen = preferred_media_type(content)
    if chosen is None:
        return
    if len(content) > 1:
        draft.note(operation, f"{name} is read as {chosen}, out of {', '.join(sorted(content))}")
    content[chosen].setdefault("schema", Node(origin=content[chosen].origin))
    body = operation["requestBody"]
    kept = without(content, *(media_type for media_type in content if media_type != chosen))
    operation["requestBody"] = Node({"content": kept}, origin=body.origin)
