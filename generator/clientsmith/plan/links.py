"""Describe links to other operations and callbacks for docstrings."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clientsmith.naming.identifiers import attribute_name
from clientsmith.naming.operations import ledger_key
from clientsmith.plan.model.types import Named

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.normalise.facts import OperationLink
    from clientsmith.plan.endpoints import Endpoint
    from clientsmith.plan.model.method import Method
    from clientsmith.plan.model.webhooks import WebhookPlan, Webhooks

# A runtime expression (OpenAPI 3.1, section 4.8.20.3).
_OF_BODY = re.compile(r"\$(request|response)\.body(?:#((?:/.*)?))?")
_OF_REQUEST = re.compile(r"\$request\.(path|query|header)\.(.+)")
_INDEX = re.compile(r"[0-9]+")


def with_links(
    methods: Sequence[tuple[Endpoint, Method]], webhooks: Webhooks | None
) -> list[Method]:
    """Add the descriptions of links and callbacks to methods.

    Args:
        methods: each operation, and its method.
        webhooks: the webhooks and callbacks of the package.
    """
    by_key = {endpoint.key: method for endpoint, method in methods}
    callbacks: dict[str, list[WebhookPlan]] = {}
    for webhook in webhooks.all if webhooks is not None else ():
        if webhook.owner is not None:
            callbacks.setdefault(webhook.owner, []).append(webhook)
    return [
        replace(
            method,
            links=tuple(_links(endpoint, method, by_key)),
            callbacks=tuple(map(_callback, callbacks.get(method.public_name, ()))),
        )
        for endpoint, method in methods
    ]


def _callback(webhook: WebhookPlan) -> str:
    return f"`webhooks.{webhook.function}` parses the requests sent to `{webhook.expression}`."


def _links(endpoint: Endpoint, method: Method, methods: Mapping[str, Method]) -> list[str]:
    lines: list[str] = []
    for name, link in sorted(endpoint.facts.links.items()):
        identifier = link.operation_id
        target = methods.get(ledger_key(endpoint.source.namespace, identifier))
        if target is None:
            call = f"the operation `{identifier}`, which is not in this package"
        else:
            call = _call(link, method, target)
        words = " ".join(link.description.split()).rstrip(".")
        lines.append(f"{name}: {call}." + (f" {words}." if words else ""))
    return lines


def _call(link: OperationLink, method: Method, target: Method) -> str:
    """Return the call of a link, with its arguments as Python code if possible."""
    arguments: list[str] = []
    explained: list[str] = []
    values = [(_name(wire, target), value) for wire, value in link.parameters.items()]
    if link.body is not None:
        values.append(("body", link.body))
    for name, value in values:
        code = _code(value, method)
        arguments.append(f"{name}={code or '...'}")
        if code is None:
            explained.append(f"`{name}` is `{value}`")
    call = f"`client.{target.public_name}({', '.join(arguments)})`"
    return call + (f", where {' and '.join(explained)}" if explained else "")


def _name(wire: str, target: Method) -> str:
    """Return the argument of a link's parameter, which may have its place as a prefix (`path.id`)."""
    place, _, rest = wire.partition(".")
    for argument in target.arguments:
        if argument.wire == wire or (argument.location == place and argument.wire == rest):
            return argument.name
    return attribute_name(wire)


def _code(value: Any, method: Method) -> str | None:
    """Return a constant or a runtime expression as Python code: `result` is the result of the method."""
    if not isinstance(value, str) or "$" not in value:
        return repr(value)
    if (expression := _OF_REQUEST.fullmatch(value)) is not None:
        return _argument(method, expression[1], expression[2])
    expression = _OF_BODY.fullmatch(value)
    if expression is None:
        return None
    steps = [
        step.replace("~1", "/").replace("~0", "~") for step in (expression[2] or "").split("/")[1:]
    ]
    if expression[1] == "request":
        return _argument(method, "body", steps[0]) if len(steps) == 1 else None
    if not isinstance(method.result.type, Named) or method.pagination is not None:
        return None
    path = (f"[{step}]" if _INDEX.fullmatch(step) else f".{attribute_name(step)}" for step in steps)
    return "result" + "".join(path)


def _argument(method: Method, location: str, wire: str) -> str | None:
    names = (
        argument.name
        for argument in method.arguments
        if argument.location == location and argument.wire == wire
    )
    return next(names, None)
