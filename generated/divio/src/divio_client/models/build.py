from datetime import datetime
from uuid import UUID

from .._runtime import Model


class Build(Model):
    build_type: str | None = None
    docker_image: str | None = None
    end: datetime | None = None
    git_commit: str | None = None
    repository: UUID | None = None
    start: datetime | None = None
    uuid: UUID | None = None
    website: UUID | None = None
