from uuid import UUID

from .._runtime import DateTime, Model


class Build(Model):
    build_type: str | None = None
    docker_image: str | None = None
    """Docker image that was built."""

    end: DateTime | None = None
    """When the build ended."""

    git_commit: str | None = None
    """Git commit it is made from."""

    repository: UUID | None = None
    """UUID of the repository."""

    start: DateTime | None = None
    """When the build began."""

    uuid: UUID | None = None
    website: UUID | None = None
