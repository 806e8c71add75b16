"""Complete operations: ids, tags, responses, and the successful response of each."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from clientsmith.media_types import preferred_media_type
from clientsmith.normalise.draft import Mend, Node, operations, without
from clientsmith.normalise.facts import CallFacts
from clientsmith.normalise.names import pascal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.normalise.draft import Draft

_WITHOUT_CONTENT = ("204", "205")
"""The successful statuses that never have content (RFC 9110, sections 15.3.5 and 15.3.6)."""
_REDIRECTS = ("301", "302", "303", "307", "308", "3XX")
_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX)(?![0-9])")


def identify_operations(draft: Draft) -> None:
    """Give every operation a unique id and a list of tags."""
    times = Counter(operation.get("operationId") for _, _, operation in operations(draft))
    # Rename all operations that share an id: which one comes first depends on the order of the document.
    nameless = {
        (path, method): operation
        for path, method, operation in operations(draft)
        if not operation.get("operationId") or times[operation["operationId"]] > 1
    }
    made = _made_ids(list(nameless), {name for name, count in times.items() if name and count == 1})
    for (path, method), operation in nameless.items():
        shared = operation.get("operationId")
        words = f", because others also have the id {shared}" if shared else ""
        if shared:
            # Its words still describe the operation.
            operation.facts = replace(operation.known(CallFacts), shared_id=shared)
        operation["operationId"] = made[path, method]
        what = f"{method.upper()} {path} gets the id {made[path, method]}{words}"
        if shared:
            draft.mend(operation, Mend.REPEATED, what)
        else:
            draft.note(operation, what)
    for _, _, operation in operations(draft):
        operation.setdefault("tags", [])


def _made_ids(routes: list[tuple[str, str]], taken: set[str]) -> dict[tuple[str, str], str]:
    """Return an id for each path and method: its words, else with the placeholders, else all of it."""
    made: dict[tuple[str, str], str] = {}
    plain = Counter(_plain_id(*route) for route in routes)
    bare = Counter(_plain_id(*route) for route in routes if "{" not in route[0])
    longer_ids = Counter(_longer_id(*route) for route in routes)
    for route in routes:
        name, longer = _plain_id(*route), _longer_id(*route)
        # `/a/b` keeps the name that it shares with `/a/{b}`.
        alone = plain[name] == 1 or (bare[name] == 1 and "{" not in route[0])
        if alone and name not in taken:
            made[route] = name
        elif longer_ids[longer] == 1 and longer not in taken and longer not in plain:
            made[route] = longer
        else:
            path, method = route
            whole = f"{method} {path}"
            while whole in taken:
                whole += " "
            made[route] = whole
    return made


def _plain_id(path: str, method: str) -> str:
    return f"{method}{pascal(path)}"


def _longer_id(path: str, method: str) -> str:
    spoken = re.sub(r"\{([^{}]*)\}", r" by \1 ", path)
    return f"{method}{pascal(spoken)}"


def complete_responses(draft: Draft) -> None:
    """Complete bodies and responses as OpenAPI requires, and spell status codes in one way."""
    for path, method, operation in operations(draft):
        if "requestBody" in operation and not operation["requestBody"].get("content"):
            del operation["requestBody"]
            draft.note(
                operation, f"the body of {method.upper()} {path} has no content and is removed"
            )
        given: Node = operation.get("responses", Node(origin=operation.origin))
        responses = Node(origin=given.origin)
        for status, response in given.items():
            code = _status(status)
            if code is None:
                what = f"the response {status!r} has no valid status code and is ignored"
                draft.mend(response, Mend.VALUE, what)
            elif code not in responses:
                responses.put(code, response, given.place(status))
        if not responses:
            responses["default"] = Node(origin=operation.origin)
            operation.facts = replace(operation.known(CallFacts), is_undeclared=True)
            draft.note(operation, f"{method.upper()} {path} declares no response")
        # A response to HEAD has the headers of one to GET and no content (RFC 9110, section 9.3.2).
        empty = list(responses) if method == "head" else _WITHOUT_CONTENT
        _empty(draft, f"{method.upper()} {path}", responses, empty)
        operation["responses"] = responses
        for response in responses.values():
            response.setdefault("description", "")
        for holder in (operation.get("requestBody", {}), *responses.values()):
            for media in holder.get("content", {}).values():
                media.setdefault("schema", Node(origin=media.origin))


def _empty(draft: Draft, name: str, responses: Node, statuses: Iterable[str]) -> None:
    """Remove the content of responses that never have any."""
    for status in statuses:
        response = responses.get(status, {})
        if response.get("content"):
            # A copy: the operation may share the response with one that does have content.
            responses[status] = without(response, "content")
            draft.note(response, f"content ignored: the response {status} of {name} never has any")


def _status(text: str) -> str | None:
    """Return the status code, range or `default` that a key such as `4xx` or `200 OK` means."""
    if text.strip().lower() == "default":
        return "default"
    match = _STATUS.match(text.strip().upper())
    return None if match is None else match.group()


def choose_success(draft: Draft) -> None:
    """Choose the successful response of each operation.

    It is the lowest 2xx with content, else the lowest 2xx, else a redirect, else `default`, else none.
    """
    for path, method, operation in operations(draft):
        responses = operation["responses"]
        status = _success_status(responses)
        redirect = _redirect(method, responses) if status in (None, "default") else None
        if redirect is not None:
            # Next to a redirect, `default` describes errors.
            status = None
        media_type = None
        if status is not None:
            media_type = preferred_media_type(responses[status].get("content", {}))
        facts = replace(
            operation.known(CallFacts),
            status=status,
            media_type=media_type,
            is_redirected=redirect is not None,
        )
        operation.facts = facts
        name = f"{method.upper()} {path}"
        if method == "get" and _is_unsaid(facts):
            operation.facts = replace(facts, is_unsaid=True)
            draft.note(
                operation,
                f"{name} returns any content that the server sends: {status} declares none",
            )
        others = [other for other in responses if other[:1] == "2" and other != status]
        if redirect is not None:
            draft.note(
                operation,
                f"the target of the redirect {redirect} is the successful response of {name}",
            )
        elif status == "default":
            draft.note(operation, f"the default response is the successful response of {name}")
        elif others and any(responses[other].get("content") for other in others):
            draft.note(
                operation,
                f"{status} is the successful response of {name}, preferred to {', '.join(others)}",
            )


def _is_unsaid(facts: CallFacts) -> bool:
    """Return whether a GET may return content that the document does not describe.

    Fetching is all that a GET is for, so a response without a description of its content is an omission.
    Other methods change something, and None is a good result for them.
    """
    empty = facts.status is None or facts.status in _WITHOUT_CONTENT
    return not (empty or facts.media_type is not None or facts.is_undeclared)


def _redirect(method: str, responses: Node) -> str | None:
    """Return the redirect that is a success: any of a GET, or one with a `Location` header."""
    for status in sorted(set(responses) & set(_REDIRECTS)):
        names = [name.lower() for name in responses[status].get("headers", {})]
        if method == "get" or (method != "head" and "location" in names):
            return status
    return None


def _success_status(responses: Node) -> str | None:
    # "2XX" sorts after "299".
    successes = sorted(status for status in responses if status.startswith("2"))
    with_content = [status for status in successes if responses[status].get("content")]
    fallback = ["default"] if "default" in responses else []
    return next(iter((*with_content, *successes, *fallback)), None)
