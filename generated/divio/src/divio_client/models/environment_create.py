from uuid import UUID

from .._runtime import Model


class EnvironmentCreate(Model):
    alternative_dockerfile: str | None = None
    application: UUID
    branch: str
    slug: str
    uuid: UUID | None = None
