from .._runtime import DateTime, Model


class GetClusterKubernetesEventsResponseResult(Model):
    count: int | None = None
    created_at: DateTime | None = None
    """When it was created."""

    first_occurrence: DateTime | None = None
    kind: str | None = None
    last_occurrence: DateTime | None = None
    message: str | None = None
    name: str | None = None
    namespace: str | None = None
    reason: str | None = None
    reporting_component: str | None = None
    type: str | None = None


class GetClusterKubernetesEventsResponse(Model):
    results: list[GetClusterKubernetesEventsResponseResult] | None = None
