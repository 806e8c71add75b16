from uuid import UUID

from .._runtime import Model


class UserReference(Model):
    id: UUID | None = None
    username: str | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    picture: str | None = None
    mfa_enabled: bool | None = None
    sso_enabled: bool | None = None
