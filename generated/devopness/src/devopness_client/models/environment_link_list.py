from typing import TypeAlias

from .._runtime import Model


class EnvironmentLink(Model):
    id: int
    name: str | None = None
    servers: list[int]
    """Ids of the servers to link or unlink."""


EnvironmentLinkList: TypeAlias = list[EnvironmentLink]
