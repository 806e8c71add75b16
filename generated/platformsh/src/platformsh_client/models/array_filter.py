from pydantic import Field

from .._runtime import Model


class ArrayFilter(Model):
    eq: str | None = None
    in_: str | None = Field(default=None, alias="in")
    ne: str | None = None
    nin: str | None = None
