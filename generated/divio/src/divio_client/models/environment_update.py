from uuid import UUID

from .._runtime import Model


class EnvironmentUpdate(Model):
    alternative_dockerfile: str | None = None
    branch: str
    uuid: UUID | None = None
