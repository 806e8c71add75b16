from datetime import datetime
from typing import Any
from uuid import UUID

from .._runtime import Model


class DeploymentEnvironmentVariables(Model):
    uuid: UUID | None = None
    environment: UUID | None = None
    region: UUID | None = None
    org_membership: UUID | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    duration: float | None = None
    status: str | None = None
    is_usable: bool | None = None
    success: bool | None = None
    git_commit: str | None = None
    alternative_dockerfile: str | None = None
    copy_from: UUID | None = None
    environment_variables: dict[str, Any] | None = None
