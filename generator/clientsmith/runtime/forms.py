"""Which of an operation's media types an answer came in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .codecs import decoder_of, is_value
from .media_types import covers, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._http import HttpResponse
    from .call import Call
    from .codecs import Decode
    from .operation import Operation


def another_type(call: Call, response: HttpResponse) -> str:
    """Say that an answer has another media type than the caller asked for."""
    came = response.headers.get("content-type") or "no content type"
    return f"the server sent {came} instead of {call.asked}"


def has_content(response: HttpResponse) -> bool:
    """Whether an answer can have content (RFC 9110, sections 9.3.2, 15.3.5 and 15.3.6)."""
    return response.status_code not in (204, 205) and response.request.method != "HEAD"


def is_stream(decode: Decode, media_type: str) -> bool:
    """Whether what comes can be what was promised, if that is a stream.

    A stream of events is one by its media type (HTML, section 9.2.2): read as events, anything else is
    empty. Lines of JSON have many names, and a line that is none is an error anyway.
    """
    return (
        not decode.startswith("event")
        or not media_type
        or decoder_of(media_type, "events") is not None
    )


def form_of(
    operation: Operation[Any], status: int, asked: str, content_type: str
) -> tuple[Operation[Any], bool]:
    """The operation as far as it answers with what has come, and whether that was asked for.

    What the document does not know is read as what was asked for.
    """
    wanted, came = plain(asked), plain(content_type)
    other = operation.answering(status, content_type)
    if other is not operation:
        # Of another status only its best form is known; what was asked for by name may come as well.
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
    found = forms.get(came) or _nearest(forms, came)
    if found is None and is_value(came) and operation.decode == "json":
        found = operation
    # JSON by another name is read in the same way; a picture of another kind is another picture.
    other_file = expected.decode == "bytes" and came in forms
    return found or expected, found is None or (found is expected and not other_file)


def _nearest(forms: Mapping[str, Operation[Any]], came: str) -> Operation[Any] | None:
    return next((form for kind, form in forms.items() if covers(kind, came)), None)
