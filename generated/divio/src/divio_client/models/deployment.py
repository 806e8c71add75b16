from uuid import UUID

from .._runtime import DateTime, Model


class Deployment(Model):
    alternative_dockerfile: str | None = None
    copy_from: UUID | None = None
    duration: float | int | None = None
    ended_at: DateTime | None = None
    environment: UUID | None = None
    environment_variables: list[str] | None = None
    git_commit: str | None = None
    is_usable: bool | None = None
    org_membership: UUID | None = None
    percent: int | None = None
    region: UUID | None = None
    started_at: DateTime | None = None
    status: str | None = None
    success: bool | None = None
    uuid: UUID | None = None
