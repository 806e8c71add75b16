from uuid import UUID

from .._runtime import Model


class CleanFailedJobsResponse(Model):
    clean_job_ids: list[UUID] | None = None
    clean_kubernetes_jobs: list[str] | None = None
