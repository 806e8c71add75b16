from uuid import UUID

from .._runtime import Model


class UserReference(Model):
    email: str | None = None
    first_name: str | None = None
    id: UUID | None = None
    last_name: str | None = None
    mfa_enabled: bool | None = None
    picture: str | None = None
    sso_enabled: bool | None = None
    username: str | None = None
