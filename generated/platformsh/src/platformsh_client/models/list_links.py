from typing import Annotated

from pydantic import Field

from .._runtime import Model


class Link(Model):
    href: str | None = None
    """URL that the link leads to."""


class ListLinks(Model):
    next: Link | None = None
    previous: Link | None = None
    self_: Annotated[Link | None, Field(alias="self")] = None
