from uuid import UUID

from .._runtime import DateTime, Model
from .custom_domain_status_enum import CustomDomainStatusEnum


class CustomDomain(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    domain: str
    generate_certificate: bool
    use_cdn: bool | None = None
    status: CustomDomainStatusEnum | None = None
    validation_domain: str | None = None
