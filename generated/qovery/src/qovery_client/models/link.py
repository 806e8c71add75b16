from uuid import UUID

from .._runtime import Model
from .service_type_enum import ServiceTypeEnum


class Link(Model):
    external_port: int
    internal_port: int
    is_default: bool
    is_qovery_domain: bool
    service_id: UUID
    service_type: ServiceTypeEnum
    url: str
