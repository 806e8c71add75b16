from pydantic import Field

from .._runtime import Model
from .link import Link


class ListLinks(Model):
    next: Link | None = None
    previous: Link | None = None
    self_: Link | None = Field(default=None, alias="self")
