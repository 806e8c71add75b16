from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .user_consent_method import UserConsentMethod


class User(Model):
    id: UUID
    deactivated: bool
    namespace: str
    username: str
    email: str
    email_verified: bool
    first_name: str
    last_name: str
    picture: str
    company: str
    website: str
    country: str
    created_at: datetime
    updated_at: datetime
    consented_at: datetime | None = None
    consent_method: UserConsentMethod | None = None
