from uuid import UUID

from .._runtime import Model


class EnvironmentCreate(Model):
    uuid: UUID | None = None
    application: UUID
    slug: str
    branch: str
    alternative_dockerfile: str | None = None
