"""What a call gives: a model, text, a file, a stream, nothing; or the items of pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from openapi_pydantic import Operation, Parameter, Response

from generator.normalise.operations import preferred_media_type
from generator.plan.model import (
    ListOf,
    LiteralOf,
    MapOf,
    Named,
    OtherResult,
    Pagination,
    Result,
    Scalar,
    Type,
    UnionOf,
)
from generator.plan.pagination import Page, paginate
from generator.plan.types import union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.config import PaginationConfig
    from generator.plan.types import Node, TypeBook


_STREAMS: dict[str, Literal["events", "jsonlines"]] = {
    "text/event-stream": "events",
    "application/jsonl": "jsonlines",
    "application/x-ndjson": "jsonlines",
}


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON (RFC 6839, section 3.1), or may be anything and is read as JSON."""
    return media_type in ("application/json", "*/*") or media_type.endswith("+json")


def is_text(media_type: str) -> bool:
    """Whether a media type is handed over as a str."""
    return media_type.startswith("text/") or media_type.endswith(("yaml", "xml", "vnd.oai.openapi"))


def plan_result(
    operation: Operation, http_method: str, rules: Sequence[PaginationConfig], book: TypeBook
) -> tuple[Result, Pagination | None]:
    """The result of an operation by its one success response, and its pagination if it has pages."""
    success: Mapping[str, str | None] = (operation.model_extra or {}).get("x-success") or {}
    responses = operation.responses or {}
    response = responses.get(success.get("status") or "")
    media_type = success.get("mediaType")
    if not isinstance(response, Response) or media_type is None:
        return Result("none", Scalar("null"), None, "nothing"), None
    node = (response.content or {})[media_type].media_type_schema
    if http_method == "get" and is_json(media_type):
        found = paginate(rules, _page(operation, response, node), book)
        if found is not None:
            read = book.reading(node)
            item = _in_words(found.item) if isinstance(found.item, Named) else "item of every page"
            return Result("json", read, media_type, f"every {item}"), found
    offered = list(response.content or {})
    if not all(is_json(one) or is_text(one) or one in _STREAMS for one in offered):
        # Which of them comes, an argument may decide: only a file can hold each.
        kinds = ", ".join(offered)
        return Result("bytes", Scalar("any"), kinds, f"a file, as {kinds}, not yet read"), None
    result = _decoded(media_type, node, book)
    if result.decode in ("json", "text"):
        status = success.get("status") or ""
        result = _with_others(result, status, _other_results(operation, status, book))
    if result.decode == "json" and _has_empty_success(operation):
        result = replace(
            result,
            type=union([result.type, Scalar("null")]),
            description=f"{result.description}, or None where the answer is empty",
            may_be_empty=True,
        )
    return result, None


def _other_results(operation: Operation, chosen: str, book: TypeBook) -> list[OtherResult]:
    """What the other statuses of success bring, where a value can hold it."""
    found: list[OtherResult] = []
    for status, response in sorted((operation.responses or {}).items()):
        if not status.startswith("2") or status == chosen or not isinstance(response, Response):
            continue
        content = response.content or {}
        media_type = preferred_media_type(content)
        if media_type is None:
            found.append(OtherResult(status, "none", Scalar("null")))
            continue
        if media_type in _STREAMS:
            continue
        if not (is_json(media_type) or is_text(media_type)):
            continue
        decoded = _decoded(media_type, content[media_type].media_type_schema, book)
        found.append(OtherResult(status, _kind(decoded), decoded.type))
    return found


def _with_others(result: Result, status: str, others: Sequence[OtherResult]) -> Result:
    """The result with those of other statuses that differ from it."""
    differing = [one for one in others if (one.decode, one.type) != (result.decode, result.type)]
    if all(one.decode == "none" for one in differing):
        return result
    words = "".join(
        f", or {_in_words(one.type)} with status {one.status}"
        for one in differing
        if one.decode != "none"
    )
    # A range includes the result's own status unless that is named as well.
    ranged = any(one.status.endswith("XX") for one in differing)
    own = [OtherResult(status, _kind(result), result.type)] if ranged else []
    return replace(
        result,
        type=union([result.type, *(one.type for one in differing)]),
        description=result.description + words,
        others=(*differing, *own),
        first=result.type,
    )


def _kind(result: Result) -> Literal["json", "text"]:
    return "text" if result.decode == "text" else "json"


def _page(operation: Operation, response: Response, node: Node) -> Page:
    return Page(
        schema=node,
        operation_id=operation.operationId or "",
        parameters=frozenset(
            one.name
            for one in operation.parameters or ()
            if isinstance(one, Parameter) and one.param_in.value == "query"
        ),
        has_link_header=any(name.lower() == "link" for name in response.headers or {}),
    )


def _decoded(media_type: str, node: Node, book: TypeBook) -> Result:
    """The way from the bytes of a media type to a value."""
    if is_json(media_type):
        kind = book.reading(node)
        return Result("json", kind, media_type, _in_words(kind))
    if media_type in _STREAMS:
        words = (
            "the events as they come"
            if media_type == "text/event-stream"
            else "the lines as they come"
        )
        return Result(_STREAMS[media_type], book.reading(node), media_type, words)
    return Result("text", Scalar("str"), media_type, f"text, as {media_type}")


def _has_empty_success(operation: Operation) -> bool:
    """Whether one of the other successes has no content."""
    return any(
        isinstance(response, Response) and not response.content
        for status, response in (operation.responses or {}).items()
        if status.startswith("2")
    )


def _in_words(kind: Type) -> str:
    """A result as docstrings call it."""
    match kind:
        case Named(name):
            return f"`{name}`"
        case ListOf(item):
            return f"a list of {_in_words(item)}"
        case MapOf(value):
            return f"a mapping from names to {_in_words(value)}"
        case UnionOf(members):
            return " or ".join(_in_words(member) for member in members)
        case Scalar("any"):
            return "anything"
        case Scalar("null"):
            return "null"
        case Scalar(name):
            return name
        case LiteralOf(values):
            return " or ".join(repr(value) for value in values)
