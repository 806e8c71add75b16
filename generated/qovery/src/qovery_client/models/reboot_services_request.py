from uuid import UUID

from .._runtime import Model


class RebootServicesRequest(Model):
    application_ids: list[UUID] | None = None
    container_ids: list[UUID] | None = None
    database_ids: list[UUID] | None = None
