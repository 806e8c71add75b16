from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum


class CustomDomainStatusEnum(OpenStrEnum):
    VALIDATION_PENDING = "VALIDATION_PENDING"


class CustomDomain(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    domain: str
    generate_certificate: bool
    use_cdn: bool | None = None
    status: CustomDomainStatusEnum | None = None
    validation_domain: str | None = None
