# The shared runtime of the clients, the same in each; see __init__.py.
"""HAL links: what can be done next with an object, as the server says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from .errors import LinkNotFoundError
from .pagination import dig
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


def _members(value: object) -> Mapping[str, object]:
    from pydantic import BaseModel

    if isinstance(value, BaseModel):
        # Not model_dump: the values are to stay what they are.
        fields = type(value).model_fields
        named = {
            fields[n].alias or n: getattr(value, n, None)
            for n in value.model_fields_set
            if n in fields
        }
        return {**named, **(value.model_extra or {})}
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}
