"""Plan the result of a method: a model, text, a file, a stream, nothing, or the items of pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from openapi_pydantic import Parameter, RequestBody

from clientsmith.media_types import (
    JSON,
    is_form,
    is_json,
    is_range,
    is_text,
    is_value,
    media_rank,
    words_of,
)
from clientsmith.plan.model.result import Form, OtherResult, Pagination, Result
from clientsmith.plan.model.types import Named, Scalar, Type
from clientsmith.plan.nodes import parameter_node
from clientsmith.plan.pagination import Candidate, paginate
from clientsmith.plan.prose import in_words
from clientsmith.plan.streams import read_stream, stream_in
from clientsmith.plan.types import union
from clientsmith.runtime.media_types import covers, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from openapi_pydantic import MediaType

    from clientsmith.pagination import PaginationConfig
    from clientsmith.plan.endpoints import Endpoint, Success
    from clientsmith.plan.nodes import Node
    from clientsmith.plan.types import TypeBook

#: The result of each media type, the preferred one first.
_Offered: TypeAlias = "dict[str, Result]"
_WHOLE = ("json", "text", "any", "bytes")
"""Results that may differ by status: values and files, but no streams."""
_WHATEVER = "the response body, decoded if it is JSON or text; None if it is empty"


@dataclass(frozen=True)
class PlannedResult:
    """What a call returns, its pages if it has any, and notes about what is never read."""

    result: Result
    pagination: Pagination | None
    notes: tuple[str, ...]


def plan_result(
    endpoint: Endpoint, rules: Sequence[PaginationConfig], book: TypeBook
) -> PlannedResult:
    """Return the result of an operation, and its pagination if it has pages.

    Args:
        endpoint: the operation.
        rules: pagination rules.
        book: the types of the documents.
    """
    success, facts = endpoint.success, endpoint.facts
    others = {
        status: _offered(response.content or {}, book)
        for status, response in sorted(endpoint.responses.items())
        if status.startswith("2") and status != facts.status
    }
    pagination = None
    if facts.is_undeclared or facts.is_unsaid:
        result = Result("any", Scalar("any"), "*/*", _WHATEVER)
    elif facts.is_redirected:
        words = "the file that the response redirects to"
        result = Result("bytes", Scalar("any"), "*/*", words)
    elif success is None:
        result = Result("none", Scalar("null"), None, "nothing")
    else:
        offered = _offered(success.content, book)
        result = _preferred(success, offered)
        if result.decode == "json":
            pagination = paginate(rules, _candidate(endpoint, success), book)
        if pagination is not None:
            result = replace(result, description=f"every {_item_in_words(pagination.item)}")
        elif result.decode in _WHOLE:
            result = _with_others(result, success.status, _other_results(result, others))
            besides = _asked_besides(result, {success.status: offered, **others})
            result = _with_empty(replace(result, also=result.also or besides), others)
    errors = _errors_asked_for(endpoint, result)
    result = replace(result, also=tuple(dict.fromkeys((*result.also, *errors))))
    return PlannedResult(result, pagination, tuple(_never_read(result, others)))


def _offered(content: Mapping[str, MediaType], book: TypeBook) -> _Offered:
    return {
        kind: _decoded(kind, content[kind].media_type_schema, book)
        for kind in sorted(content, key=media_rank)
    }


def _preferred(success: Success, offered: _Offered) -> Result:
    """Return the result of the preferred media type, with the others as forms."""
    result = offered[success.media_type]
    forms = _forms(result, offered)
    if result.decode == "bytes":
        # An argument may decide which of them the server sends: a file can hold each.
        files = [kind for kind in success.content if offered[kind].decode == "bytes"]
        kinds = ", ".join(files)
        # If one is JSON, the document does not say what the content really is.
        also = ("*/*",) if any(map(is_json, files)) else ()
        result = Result("bytes", Scalar("any"), kinds, words_of("bytes", kinds), also=also)
    return replace(result, forms=forms)


def candidate_of(endpoint: Endpoint, book: TypeBook) -> Candidate | None:
    """Return what pagination rules are matched against; None if the success response is not JSON."""
    success = endpoint.success
    if success is None or _decoded(success.media_type, success.node, book).decode != "json":
        return None
    return _candidate(endpoint, success)


def _item_in_words(item: Type) -> str:
    return in_words(item) if isinstance(item, Named) else "item of every page"


def _other_results(result: Result, others: Mapping[str, _Offered]) -> list[OtherResult]:
    """Return the results of the other success statuses: values and files.

    Files of a status that also has a value are included, unless the caller requests files by media type.
    """
    other_results: list[OtherResult] = []
    by_name = "bytes" in (result.decode, *(form.decode for form in result.forms))
    for status, offered in others.items():
        preferred = next(iter(offered.values()), None)
        if preferred is None:
            other_results.append(OtherResult(status, "none", Scalar("null")))
        elif preferred.decode in _WHOLE:
            other_results.append(OtherResult(status, _kind(preferred), preferred.type))
            other_results += [
                OtherResult(status, "bytes", Scalar("any"), kind)
                for kind in sorted(offered)
                if preferred.decode != "bytes" and not by_name and offered[kind].decode == "bytes"
            ]
    return other_results


def _asked_besides(result: Result, answers: Mapping[str, _Offered]) -> tuple[str, ...]:
    """Return further media types to accept if one status has a file and another one a value.

    A server may refuse to send what was not requested (RFC 9110, section 15.5.7).
    """
    if not result.may_be_file:
        return ()
    asked = [*(result.media_type or "").split(", "), *(form.media_type for form in result.forms)]
    besides = [
        kind
        for other in result.others
        for kind, decoded in answers[other.status].items()
        if kind in (other.media_type, next(iter(answers[other.status])))
        or other.decode == decoded.decode == "bytes"
    ]
    return tuple(kind for kind in dict.fromkeys(besides) if kind not in asked)


def _with_empty(result: Result, others: Mapping[str, _Offered]) -> Result:
    """Add None to the type of a value if another status has no content."""
    if result.decode != "json" or all(others.values()):
        return result
    return replace(
        result,
        type=union([result.type, Scalar("null")]),
        description=f"{result.description}, or None if the response is empty",
        may_be_empty=True,
    )


def _errors_asked_for(endpoint: Endpoint, result: Result) -> tuple[str, ...]:
    """Return the media types of errors that no success response has, such as `application/problem+json`.

    A server may send errors only in accepted media types (RFC 9110, section 12.4.1), or refuse the request.
    Ranges are left out.
    """
    asked = (result.media_type or JSON).split(", ") + [form.media_type for form in result.forms]
    errors = {
        media_type
        for status, response in endpoint.responses.items()
        if status != endpoint.facts.status
        and (status.startswith(("4", "5")) or status == "default")
        for media_type in response.content or {}
        if not is_range(media_type)
        and not any(covers(plain(accepted), plain(media_type)) for accepted in asked)
    }
    return tuple(sorted(errors, key=media_rank))


def _never_read(result: Result, others: Mapping[str, _Offered]) -> Iterator[str]:
    """Yield notes about media types of other success statuses that are never read as such."""
    known = {(form.decode, form.type) for form in result.forms}
    known.add((result.decode, result.first or result.type))
    for status, offered in others.items():
        here = {(other.decode, other.type) for other in result.others if other.status == status}
        for media_type, decoded in offered.items():
            if (decoded.decode, decoded.type) not in known | here:
                yield f"responses with status {status} are never read as {media_type}"


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


def _candidate(endpoint: Endpoint, success: Success) -> Candidate:
    def parameters(location: str) -> dict[str, Node]:
        return {
            parameter.name: parameter_node(parameter)
            for parameter in endpoint.operation.parameters or ()
            if isinstance(parameter, Parameter) and parameter.param_in.value == location
        }

    request = endpoint.operation.requestBody
    sent = (request.content if isinstance(request, RequestBody) else None) or {}
    body = next(
        (kind for kind in sorted(sent, key=media_rank) if is_value(kind) or is_form(kind)), None
    )
    return Candidate(
        operation_id=endpoint.id,
        method=endpoint.http_method,
        schema=success.node,
        parameters=parameters("query"),
        headers=parameters("header"),
        body=None if body is None else sent[body].media_type_schema,
        answered=frozenset(name.lower() for name in success.response.headers or {}),
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
