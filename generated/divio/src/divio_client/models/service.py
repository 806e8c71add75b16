from typing import Any
from uuid import UUID

from .._runtime import Model, OpenStrEnum


class ServiceType(OpenStrEnum):
    AMQP = "AMQP"
    DATABASE = "DATABASE"
    SEARCH = "SEARCH"
    STORAGE = "STORAGE"


class Service(Model):
    description: str | None = None
    identifier: str | None = None
    is_backupable: bool | None = None
    is_self_manageable: bool | None = None
    name: str | None = None
    requires_subscriptions: list[Any] | None = None
    type: ServiceType | None = None
    uuid: UUID | None = None
