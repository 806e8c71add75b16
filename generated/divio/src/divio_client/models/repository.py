from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .authentication_type_enum import AuthenticationTypeEnum


class Repository(Model):
    authentication_config: dict[str, Any] | None = None
    authentication_type: AuthenticationTypeEnum | None = None
    """How Divio logs in to the repository: `USERPASS` (user name and password), `KEYPAIR` or
    `GITHUB_APP`."""

    dsn: str | None = None
    is_read_only: bool | None = None
    last_pull_success: bool | None = None
    """Whether the last pull succeeded."""

    last_pulled_at: DateTime | None = None
    """When Divio last pulled from the repository."""

    last_push_success: bool | None = None
    """Whether the last push succeeded."""

    last_pushed_at: DateTime | None = None
    """When Divio last pushed to the repository."""

    organisation: UUID | None = None
    """UUID of the organization."""

    state: str | None = None
    state_message: str | None = None
    """The state in words."""

    uuid: UUID | None = None
