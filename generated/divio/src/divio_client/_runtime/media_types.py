# The shared runtime, the same in every client; see __init__.py.
"""Comparison of media types (RFC 9110, section 8.3.1)."""

from __future__ import annotations


def base_of(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def plain(media_type: str) -> str:
    """Return a media type in normal form, without the charset, which does not change its meaning."""
    base, *parameters = (part.strip() for part in media_type.split(";"))
    kept = [part for part in parameters if part and not part.lower().startswith("charset")]
    return ";".join([base.lower(), *kept])


def covers(asked: str, came: str) -> bool:
    """Return whether a response of a media type satisfies a request for another, or for `image/*`.

    A response need not repeat the parameters of the request.

    Args:
        asked: The requested media type or range, in the form of `plain`.
        came: The media type of the response, in the form of `plain`.
    """
    if base_of(asked) == base_of(came):
        return asked == came or ";" not in came or ";" not in asked
    return asked == "*/*" or (asked.endswith("/*") and came.startswith(asked[:-1]))
