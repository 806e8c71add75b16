from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .authentication_type_enum import AuthenticationTypeEnum


class Repository(Model):
    authentication_config: dict[str, Any] | None = None
    authentication_type: AuthenticationTypeEnum | None = None
    dsn: str | None = None
    is_read_only: bool | None = None
    last_pull_success: bool | None = None
    last_pulled_at: DateTime | None = None
    last_push_success: bool | None = None
    last_pushed_at: DateTime | None = None
    organisation: UUID | None = None
    state: str | None = None
    state_message: str | None = None
    uuid: UUID | None = None
