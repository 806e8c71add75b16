from .._runtime import Model
from .cluster_instance_attributes import ClusterInstanceAttributes
from .cluster_instance_gpu_info import ClusterInstanceGpuInfo


class ClusterInstanceTypeResponseListResult(Model):
    type: str
    name: str
    cpu: int
    ram_in_gb: int
    bandwidth_in_gbps: str
    bandwidth_guarantee: str
    architecture: str | None = None
    gpu_info: ClusterInstanceGpuInfo | None = None
    attributes: ClusterInstanceAttributes | None = None
