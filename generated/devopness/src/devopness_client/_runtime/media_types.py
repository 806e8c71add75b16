# The shared runtime, the same in every client; see __init__.py.
"""Media types (RFC 9110, section 8.3.1) as texts: how they are compared."""

from __future__ import annotations


def base_of(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def plain(media_type: str) -> str:
    """Return a media type in one spelling, without the charset, which says nothing about the content."""
    base, *parameters = (part.strip() for part in media_type.split(";"))
    kept = [part for part in parameters if part and not part.lower().startswith("charset")]
    return ";".join([base.lower(), *kept])


def covers(asked: str, came: str) -> bool:
    """Whether a server that is asked for a media type, or a range such as `image/*`, may answer with another.

    An answer need not repeat the parameters that it was asked for with. Both are in the spelling of `plain`.
    """
    if base_of(asked) == base_of(came):
        return asked == came or ";" not in came or ";" not in asked
    return asked == "*/*" or (asked.endswith("/*") and came.startswith(asked[:-1]))
