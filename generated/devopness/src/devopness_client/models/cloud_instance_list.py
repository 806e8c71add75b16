from typing import TypeAlias

from .._runtime import Model


class CloudInstanceRelation(Model):
    architecture: str | None
    default_disk_size: int
    family: str
    memory: int
    name: str
    price_currency: str
    price_hourly: float | int
    price_monthly: float | int
    type: str
    vcpus: int


CloudInstanceList: TypeAlias = list[CloudInstanceRelation]
