from .._runtime import Model


class CleanFailedJobResponse(Model):
    clean_kubernetes_jobs: list[str] | None = None
