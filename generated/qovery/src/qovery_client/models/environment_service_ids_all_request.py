from uuid import UUID

from .._runtime import Model


class EnvironmentServiceIdsAllRequest(Model):
    application_ids: list[UUID] | None = None
    container_ids: list[UUID] | None = None
    database_ids: list[UUID] | None = None
    helm_ids: list[UUID] | None = None
    job_ids: list[UUID] | None = None
    terraform_ids: list[UUID] | None = None
