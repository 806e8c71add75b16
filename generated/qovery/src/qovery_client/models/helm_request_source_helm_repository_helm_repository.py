from uuid import UUID

from .._runtime import Model


class HelmRequestSourceHelmRepositoryHelmRepository(Model):
    chart_name: str | None = None
    chart_version: str | None = None
    repository: UUID | None = None
