from typing import TypeAlias

from .._runtime import Model


class EnvironmentLink(Model):
    id: int
    name: str | None = None
    servers: list[int]


EnvironmentLinkList: TypeAlias = list[EnvironmentLink]
