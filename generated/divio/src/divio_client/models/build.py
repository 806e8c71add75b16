from uuid import UUID

from .._runtime import DateTime, Model


class Build(Model):
    build_type: str | None = None
    docker_image: str | None = None
    end: DateTime | None = None
    git_commit: str | None = None
    repository: UUID | None = None
    start: DateTime | None = None
    uuid: UUID | None = None
    website: UUID | None = None
