from typing import Any
from uuid import UUID

from .._runtime import Model, OpenStrEnum


class ServiceType(OpenStrEnum):
    AMQP = "AMQP"
    DATABASE = "DATABASE"
    SEARCH = "SEARCH"
    STORAGE = "STORAGE"


class Service(Model):
    """A kind of service, of which environments have instances."""

    description: str | None = None
    identifier: str | None = None
    is_backupable: bool | None = None
    """Whether it can be backed up."""

    is_self_manageable: bool | None = None
    """Whether users can manage it themselves."""

    name: str | None = None
    requires_subscriptions: list[Any] | None = None
    type: ServiceType | None = None
    """`AMQP`, `DATABASE`, `SEARCH` or `STORAGE`."""

    uuid: UUID | None = None
