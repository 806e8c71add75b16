from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .custom_domain_status_enum import CustomDomainStatusEnum


class CustomDomain(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    domain: str
    generate_certificate: bool
    use_cdn: bool | None = None
    status: CustomDomainStatusEnum | None = None
    validation_domain: str | None = None
