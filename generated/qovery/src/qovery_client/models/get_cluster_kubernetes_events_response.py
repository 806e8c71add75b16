from .._runtime import Model
from .get_cluster_kubernetes_events_response_result import GetClusterKubernetesEventsResponseResult


class GetClusterKubernetesEventsResponse(Model):
    results: list[GetClusterKubernetesEventsResponseResult] | None = None
