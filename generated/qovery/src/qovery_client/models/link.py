from uuid import UUID

from .._runtime import Model
from .service_type_enum import ServiceTypeEnum


class Link(Model):
    service_id: UUID
    service_type: ServiceTypeEnum
    url: str
    internal_port: int
    external_port: int
    is_qovery_domain: bool
    is_default: bool
