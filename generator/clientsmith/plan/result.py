"""Plan the result of a method: a model, text, a file, a stream, nothing, or the items of pages."""

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
from clientsmith.plan.pagination import Candidate, paginate
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
"""Results that may differ by status: values and files, but no streams."""
_WHATEVER = "the response body, decoded if it is JSON or text; None if it is empty"


def plan_result(
    operation: Operation,
    facts: CallFacts,
    http_method: str,
    rules: Sequence[PaginationConfig],
    book: TypeBook,
) -> tuple[Result, Pagination | None]:
    """Return the result of an operation, and its pagination if it has pages.

    Args:
        operation: from the canonical document.
        facts: what the normalizer knows about it.
        http_method: in lower case.
        rules: pagination rules.
        book: the types of the documents.
    """
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
        words = "the file that the response redirects to"
        return Result("bytes", Scalar("any"), "*/*", words), None
    status, media_type = facts.status or "", facts.media_type
    response = (operation.responses or {}).get(status)
    if not isinstance(response, Response) or media_type is None:
        return Result("none", Scalar("null"), None, "nothing"), None
    content = response.content or {}
    node = content[media_type].media_type_schema
    offered = {
        kind: _decoded(kind, content[kind].media_type_schema, book)
        for kind in sorted(content, key=media_rank)
    }
    result = offered[media_type]
    forms = _forms(result, offered)
    if result.decode == "json":
        pagination = paginate(rules, _page(operation, http_method, response, node), book)
        if pagination is not None:
            item = (
                in_words(pagination.item)
                if isinstance(pagination.item, Named)
                else "item of every page"
            )
            return Result("json", result.type, media_type, f"every {item}", forms=forms), pagination
    if result.decode == "bytes":
        # An argument may decide which of them the server sends: a file can hold each.
        kinds = ", ".join(kind for kind in content if offered[kind].decode == "bytes")
        result = Result("bytes", Scalar("any"), kinds, words_of("bytes", kinds))
        if any(is_json(kind) and offered[kind].decode == "bytes" for kind in content):
            # The document does not say what the content really is.
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
) -> Candidate | None:
    """Return what pagination rules are matched against; None if the success response is not JSON."""
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
    """Return the results of the other success statuses: values and files.

    Files of a status that also has a value are included, unless the caller requests files by media type.
    """
    other_results: list[OtherResult] = []
    by_name = "bytes" in (result.decode, *(form.decode for form in result.forms))
    for status, response in sorted((operation.responses or {}).items()):
        if not status.startswith("2") or status == chosen or not isinstance(response, Response):
            continue
        content = response.content or {}
        media_type = preferred_media_type(content)
        if media_type is None:
            other_results.append(OtherResult(status, "none", Scalar("null")))
            continue
        decoded = _decoded(media_type, content[media_type].media_type_schema, book)
        if decoded.decode not in _WHOLE:
            continue
        other_results.append(OtherResult(status, _kind(decoded), decoded.type))
        other_results += [
            OtherResult(status, "bytes", Scalar("any"), kind)
            for kind in sorted(content)
            if decoded.decode != "bytes" and not by_name and _is_file(kind, content[kind], book)
        ]
    return other_results


def _asked_besides(operation: Operation, result: Result, book: TypeBook) -> tuple[str, ...]:
    """Return further media types to accept if one status has a file and another one a value.

    A server may refuse to send what was not requested (RFC 9110, section 15.5.7).
    """
    if not result.may_be_file:
        return ()
    asked = [*(result.media_type or "").split(", "), *(form.media_type for form in result.forms)]
    asked_besides: list[str] = []
    for other in result.others:
        response = (operation.responses or {})[other.status]
        content = (response.content if isinstance(response, Response) else None) or {}
        asked_besides += [
            kind
            for kind in sorted(content, key=media_rank)
            if kind in (other.media_type, preferred_media_type(content))
            or (other.decode == "bytes" and _is_file(kind, content[kind], book))
        ]
    return tuple(kind for kind in dict.fromkeys(asked_besides) if kind not in asked)


def _errors_asked_for(operation: Operation, facts: CallFacts, result: Result) -> tuple[str, ...]:
    """Return the media types of errors that no success response has, such as `application/problem+json`.

    A server may send errors only in accepted media types (RFC 9110, section 12.4.1), or refuse the request.
    Ranges are left out.
    """
    asked = (result.media_type or JSON).split(", ") + [form.media_type for form in result.forms]
    errors = {
        media_type
        for status, response in (operation.responses or {}).items()
        if isinstance(response, Response) and status != facts.status
        if status.startswith(("4", "5")) or status == "default"
        for media_type in response.content or {}
        if not is_range(media_type)
        and not any(covers(plain(accepted), plain(media_type)) for accepted in asked)
    }
    return tuple(sorted(errors, key=media_rank))


def _is_file(media_type: str, content: MediaType, book: TypeBook) -> bool:
    return _decoded(media_type, content.media_type_schema, book).decode == "bytes"


