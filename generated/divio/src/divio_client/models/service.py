from typing import Any
from uuid import UUID

from .._runtime import Model
from .service_type import ServiceType


class Service(Model):
    description: str | None = None
    identifier: str | None = None
    is_backupable: bool | None = None
    is_self_manageable: bool | None = None
    name: str | None = None
    requires_subscriptions: list[Any] | None = None
    type: ServiceType | None = None
    uuid: UUID | None = None
