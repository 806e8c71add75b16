from .._runtime import Model
from .cluster_environment_response import ClusterEnvironmentResponse


class ClusterEnvironmentResponseList(Model):
    results: list[ClusterEnvironmentResponse] | None = None
