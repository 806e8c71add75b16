# The shared runtime, the same in every client; see __init__.py.
"""HAL links: what can be done next with an object, as the server says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from ._http import URL, InvalidURL
from .encode import plain
from .errors import ClientError, LinkNotFoundError
from .paths import dig
from .record import EMPTY, Record


class Link(Record):
    """One link of an object."""

    href: str
    title: str | None = None
    templated: bool = False
    more: Mapping[str, object] = EMPTY
    """Whatever else the server says about the link, such as a method."""


def links(value: object) -> Mapping[str, Link]:
    """The links of a result by name; of several under one name, the first."""
    found: dict[str, Link] = {}
    for name, member in _members(dig(value, ("_links",))).items():
        if isinstance(member, list):
            member = next(iter(cast("list[object]", member)), None)
        members = dict(_members(member))
        href, title = members.pop("href", None), members.pop("title", None)
        templated = members.pop("templated", None) is True
        if isinstance(href, str):
            found[name] = Link(href, title if isinstance(title, str) else None, templated, members)
    return found


def link(value: object, name: str) -> Link:
    """The link of that name; the error lists those that there are."""
    found = links(value)
    if name not in found:
        known = ", ".join(sorted(found)) or "none"
        raise LinkNotFoundError(f"no link {name!r}; there are: {known}")
    return found[name]


_VARIABLES = re.compile(r"\{[^\w{}]?([^{}]*)\}")


def target(value: object, name: str, base: URL) -> str:
    """The absolute URL of a link, which is relative to the host and not to `base_url`."""
    href = link(value, name).href
    if variables := ", ".join(_VARIABLES.findall(href)):
        words = f"is a template; fill in {variables} and call request() with the result"
        raise ClientError(f"the link {name!r} {words}: {href}")
    try:
        url = base.join(href)
    except InvalidURL as error:
        raise ClientError(f"the link {name!r} leads nowhere: {error}") from None
    if url.scheme not in ("http", "https"):
        raise ClientError(f"the link {name!r} is not to be called: {href}")
    return str(url)


def _members(value: object) -> Mapping[str, object]:
    inner = plain(value)
    return cast("Mapping[str, object]", inner) if isinstance(inner, Mapping) else {}
