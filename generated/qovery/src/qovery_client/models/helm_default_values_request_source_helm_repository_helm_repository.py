from uuid import UUID

from .._runtime import Model


class HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository(Model):
    repository: UUID | None = None
    chart_name: str | None = None
    chart_version: str | None = None