def unread_answers(
    operation: Operation, facts: CallFacts, result: Result, book: TypeBook
) -> tuple[str, ...]:
    """Return notes about media types of other success statuses that are never read as such.

    Args:
        operation: from the canonical document.
        facts: what the normalizer knows about it.
        result: the planned result.
        book: the types of the documents.
    """
    known = {(form.decode, form.type) for form in result.forms}
    known.add((result.decode, result.first or result.type))
    notes: list[str] = []
    for status, response in sorted((operation.responses or {}).items()):
        if not (status.startswith("2") and isinstance(response, Response)) or (
            status == facts.status
        ):
            continue
        here = {(other.decode, other.type) for other in result.others if other.status == status}
        content = response.content or {}
        for media_type in sorted(content, key=media_rank):
            decoded = _decoded(media_type, content[media_type].media_type_schema, book)
            if (decoded.decode, decoded.type) not in known | here:
                notes.append(f"responses with status {status} are never read as {media_type}")
    return tuple(notes)


def _with_others(result: Result, status: str, others: Sequence[OtherResult]) -> Result:
    """Add the results of other statuses that differ."""
    differing = [
        other for other in others if (other.decode, other.type) != (result.decode, result.type)
    ]
    if all(other.decode == "none" for other in differing):
        return result
    words = "".join(
        f", or {'a file to read or save,' if other.decode == 'bytes' else in_words(other.type)}"
        f" with status {other.status}"
        for other in differing
        if other.decode != "none"
    )
    # A range includes the statuses of the result itself unless these are listed as well.
    ranged = any(other.status.endswith("XX") for other in differing)
    alike = [other.status for other in others if other not in differing]
    own = [OtherResult(same, "same", result.type) for same in (status, *alike)] if ranged else []
    values = [other.type for other in differing if other.decode != "bytes"]
    result = replace(
        result,
        description=result.description + words,
        others=(*differing, *own),
        first=result.type,
        or_file=any(other.decode == "bytes" for other in differing),
    )
    if result.decode == "bytes":
        return replace(result, beside=union(values))
    return replace(result, type=union([result.type, *values]))


def _kind(result: Result) -> Literal["json", "text", "any", "bytes"]:
    return result.decode if result.decode in ("text", "any", "bytes") else "json"


def _page(operation: Operation, http_method: str, response: Response, node: Node) -> Candidate:
    def parameters(location: str) -> dict[str, Node]:
        return {
            parameter.name: parameter_node(parameter)
            for parameter in operation.parameters or ()
            if isinstance(parameter, Parameter) and parameter.param_in.value == location
        }

    request = operation.requestBody
    sent = (request.content if isinstance(request, RequestBody) else None) or {}
    body = next(
        (kind for kind in sorted(sent, key=media_rank) if is_value(kind) or is_form(kind)), None
    )
    return Candidate(
        operation_id=operation.operationId or "",
        method=http_method,
        schema=node,
        parameters=parameters("query"),
        headers=parameters("header"),
        body=None if body is None else sent[body].media_type_schema,
        answered=frozenset(name.lower() for name in response.headers or {}),
    )


def _decoded(media_type: str, node: Node, book: TypeBook) -> Result:
    """Return the result of decoding a media type."""
    stream = stream_in(media_type, node, book)
    if stream is not None:
        decode, item = read_stream(stream, node, book)
        return Result(decode, item, media_type, words_of(decode))
    is_file = book.is_file(node)
    # Bytes are not JSON: what is described as both is a file with a wrong media type.
    if is_value(media_type) and not is_file:
        kind = book.reading(node)
        if is_range(media_type) and kind == Scalar("str"):
            # Not a JSON string in quotes: a server that sends one declares JSON.
            return Result("any", kind, media_type, "text, or parsed JSON if the server sends JSON")
        return Result("json", kind, media_type, in_words(kind))
    if is_text(media_type) and not is_file:
        return Result("text", Scalar("str"), media_type, words_of("text", media_type))
    return Result("bytes", Scalar("any"), media_type, words_of("bytes", media_type))


def _forms(preferred: Result, offered: Mapping[str, Result]) -> tuple[Form, ...]:
    """Return what can be requested besides the preferred media type, even if the type is the same.

    No server responds with a range, so a range of JSON adds nothing, nor does a range of files beside
    files.
    """
    known = {_identity(preferred)}
    forms: list[Form] = []
    for media_type, other in offered.items():
        alike = (other.decode, other.type) == (preferred.decode, preferred.type)
        is_redundant = is_range(media_type) and (
            other.decode in ("json", "any") or (alike and other.decode == "bytes")
        )
        if _identity(other) in known or is_redundant:
            continue
        known.add(_identity(other))
        same = alike and other.decode in ("json", "bytes")
        forms.append(Form(media_type, other.decode, other.type, same))
    return tuple(forms)


def _identity(result: Result) -> tuple[object, ...]:
    """Return what distinguishes one form from another."""
    named = plain(result.media_type or "") if result.decode in ("json", "text", "bytes") else ""
    return result.decode, result.type, JSON if named == "text/json" else named


def _has_empty_success(operation: Operation) -> bool:
    """Whether another success response has no content."""
    return any(
        isinstance(response, Response) and not response.content
        for status, response in (operation.responses or {}).items()
        if status.startswith("2")
    )


def in_words(kind: Type) -> str:
    """Describe a type for docstrings."""
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
