from .._runtime import Model
from .link import Link


class LinkResponseList(Model):
    results: list[Link] | None = None
