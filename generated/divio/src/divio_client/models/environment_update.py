from uuid import UUID

from .._runtime import Model


class EnvironmentUpdate(Model):
    uuid: UUID | None = None
    branch: str
    alternative_dockerfile: str | None = None
