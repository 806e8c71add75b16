from datetime import datetime

from .._runtime import Model


class GetClusterKubernetesEventsResponseResult(Model):
    count: int | None = None
    created_at: datetime | None = None
    first_occurrence: datetime | None = None
    kind: str | None = None
    last_occurrence: datetime | None = None
    message: str | None = None
    name: str | None = None
    namespace: str | None = None
    reason: str | None = None
    reporting_component: str | None = None
    type: str | None = None
