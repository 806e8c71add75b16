from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class ServiceInstance(Model):
    environment: UUID | None = None
    environment_variables: list[Any] | None = None
    last_config_update: DateTime | None = None
    last_status_update: DateTime | None = None
    prefix: str | None = None
    region: UUID | None = None
    service: UUID | None = None
    service_status: str | None = None
    type: str | None = None
    uuid: UUID | None = None
