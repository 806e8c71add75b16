# The shared runtime, the same in every client; see __init__.py.
"""The choice among the media types of an operation by the content type of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .codecs import decoder_of, is_value
from .media_types import covers, plain
from .server_text import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._http import HttpResponse
    from .call import Call
    from .codecs import Decode
    from .operation import Operation


def another_type(call: Call, response: HttpResponse) -> str:
    """Return the message that a response has another media type than requested."""
    came = printable(response.headers.get("content-type") or "no content type")
    return f"the server sent {came} instead of {call.asked}"


def has_content(response: HttpResponse) -> bool:
    """Return whether a response can have content (RFC 9110, sections 9.3.2, 15.3.5 and 15.3.6)."""
    return response.status_code not in (204, 205) and response.request.method != "HEAD"


def is_stream(decode: Decode, media_type: str) -> bool:
    """Return whether a response can be the stream that the document describes.

    Only the media type shows that a body is a stream of events (HTML, section 9.2.2): read as events, any
    other body is empty. JSON lines have many media types, and an invalid line is an error anyway.
    """
    return (
        not decode.startswith("event")
        or not media_type
        or decoder_of(media_type, "events") is not None
    )


def is_asked_file(call: Call, content_type: str) -> bool:
    """Return whether a file has a media type that the caller requests or the document lists.

    One without a media type has it, and so has one that only another status code may return. Documents also
    call files of any kind JSON.
    """
    operation, came = call.whole, plain(content_type)
    if not came or operation.others or not call.asked:
        return True
    kinds = [*map(plain, call.asked.split(",")), *operation.by_media_type]
    return any(is_value(kind) or covers(kind.partition(";q=")[0], came) for kind in kinds)


def form_of(
    operation: Operation[Any], status: int, asked: str, content_type: str
) -> tuple[Operation[Any], bool]:
    """Return the operation with the result for a response, and whether the caller requested that.

    A media type that the document does not list is read as the requested one.

    Args:
        operation: The operation.
        status: The status code of the response.
        asked: The requested media types.
        content_type: The content type of the response.
    """
    wanted, came = plain(asked), plain(content_type)
    other = operation.answering(status, content_type)
    if other is not operation:
        # Only the preferred form of another status is known; the requested form is possible too.
        form = operation.by_media_type.get(came, other)
        named = form is not operation and form.decode != "json" and came == wanted
        file = form.decode == "bytes" and not (other.decode == "json" and is_value(came))
        is_form = other.decode != "bytes" and (named or file)
        return (form if is_form else other), True
    if not operation.forms:
        return operation, True
    forms = operation.by_media_type
    expected = forms.get(wanted, operation)
    if not came or covers(wanted, came) or ("," in asked and expected is operation):
        return expected, True
    known = forms.get(came) or _nearest(forms, came)
    if known is None and is_value(came) and operation.decode == "json":
        known = operation
    # All names of JSON are read in the same way, but one kind of image does not replace another.
    other_file = expected.decode == "bytes" and came in forms
    return known or expected, known is None or (known is expected and not other_file)


def _nearest(forms: Mapping[str, Operation[Any]], came: str) -> Operation[Any] | None:
    return next((form for kind, form in forms.items() if covers(kind, came)), None)
