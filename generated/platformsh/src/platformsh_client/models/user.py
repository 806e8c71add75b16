from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum


class UserConsentMethod(OpenStrEnum):
    OPT_IN = "opt-in"
    TEXT_REF = "text-ref"


class User(Model):
    company: str
    consent_method: UserConsentMethod | None = None
    consented_at: DateTime | None = None
    country: str
    created_at: DateTime
    """When it was created."""

    deactivated: bool
    email: str
    email_verified: bool
    first_name: str
    id: UUID
    last_name: str
    namespace: str
    picture: str
    updated_at: DateTime
    """When it was last changed."""

    username: str
    website: str
