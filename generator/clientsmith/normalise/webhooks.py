"""Webhooks, and the callbacks of operations.

Both become operations under `webhooks`, each with one body: what stands in the document as
`webhooks` (OpenAPI 3.1, section 4.8.1), as `x-webhooks` (its usual name in 3.0 documents), and as
`callbacks` (section 4.8.18). Nothing in here ends a run: what cannot be read is left out, and told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.grammar import METHODS
from clientsmith.media_types import preferred_media_type
from clientsmith.normalise.draft import Node, operations, without
from clientsmith.normalise.names import unused
from clientsmith.normalise.shape import has_shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.normalise.draft import Draft

SECTIONS = ("webhooks", "x-webhooks")
CALLBACK = "x-callback"
"""Of which operation a webhook is a callback, and where it goes."""
HEADERS = "x-headers"
"""Name -> description of the headers that come with a webhook."""
HEADER_VALUES = "x-header-values"
"""Name -> the values that a header has with this webhook, where the document lists them."""
ANSWERS = "x-answers"
"""Status -> description of what the API expects for an answer."""
_KEPT = ("operationId", "summary", "description", "deprecated")


def gather_webhooks(draft: Draft) -> None:
    """Webhooks and callbacks are operations with a body; callbacks stay apart until they have names."""
    document = draft.document
    found = Node(origin="/webhooks")
    for section in SECTIONS:
        given = document.pop(section, None)
        for name, item in given.items() if isinstance(given, dict) else ():
            own = Node(_operations(draft, item, f"the webhook {name}"))
            own.origin = getattr(item, "origin", found.origin)
            if own and name not in found:
                found[name] = own
    document["webhooks"] = found
    draft.gathered = True
    document["x-callbacks"] = Node({str(i): one for i, one in enumerate(_callbacks(draft))})


def _callbacks(draft: Draft) -> Iterator[Node]:
    for path, method, operation in operations(draft):
        callbacks = operation.get("callbacks")
        if not isinstance(callbacks, Node):
            continue
        for name, callback in callbacks.items():
            title = f"the callback {name} of {method.upper()} {path}"
            target = draft.followed(callback)
            if target is None:
                draft.note(operation, f"{title} is left out: it is no mapping, or leads nowhere")
                continue
            reference = callback.get("$ref")
            shared = reference.rpartition("/")[2] if isinstance(reference, str) else ""
            for expression, item in target.items():
                if expression.startswith(("x-", "$ref")):
                    continue
                for verb, sent in _operations(draft, item, title).items():
                    sent[CALLBACK] = Node(
                        {
                            "owner": operation,
                            "name": name,
                            "expression": expression,
                            "verb": verb,
                            "shared": shared,
                        },
                        origin=target.place(expression),
                    )
                    yield sent


def _operations(draft: Draft, given: Any, title: str) -> dict[str, Node]:
    """The operations of a path item by their method, as far as they send something."""
    item = draft.followed(given)
    if item is None:
        draft.note(
            given if isinstance(given, Node) else "",
            f"{title} is left out: it is no mapping, or leads nowhere",
        )
        return {}
    found: dict[str, Node] = {}
    for method in METHODS:
        operation = item.get(method)
        if operation is None:
            continue
        sent = _sent(draft, item, operation)
        if isinstance(sent, Node):
            found[method] = sent
        else:
            draft.note(item, f"{method.upper()} of {title} is left out: {sent}")
    return found


def _sent(draft: Draft, item: Node, operation: Any) -> Node | str:
    """An operation with what a receiver can use of it, or why there is nothing."""
    if not isinstance(operation, Node):
        return "it is no mapping"
    body = draft.followed(operation.get("requestBody"))
    if body is None or not body.get("content"):
        return "it has no body"
    kept = {key: operation[key] for key in _KEPT if isinstance(operation.get(key), str | bool)}
    sent = Node({**kept, "requestBody": body}, origin=operation.origin)
    if not has_shape(draft, sent, "operation", operation.origin):
        return "it is no operation"
    # What was no content has been left out.
    if not sent.get("requestBody", {}).get("content"):
        return "it has no body"
    _keep_headers(draft, sent, [item.get("parameters"), operation.get("parameters")])
    _keep_answers(draft, sent, operation.get("responses"))
    return sent


def _keep_headers(draft: Draft, sent: Node, lists: list[Any]) -> None:
    """Headers come with a body and are not part of it: their names and words are enough."""
    headers, values = Node(origin=sent.origin), Node(origin=sent.origin)
    for given in [one for listed in lists if isinstance(listed, list) for one in listed]:
        parameter = draft.followed(given)
        name = parameter.get("name") if parameter is not None else None
        if parameter is None or parameter.get("in") != "header" or not isinstance(name, str):
            continue
        headers.put(name, _text(parameter.get("description")), parameter.origin)
        schema = draft.followed(parameter.get("schema")) or Node()
        allowed = [schema["const"]] if "const" in schema else schema.get("enum")
        if isinstance(allowed, list) and all(isinstance(one, str) for one in allowed):
            values.put(name, allowed, schema.place("const" if "const" in schema else "enum"))
    sent[HEADERS], sent[HEADER_VALUES] = headers, values


def _keep_answers(draft: Draft, sent: Node, responses: Any) -> None:
    answers = Node(origin=sent.origin)
    for status, given in responses.items() if isinstance(responses, dict) else ():
        response = draft.followed(given)
        if response is not None and not status.startswith("x-"):
            answers.put(status, _text(response.get("description")), response.origin)
            if response.get("content"):
                draft.note(
                    sent, f"the body of the answer {status} is left out: it is not read here"
                )
    sent[ANSWERS] = answers


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def name_webhooks(draft: Draft) -> None:
    """Every webhook has one operation, one body and a name: a callback's begins with its operation."""
    document = draft.document
    given: Node = document.pop("webhooks")
    named = Node(origin=given.origin)
    for name, item in given.items():
        for method, operation in item.items():
            key = name if len(item) == 1 else f"{name} {method}"
            named[key] = Node({method: operation}, origin=item.origin)
    callbacks = [*document.pop("x-callbacks").values()]
    for operation in callbacks:
        key = unused(_callback_names(operation, callbacks), named)
        named[key] = Node({operation[CALLBACK]["verb"]: operation}, origin=operation.origin)
    for operation in callbacks:
        facts = operation[CALLBACK]
        facts["operationId"] = facts.pop("owner")["operationId"]
    for _, _, operation in operations(draft):
        operation.pop("callbacks", None)
    for name, item in named.items():
        for operation in item.values():
            _choose_body(draft, name, operation)
    if named:
        document["webhooks"] = Node(dict(sorted(named.items())), origin=given.origin)


def _callback_names(operation: Node, callbacks: list[Node]) -> list[str]:
    """Candidates for a callback's name: no longer than what tells it from its siblings."""
    facts = operation[CALLBACK]
    short = f"{facts['owner']['operationId']} {facts['name']}"
    same = [
        other[CALLBACK]
        for other in callbacks
        if other[CALLBACK]["owner"] is facts["owner"] and other[CALLBACK]["name"] == facts["name"]
    ]
    if any(other["expression"] != facts["expression"] for other in same):
        short += f" {facts['expression']}"
    if any(
        other["verb"] != facts["verb"] and other["expression"] == facts["expression"]
        for other in same
    ):
        short += f" {facts['verb']}"
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
