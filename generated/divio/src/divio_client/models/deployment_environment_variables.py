from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class DeploymentEnvironmentVariables(Model):
    alternative_dockerfile: str | None = None
    """A Dockerfile other than the default one."""

    copy_from: UUID | None = None
    duration: float | int | None = None
    ended_at: DateTime | None = None
    """When it ended. None if it has not ended yet."""

    environment: UUID | None = None
    """UUID of the environment."""

    environment_variables: dict[str, Any] | None = None
    """The environment variables of the deployment."""

    git_commit: str | None = None
    """Git commit it is made from."""

    is_usable: bool | None = None
    """Whether the deployment can be used."""

    org_membership: UUID | None = None
    """UUID of a membership in the organization."""

    region: UUID | None = None
    """UUID of the region."""

    started_at: DateTime | None = None
    """When it began."""

    status: str | None = None
    success: bool | None = None
    """Whether the deployment succeeded."""

    uuid: UUID | None = None
