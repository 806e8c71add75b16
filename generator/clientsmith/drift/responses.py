"""Compare responses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from clientsmith.drift.deprecation import compare_deprecation
from clientsmith.drift.media import is_spelling, media_of
from clientsmith.drift.rules import rule, rules
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

ADDED, REMOVED = rules("success-response-added", "success-response-removed")
ALIKE_ADDED, ALIKE_REMOVED = rules("alike-success-response-added", "alike-success-response-removed")
STATUS_CHANGED = rule("success-status-changed")
ERROR_ADDED, ERROR_REMOVED = rules("error-response-added", "error-response-removed")
BODY_ADDED, BODY_REMOVED = rules("response-body-added", "response-body-removed")
ERROR_BODY_ADDED, ERROR_BODY_REMOVED = rules(
    "error-response-body-added", "error-response-body-removed"
)
MEDIA_ADDED, MEDIA_REMOVED = rules("response-media-type-added", "response-media-type-removed")
ERROR_MEDIA_ADDED, ERROR_MEDIA_REMOVED = rules("error-media-type-added", "error-media-type-removed")
MEDIA_CHANGED = rule("response-media-type-changed")
OPTIONAL_HEADER_ADDED, OPTIONAL_HEADER_REMOVED = rules(
    "optional-response-header-added", "optional-response-header-removed"
)
REQUIRED_HEADER_ADDED, REQUIRED_HEADER_REMOVED = rules(
    "required-response-header-added", "required-response-header-removed"
)
HEADER_REQUIRED, HEADER_OPTIONAL = rules(
    "response-header-became-required", "response-header-became-optional"
)
HEADER_WORDS_CHANGED = rule("header-description-changed")
DESCRIPTION_CHANGED = rule("response-description-changed")
_Responses: TypeAlias = Node


def compare_responses(operation: Pair, was: CallFacts, now: CallFacts) -> Iterator[Change]:
    """Compare the responses of an operation, matched by status (OpenAPI 3.1, 4.8.16)."""
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
        yield pair.change(STATUS_CHANGED, first, second)
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
    added, removed = ERROR_ADDED, ERROR_REMOVED
    if is_success:
        added, removed = ADDED, REMOVED
        if _has_alike(response, before, after):
            added, removed = ALIKE_ADDED, ALIKE_REMOVED
    words = (response.before or response.after).get("description")
    yield from response.appeared(added, removed, words)


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
    yield from response.reworded(DESCRIPTION_CHANGED)
    yield from _compare_headers(response, is_success=is_success)
    contents = response.inside("content")
    before, after = contents.before or {}, contents.after or {}
    if bool(before) != bool(after):
        added, removed = ERROR_BODY_ADDED, ERROR_BODY_REMOVED
        if is_success:
            added, removed = BODY_ADDED, BODY_REMOVED
        presence = contents.named(response.place.part, before or None, after or None)
        yield from presence.appeared(added, removed, sorted(before or after))
        return
    added, removed, position = ERROR_MEDIA_ADDED, ERROR_MEDIA_REMOVED, Position.ERROR_BODY
    if is_success:
        added, removed, position = MEDIA_ADDED, MEDIA_REMOVED, Position.RESPONSE_BODY
    for media in media_of(contents.named(response.place.part, before, after)):
        pair = media.pair
        yield from pair.appeared(added, removed, media.name)
        if media.is_other:
            yield pair.change(MEDIA_CHANGED, media.old, media.new)
        if pair.both and not media.repeated:
            yield from compare_schemas(pair.inside("schema"), Use.READ, position)


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
    added, removed = OPTIONAL_HEADER_ADDED, OPTIONAL_HEADER_REMOVED
    # Code cannot rely on a header of an error response.
    if is_success and (header.before or header.after or {}).get("required") is True:
        added, removed = REQUIRED_HEADER_ADDED, REQUIRED_HEADER_REMOVED
    yield from header.appeared(added, removed, (header.before or header.after or {}).get("schema"))
    if not header.both:
        return
    yield from header.reworded(HEADER_WORDS_CHANGED)
    yield from compare_deprecation(header, "response-header")
    was, now = (value is True for value in header.values("required"))
    if was != now:
        yield header.change(HEADER_REQUIRED if now else HEADER_OPTIONAL, was, now, "required")
    schema = header.inside("schema")
    if schema.both:
        position = Position.HEADER if is_success else Position.ERROR_HEADER
        yield from compare_schemas(schema, Use.READ, position)
