from pydantic import Field

from .._runtime import Model


class StringFilter(Model):
    eq: str | None = None
    ne: str | None = None
    in_: str | None = Field(default=None, alias="in")
    nin: str | None = None
    between: str | None = None
    contains: str | None = None
    starts: str | None = None
    ends: str | None = None
