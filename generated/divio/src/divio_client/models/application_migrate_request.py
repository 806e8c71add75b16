from uuid import UUID

from .._runtime import Model


class ApplicationMigrateRequest(Model):
    repository: UUID
