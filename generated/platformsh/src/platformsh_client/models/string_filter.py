from typing import Annotated

from pydantic import Field

from .._runtime import Model


class StringFilter(Model):
    between: str | None = None
    contains: str | None = None
    ends: str | None = None
    eq: str | None = None
    in_: Annotated[str | None, Field(alias="in")] = None
    ne: str | None = None
    nin: str | None = None
    starts: str | None = None
