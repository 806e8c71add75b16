from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .user_consent_method import UserConsentMethod


class User(Model):
    company: str
    consent_method: UserConsentMethod | None = None
    consented_at: datetime | None = None
    country: str
    created_at: datetime
    deactivated: bool
    email: str
    email_verified: bool
    first_name: str
    id: UUID
    last_name: str
    namespace: str
    picture: str
    updated_at: datetime
    username: str
    website: str
