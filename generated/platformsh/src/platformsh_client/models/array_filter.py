from typing import Annotated

from pydantic import Field

from .._runtime import Model


class ArrayFilter(Model):
    eq: str | None = None
    in_: Annotated[str | None, Field(alias="in")] = None
    ne: str | None = None
    nin: str | None = None
