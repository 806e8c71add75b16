from uuid import UUID

from .._runtime import DateTime, Model
from .user_consent_method import UserConsentMethod


class User(Model):
    company: str
    consent_method: UserConsentMethod | None = None
    consented_at: DateTime | None = None
    country: str
    created_at: DateTime
    deactivated: bool
    email: str
    email_verified: bool
    first_name: str
    id: UUID
    last_name: str
    namespace: str
    picture: str
    updated_at: DateTime
    username: str
    website: str
