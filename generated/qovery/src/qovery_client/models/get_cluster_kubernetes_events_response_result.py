from datetime import datetime

from .._runtime import Model


class GetClusterKubernetesEventsResponseResult(Model):
    created_at: datetime | None = None
    kind: str | None = None
    namespace: str | None = None
    name: str | None = None
    reason: str | None = None
    message: str | None = None
    type: str | None = None
    reporting_component: str | None = None
    count: int | None = None
    first_occurrence: datetime | None = None
    last_occurrence: datetime | None = None
