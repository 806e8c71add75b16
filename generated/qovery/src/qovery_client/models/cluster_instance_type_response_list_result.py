from .._runtime import Model
from .cluster_instance_attributes import ClusterInstanceAttributes
from .cluster_instance_gpu_info import ClusterInstanceGpuInfo


class ClusterInstanceTypeResponseListResult(Model):
    architecture: str | None = None
    attributes: ClusterInstanceAttributes | None = None
    bandwidth_guarantee: str
    bandwidth_in_gbps: str
    cpu: int
    gpu_info: ClusterInstanceGpuInfo | None = None
    name: str
    ram_in_gb: int
    type: str
