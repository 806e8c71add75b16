"""Operations: an id, tags, responses, and one success each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.normalise.draft import Node, operations
from generator.normalise.names import pascal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.normalise.draft import Draft


def identify_operations(draft: Draft) -> None:
    """Every operation has an id of its own, and a list of tags."""
    seen: dict[str, Node] = {}
    for path, method, operation in operations(draft):
        identifier = operation.get("operationId")
        if not identifier:
            identifier = operation["operationId"] = f"{method}{pascal(path)}"
            draft.note(operation, f"{method.upper()} {path} gets the id {identifier}")
        if identifier in seen:
            first = draft.source.line(seen[identifier].origin)
            where = seen[identifier].origin + (f" in line {first}" if first else "")
            draft.fail(operation, f"the operation id {identifier!r} is taken", f"see {where}")
        seen.setdefault(identifier, operation)
        operation.setdefault("tags", [])


def complete_responses(draft: Draft) -> None:
    """Bodies and responses have what OpenAPI demands, and status codes are spelled one way."""
    for path, method, operation in operations(draft):
        if "requestBody" in operation and not operation["requestBody"].get("content"):
            del operation["requestBody"]
            draft.note(operation, f"the body of {method.upper()} {path} has no content")
        given: Node = operation.get("responses", Node(origin=operation.origin))
        responses = Node(
            {
                status if status == "default" else status.upper(): response
                for status, response in given.items()
                if not status.startswith("x-")
            },
            origin=given.origin,
        )
        if not responses:
            responses["default"] = Node(origin=operation.origin)
            draft.note(operation, f"{method.upper()} {path} declares no response")
        operation["responses"] = responses
        for response in responses.values():
            response.setdefault("description", "")
        for holder in (operation.get("requestBody", {}), *responses.values()):
            for media in holder.get("content", {}).values():
                media.setdefault("schema", Node(origin=media.origin))


def choose_success(draft: Draft) -> None:
    """The lowest 2xx with content, else the lowest 2xx, else `default`, else none."""
    for path, method, operation in operations(draft):
        responses = operation["responses"]
        status = _success_status(responses)
        media_type = None
        if status is not None:
            media_type = preferred_media_type(responses[status].get("content", {}))
        operation["x-success"] = {"status": status, "mediaType": media_type}
        name = f"{method.upper()} {path}"
        others = [other for other in responses if other[:1] == "2" and other != status]
        if status == "default":
            draft.note(operation, f"the default response is the success of {name}")
        elif others and any(responses[other].get("content") for other in others):
            draft.note(operation, f"{status} is the success of {name}, before {', '.join(others)}")


def _success_status(responses: Node) -> str | None:
    # "2XX" sorts after "299".
    successes = sorted(status for status in responses if status.startswith("2"))
    with_content = [status for status in successes if responses[status].get("content")]
    fallback = ["default"] if "default" in responses else []
    return next(iter((*with_content, *successes, *fallback)), None)


def preferred_media_type(content: Iterable[str]) -> str | None:
    """JSON before all else, then other text-like types, independent of their order."""
    return min(content, key=media_rank, default=None)


def media_rank(media_type: str) -> tuple[Any, ...]:
    """Sorts media types by how well a client can use them."""
    base = media_type.partition(";")[0].strip().lower()
    order = (
        base == "application/json",
        base.endswith("+json"),
        base in ("application/x-www-form-urlencoded", "multipart/form-data"),
        base.startswith("text/"),
        "*" not in base,
    )
    return (*(not better for better in order), base, media_type)
