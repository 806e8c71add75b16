from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class ServiceInstance(Model):
    """A service that an environment has."""

    environment: UUID | None = None
    """UUID of the environment."""

    environment_variables: list[Any] | None = None
    last_config_update: DateTime | None = None
    """When the configuration last changed."""

    last_status_update: DateTime | None = None
    """When the status last changed."""

    prefix: str | None = None
    region: UUID | None = None
    """UUID of the region."""

    service: UUID | None = None
    """UUID of the service."""

    service_status: str | None = None
    type: str | None = None
    uuid: UUID | None = None
