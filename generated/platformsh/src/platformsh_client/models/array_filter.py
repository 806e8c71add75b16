from pydantic import Field

from .._runtime import Model


class ArrayFilter(Model):
    eq: str | None = None
    ne: str | None = None
    in_: str | None = Field(default=None, alias="in")
    nin: str | None = None
