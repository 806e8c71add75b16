"""Compare responses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from clientsmith.drift.deprecation import compare_deprecation
from clientsmith.drift.media import is_spelling, media_of
from clientsmith.drift.schemas import Position, Use
from clientsmith.drift.sides import by_key
from clientsmith.drift.uses import compare_schemas
from clientsmith.media_types import preferred_media_type
from clientsmith.normalise.draft import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.drift.changes import Change
    from clientsmith.drift.sides import Documents, Pair
    from clientsmith.normalise.facts import CallFacts

_Responses: TypeAlias = Node


def compare_responses(operation: Pair, was: CallFacts, now: CallFacts) -> Iterator[Change]:
    """Compare the responses of an operation, matched by status (OpenAPI 3.1, 4.8.16).

    Args:
        operation: the operation.
        was: facts about the old operation, such as whether its responses are only assumed.
        now: facts about the new operation.
    """
    responses = operation.inside("responses")
    before: _Responses = Node() if was.is_undeclared else responses.before
    after: _Responses = Node() if now.is_undeclared else responses.after
    responses = replace(responses, before=before, after=after)
    gone = [status for status in before if status not in after and _is_success(status, before)]
    come = [status for status in after if status not in before and _is_success(status, after)]
    changed = [*gone, *come] if len(gone) == len(come) == 1 else []
    if changed:
        first, second = changed
        pair = responses.under(first, second, part="response")
        yield pair.change("success-status-changed", first, second)
        yield from _compare_response(pair, is_success=True)
    for status in by_key(before, after):
        if status in changed:
            continue
        response = responses.inside(status, part=f"response {status}")
        is_success = any(status in side and _is_success(status, side) for side in (before, after))
        if response.both:
            yield from _compare_response(response, is_success=is_success)
        else:
            yield from _compare_presence(response, before, after, is_success=is_success)


def _is_success(status: str, responses: _Responses) -> bool:
    """Whether a method returns this response; `default` is a success only without a 2xx status."""
    if status == "default":
        return not any(other.startswith("2") for other in responses)
    return status.startswith("2")


def _compare_presence(
    response: Pair, before: _Responses, after: _Responses, *, is_success: bool
) -> Iterator[Change]:
    kind = "success" if is_success else "error"
    if is_success and _has_alike(response, before, after):
        kind = "alike-success"
    words = (response.before or response.after).get("description")
    yield from response.appeared(f"{kind}-response", words)


def _has_alike(response: Pair, before: _Responses, after: _Responses) -> bool:
    """Whether a success response of the other document has the same result."""
    others = after if response.after is None else before
    successes = (other for status, other in others.items() if _is_success(status, others))
    if response.after is None:
        return any(_are_alike(response.documents, response.before, other) for other in successes)
    return any(_are_alike(response.documents, other, response.after) for other in successes)


def _are_alike(documents: Documents, old: dict[str, Any], new: dict[str, Any]) -> bool:
    first, second = old.get("content", {}), new.get("content", {})
    was, now = preferred_media_type(first), preferred_media_type(second)
    if was is None or now is None:
        return was is now
    schemas = first[was]["schema"], second[now]["schema"]
    return is_spelling(was, now) and not documents.schemas.findings(*schemas, Use.READ)


def _compare_response(response: Pair, *, is_success: bool) -> Iterator[Change]:
    yield from response.reworded("response-description-changed")
    yield from _compare_headers(response, is_success=is_success)
    contents = response.inside("content")
    before, after = contents.before or {}, contents.after or {}
    if bool(before) != bool(after):
        presence = contents.named(response.place.part, before or None, after or None)
        subject = "response-body" if is_success else "error-response-body"
        yield from presence.appeared(subject, sorted(before or after))
        return
    subject, position = "error-media-type", Position.ERROR_BODY
    if is_success:
        subject, position = "response-media-type", Position.RESPONSE_BODY
    for media in media_of(contents.named(response.place.part, before, after)):
        pair = media.pair
        yield from pair.appeared(subject, media.name)
        if media.is_other:
            yield pair.change("response-media-type-changed", media.old, media.new)
        if pair.both and not media.repeated:
            yield from compare_schemas(pair.inside("schema"), position)


def _compare_headers(response: Pair, *, is_success: bool) -> Iterator[Change]:
    """Compare the headers of a response, whose names are case-insensitive (OpenAPI 3.1, 4.8.21)."""
    headers = response.inside("headers")
    before, after = _by_name(headers.before), _by_name(headers.after)
    for key in by_key(before, after):
        old, new = before.get(key), after.get(key)
        header = headers.under(
            old, new, part=f"{response.place.part}, header {old if new is None else new}"
        )
        yield from _compare_header(header, is_success=is_success)


def _by_name(headers: Node | None) -> dict[str, str]:
    """The names of headers by how they are compared."""
    return {name.lower(): name for name in sorted(headers or {})}


def _compare_header(header: Pair, *, is_success: bool) -> Iterator[Change]:
    present = header.before or header.after or {}
    # Code cannot rely on a header of an error response.
    kind = "required" if is_success and present.get("required") is True else "optional"
    yield from header.appeared(f"{kind}-response-header", present.get("schema"))
    if not header.both:
        return
    yield from header.reworded("header-description-changed")
    yield from compare_deprecation(header, "response-header")
    yield from header.switched(
        "response-header-became-required", "response-header-became-optional", "required"
    )
    schema = header.inside("schema")
    if schema.both:
        position = Position.HEADER if is_success else Position.ERROR_HEADER
        yield from compare_schemas(schema, position)
