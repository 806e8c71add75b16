from typing import Annotated

from pydantic import Field

from .._runtime import Model


class HalLinksNext(Model):
    href: str | None = None
    """URL that the link leads to."""

    title: str | None = None


class HalLinksPrevious(Model):
    href: str | None = None
    """URL that the link leads to."""

    title: str | None = None


class HalLinksSelf(Model):
    href: str | None = None
    """URL that the link leads to."""

    title: str | None = None


class HalLinks(Model):
    next: HalLinksNext | None = None
    previous: HalLinksPrevious | None = None
    self_: Annotated[HalLinksSelf | None, Field(alias="self")] = None
