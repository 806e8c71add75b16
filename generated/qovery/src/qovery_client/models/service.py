from uuid import UUID

from .._runtime import DateTime, Model
from .service_type_enum import ServiceTypeEnum


class Service(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    consumed_resources_in_percent: float | int | None = None
    deployed_commit_id: str | None = None
    last_updated_by: UUID | None = None
    name: str | None = None
    service_typology: str | None = None
    service_version: str | None = None
    to_update: bool | None = None
    type: ServiceTypeEnum | None = None
