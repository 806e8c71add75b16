from datetime import datetime
from uuid import UUID

from .._runtime import Model


class Build(Model):
    uuid: UUID | None = None
    repository: UUID | None = None
    website: UUID | None = None
    build_type: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    git_commit: str | None = None
    docker_image: str | None = None
