from typing import TypeAlias

from .._runtime import Model


class CloudInstanceRelation(Model):
    architecture: str | None
    """Type of the CPU: `x86_64` or `arm64`."""

    default_disk_size: int
    """Size of the disk in GB, if you choose no other."""

    family: str
    """Family of instances it belongs to."""

    memory: int
    """Memory in MB."""

    name: str
    price_currency: str
    """Currency of the prices."""

    price_hourly: float | int
    """Price of an hour."""

    price_monthly: float | int
    """Price of a month."""

    type: str
    """Type of the instance."""

    vcpus: int
    """Number of virtual CPUs."""


CloudInstanceList: TypeAlias = list[CloudInstanceRelation]
