from uuid import UUID

from .._runtime import Model


class CleanFailedJobsRequest(Model):
    job_ids: list[UUID] | None = None
