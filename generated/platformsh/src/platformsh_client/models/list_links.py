from pydantic import Field

from .._runtime import Model
from .link import Link


class ListLinks(Model):
    self_: Link | None = Field(default=None, alias="self")
    previous: Link | None = None
    next: Link | None = None
