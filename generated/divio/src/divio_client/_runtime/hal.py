# The shared runtime, the same in every client; see __init__.py.
"""HAL links of objects."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from ._http import URL, InvalidURL
from .encode import plain
from .errors import ClientError, LinkNotFoundError
from .paths import dig
from .record import EMPTY, Record
from .server_text import printable


class Link(Record):
    """One link of an object."""

    href: str
    """The URL, which may be relative to the host."""
    title: str | None = None
    templated: bool = False
    """Whether `href` has variables to fill in (RFC 6570)."""
    more: Mapping[str, object] = EMPTY
    """The other members of the link object, such as a method."""


def links(value: object) -> Mapping[str, Link]:
    """Return the links of a result by relation, of several for one relation the first."""
    by_name: dict[str, Link] = {}
    for name, member in _members(dig(value, ("_links",))).items():
        if isinstance(member, list):
            member = next(iter(cast("list[object]", member)), None)
        members = dict(_members(member))
        href, title = members.pop("href", None), members.pop("title", None)
        templated = members.pop("templated", None) is True
        if isinstance(href, str):
            title = title if isinstance(title, str) else None
            by_name[name] = Link(href, title, templated, members)
    return by_name


def link(value: object, name: str) -> Link:
    """Return the link of a relation. Raises LinkNotFoundError, which lists the existing links."""
    by_name = links(value)
    if name not in by_name:
        known = ", ".join(map(printable, sorted(by_name)[:_MOST_SHOWN])) or "none"
        if len(by_name) > _MOST_SHOWN:
            known += f" and {len(by_name) - _MOST_SHOWN} more"
        raise LinkNotFoundError(f"no link {name!r}; existing links: {known}")
    return by_name[name]


_MOST_SHOWN = 20
"""The links that a message names."""
_VARIABLES = re.compile(r"\{[^\w{}]?([^{}]*)\}")


def target(value: object, name: str, base: URL) -> str:
    """Return the URL of a link. A relative one is relative to the host and not to `base_url`.

    Raises:
        LinkNotFoundError: If there is no such link.
        ClientError: If the link is a template or not an http or https URL.
    """
    href = link(value, name).href
    shown = printable(href)
    if variables := printable(", ".join(_VARIABLES.findall(href))):
        words = f"is a template; fill in {variables} and call request() with the result"
        raise ClientError(f"the link {name!r} {words}: {shown}")
    try:
        url = base.join(href)
    except InvalidURL as error:
        raise ClientError(f"the link {name!r} is not a URL: {printable(str(error))}") from None
    if url.scheme not in ("http", "https"):
        raise ClientError(f"the link {name!r} is not an http or https URL: {shown}")
    return str(url)


def _members(value: object) -> Mapping[str, object]:
    inner = plain(value)
    return cast("Mapping[str, object]", inner) if isinstance(inner, Mapping) else {}
