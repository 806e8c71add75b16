from uuid import UUID

from .._runtime import Model


class HelmRequestSourceHelmRepositoryHelmRepository(Model):
    repository: UUID | None = None
    chart_name: str | None = None
    chart_version: str | None = None
