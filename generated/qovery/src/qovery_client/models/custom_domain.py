from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .custom_domain_status_enum import CustomDomainStatusEnum


class CustomDomain(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    domain: str
    generate_certificate: bool
    use_cdn: bool | None = None
    validation_domain: str | None = None
    status: CustomDomainStatusEnum | None = None
