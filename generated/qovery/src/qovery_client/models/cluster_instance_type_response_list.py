from .._runtime import Model
from .cluster_instance_type_response_list_result import ClusterInstanceTypeResponseListResult


class ClusterInstanceTypeResponseList(Model):
    results: list[ClusterInstanceTypeResponseListResult] | None = None
