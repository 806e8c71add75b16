"""What a call gives: a model, text, a file, a stream, nothing; or the items of pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from openapi_pydantic import Operation, Parameter, RequestBody, Response

from clientsmith.media_types import (
    JSON,
    is_form,
    is_json,
    is_range,
    is_text,
    is_value,
    media_rank,
    preferred_media_type,
    words_of,
)
from clientsmith.plan.model.result import Form, OtherResult, Pagination, Result
from clientsmith.plan.model.types import (
    LinesOf,
    ListOf,
    LiteralOf,
    MapOf,
    Named,
    Scalar,
    TupleOf,
    Type,
    UnionOf,
)
from clientsmith.plan.nodes import parameter_node
from clientsmith.plan.pagination import Page, paginate
from clientsmith.plan.streams import read_stream, stream_in
from clientsmith.plan.types import union
from clientsmith.runtime.media_types import covers, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapi_pydantic import MediaType

    from clientsmith.normalise.facts import CallFacts
    from clientsmith.pagination import PaginationConfig
    from clientsmith.plan.nodes import Node
    from clientsmith.plan.types import TypeBook

_WHOLE = ("json", "text", "any", "bytes")
"""What can be told apart by its status: one value or one file, and no stream."""
_WHATEVER = "whatever the server sends, decoded if it is JSON or text; None if it sends nothing"


def plan_result(
    operation: Operation,
    facts: CallFacts,
    http_method: str,
    rules: Sequence[PaginationConfig],
    book: TypeBook,
) -> tuple[Result, Pagination | None]:
    """The result of an operation by its one success response, and its pagination if it has pages."""
    result, pagination = _plan_success(operation, facts, http_method, rules, book)
    also = dict.fromkeys((*result.also, *_errors_asked_for(operation, facts, result)))
    return replace(result, also=tuple(also)), pagination


def _plan_success(
    operation: Operation,
    facts: CallFacts,
    http_method: str,
    rules: Sequence[PaginationConfig],
    book: TypeBook,
) -> tuple[Result, Pagination | None]:
    if facts.is_undeclared or facts.is_unsaid:
        return Result("any", Scalar("any"), "*/*", _WHATEVER), None
    if facts.is_redirected:
        words = "the file it redirects to"
        return Result("bytes", Scalar("any"), "*/*", words), None
    status, media_type = facts.status or "", facts.media_type
    response = (operation.responses or {}).get(status)
    if not isinstance(response, Response) or media_type is None:
        return Result("none", Scalar("null"), None, "nothing"), None
    content = response.content or {}
    node = content[media_type].media_type_schema
    offered = {
        one: _decoded(one, content[one].media_type_schema, book)
        for one in sorted(content, key=media_rank)
    }
    result = offered[media_type]
    forms = _forms(result, offered)
    if result.decode == "json":
        found = paginate(rules, _page(operation, http_method, response, node), book)
        if found is not None:
            item = in_words(found.item) if isinstance(found.item, Named) else "item of every page"
            return Result("json", result.type, media_type, f"every {item}", forms=forms), found
    if result.decode == "bytes":
        # Which of them comes, an argument may decide: a file can hold each.
        kinds = ", ".join(one for one in content if offered[one].decode == "bytes")
        result = Result("bytes", Scalar("any"), kinds, words_of("bytes", kinds))
        if any(is_json(one) and offered[one].decode == "bytes" for one in content):
            # What it really is, the document does not say.
            result = replace(result, also=("*/*",))
    result = replace(result, forms=forms)
    if result.decode in _WHOLE:
        result = _with_others(result, status, _other_results(operation, status, result, book))
        result = replace(result, also=result.also or _asked_besides(operation, result, book))
    if result.decode == "json" and _has_empty_success(operation):
        result = replace(
            result,
            type=union([result.type, Scalar("null")]),
            description=f"{result.description}, or None if the response is empty",
            may_be_empty=True,
        )
    return result, None


def page_of(
    operation: Operation, facts: CallFacts, http_method: str, book: TypeBook
) -> Page | None:
    """What rules for pages are tried on: the one success of an operation, if it is JSON."""
    response = (operation.responses or {}).get(facts.status or "")
    media_type = facts.media_type
    if not isinstance(response, Response) or media_type is None:
        return None
    node = (response.content or {})[media_type].media_type_schema
    if _decoded(media_type, node, book).decode != "json":
        return None
    return _page(operation, http_method, response, node)


def _other_results(
    operation: Operation, chosen: str, result: Result, book: TypeBook
) -> list[OtherResult]:
    """What the other statuses of success bring: values, and files.

    Of a status that offers both, the file counts as well, unless the caller asks for files by name.
    """
    found: list[OtherResult] = []
    by_name = "bytes" in (result.decode, *(one.decode for one in result.forms))
    for status, response in sorted((operation.responses or {}).items()):
        if not status.startswith("2") or status == chosen or not isinstance(response, Response):
            continue
        content = response.content or {}
        media_type = preferred_media_type(content)
        if media_type is None:
            found.append(OtherResult(status, "none", Scalar("null")))
            continue
        decoded = _decoded(media_type, content[media_type].media_type_schema, book)
        if decoded.decode not in _WHOLE:
            continue
        found.append(OtherResult(status, _kind(decoded), decoded.type))
        found += [
            OtherResult(status, "bytes", Scalar("any"), one)
            for one in sorted(content)
            if decoded.decode != "bytes" and not by_name and _is_file(one, content[one], book)
        ]
    return found


def _asked_besides(operation: Operation, result: Result, book: TypeBook) -> tuple[str, ...]:
    """What has to be asked for as well, where one status brings a file and another one a value.

    A server may refuse what nobody asked it for (RFC 9110, section 15.5.7).
    """
    if not result.may_be_file:
        return ()
    asked = [*(result.media_type or "").split(", "), *(one.media_type for one in result.forms)]
    found: list[str] = []
    for other in result.others:
        response = (operation.responses or {})[other.status]
        content = (response.content if isinstance(response, Response) else None) or {}
        found += [
            one
            for one in sorted(content, key=media_rank)
            if one in (other.media_type, preferred_media_type(content))
            or (other.decode == "bytes" and _is_file(one, content[one], book))
        ]
    return tuple(one for one in dict.fromkeys(found) if one not in asked)


def _errors_asked_for(operation: Operation, facts: CallFacts, result: Result) -> tuple[str, ...]:
    """The media types of errors that no answer of success has, such as `application/problem+json`.

    A server may send an error in what was asked for only (RFC 9110, section 12.4.1), or refuse to answer
    at all. A range says nothing of its own.
    """
    asked = (result.media_type or JSON).split(", ") + [one.media_type for one in result.forms]
    found = {
        media_type
        for status, response in (operation.responses or {}).items()
        if isinstance(response, Response) and status != facts.status
        if status.startswith(("4", "5")) or status == "default"
        for media_type in response.content or {}
        if not is_range(media_type)
        and not any(covers(plain(one), plain(media_type)) for one in asked)
    }
    return tuple(sorted(found, key=media_rank))


def _is_file(media_type: str, content: MediaType, book: TypeBook) -> bool:
    return _decoded(media_type, content.media_type_schema, book).decode == "bytes"


def unread_answers(
    operation: Operation, facts: CallFacts, result: Result, book: TypeBook
) -> tuple[str, ...]:
    """What other statuses of success may bring and no call reads as what it is, in words."""
    known = {(one.decode, one.type) for one in result.forms}
    known.add((result.decode, result.first or result.type))
    notes: list[str] = []
    for status, response in sorted((operation.responses or {}).items()):
        if not (status.startswith("2") and isinstance(response, Response)) or (
            status == facts.status
        ):
            continue
        here = {(one.decode, one.type) for one in result.others if one.status == status}
        content = response.content or {}
        for media_type in sorted(content, key=media_rank):
            one = _decoded(media_type, content[media_type].media_type_schema, book)
            if (one.decode, one.type) not in known | here:
                notes.append(f"responses with status {status} are never read as {media_type}")
    return tuple(notes)


def _with_others(result: Result, status: str, others: Sequence[OtherResult]) -> Result:
    """The result with those of other statuses that differ from it."""
    differing = [one for one in others if (one.decode, one.type) != (result.decode, result.type)]
    if all(one.decode == "none" for one in differing):
        return result
    words = "".join(
        f", or {'a file to read or save,' if one.decode == 'bytes' else in_words(one.type)}"
        f" with status {one.status}"
        for one in differing
        if one.decode != "none"
    )
    # A range includes the statuses that bring the result itself unless these are named as well.
    ranged = any(one.status.endswith("XX") for one in differing)
    alike = [one.status for one in others if one not in differing]
    own = [OtherResult(one, "same", result.type) for one in (status, *alike)] if ranged else []
    values = [one.type for one in differing if one.decode != "bytes"]
    result = replace(
        result,
        description=result.description + words,
        others=(*differing, *own),
        first=result.type,
        or_file=any(one.decode == "bytes" for one in differing),
    )
    if result.decode == "bytes":
        return replace(result, beside=union(values))
    return replace(result, type=union([result.type, *values]))


def _kind(result: Result) -> Literal["json", "text", "any", "bytes"]:
    return result.decode if result.decode in ("text", "any", "bytes") else "json"


def _page(operation: Operation, http_method: str, response: Response, node: Node) -> Page:
    def parameters(location: str) -> dict[str, Node]:
        return {
            one.name: parameter_node(one)
            for one in operation.parameters or ()
            if isinstance(one, Parameter) and one.param_in.value == location
        }

    request = operation.requestBody
    sent = (request.content if isinstance(request, RequestBody) else None) or {}
    body = next(
        (one for one in sorted(sent, key=media_rank) if is_value(one) or is_form(one)), None
    )
    return Page(
        operation_id=operation.operationId or "",
        method=http_method,
        schema=node,
        parameters=parameters("query"),
        headers=parameters("header"),
        body=None if body is None else sent[body].media_type_schema,
        answered=frozenset(name.lower() for name in response.headers or {}),
    )


def _decoded(media_type: str, node: Node, book: TypeBook) -> Result:
    """The way from the bytes of a media type to a value."""
    stream = stream_in(media_type, node, book)
    if stream is not None:
        decode, item = read_stream(stream, node, book)
        return Result(decode, item, media_type, words_of(decode))
    is_file = book.is_file(node)
    # Bytes are no JSON: what is described as both is a file whose media type nobody has looked up.
    if is_value(media_type) and not is_file:
        kind = book.reading(node)
        if is_range(media_type) and kind == Scalar("str"):
            # Not a JSON text in quotes, which nobody answers with who does not say that it is JSON.
            return Result("any", kind, media_type, "text, or parsed JSON if the server sends JSON")
        return Result("json", kind, media_type, in_words(kind))
    if is_text(media_type) and not is_file:
        return Result("text", Scalar("str"), media_type, words_of("text", media_type))
    return Result("bytes", Scalar("any"), media_type, words_of("bytes", media_type))


def _forms(preferred: Result, offered: Mapping[str, Result]) -> tuple[Form, ...]:
    """What can be asked for besides the preferred media type, also where it is of the same type.

    A range is none that a server could answer with: that of JSON says nothing of its own, and neither
    does that of files beside files.
    """
    known = {_difference(preferred)}
    found: list[Form] = []
    for media_type, other in offered.items():
        alike = (other.decode, other.type) == (preferred.decode, preferred.type)
        untold = is_range(media_type) and (
            other.decode in ("json", "any") or (alike and other.decode == "bytes")
        )
        if _difference(other) in known or untold:
            continue
        known.add(_difference(other))
        same = alike and other.decode in ("json", "bytes")
        found.append(Form(media_type, other.decode, other.type, same))
    return tuple(found)


def _difference(one: Result) -> tuple[object, ...]:
    """What tells one form from another."""
    named = plain(one.media_type or "") if one.decode in ("json", "text", "bytes") else ""
    return one.decode, one.type, JSON if named == "text/json" else named


def _has_empty_success(operation: Operation) -> bool:
    """Whether one of the other successes has no content."""
    return any(
        isinstance(response, Response) and not response.content
        for status, response in (operation.responses or {}).items()
        if status.startswith("2")
    )


def in_words(kind: Type) -> str:
    """A result as docstrings call it."""
    match kind:
        case Named(name):
            return f"`{name}`"
        case ListOf(item) | LinesOf(item):
            return f"a list of {in_words(item)}"
        case TupleOf(items):
            return f"a tuple of {', '.join(map(in_words, items))}"
        case MapOf(value):
            return f"a mapping from names to {in_words(value)}"
        case UnionOf(members):
            whole = Scalar("int") if Scalar("float") in members else None
            return " or ".join(in_words(member) for member in members if member != whole)
        case Scalar("any"):
            return "anything"
        case Scalar("null"):
            return "null"
        case Scalar("event"):
            return "`ServerSentEvent`"
        case Scalar("float"):
            return "number"
        case Scalar("decimal text"):
            return "decimal"
        case Scalar(name):
            return name
        case LiteralOf(values):
            return " or ".join(repr(value) for value in values)
