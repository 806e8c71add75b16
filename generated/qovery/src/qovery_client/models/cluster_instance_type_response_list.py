from .._runtime import Model


class ClusterInstanceAttributes(Model):
    instance_category: str | None = None
    instance_family: str | None = None
    instance_generation: int | None = None
    instance_size: str | None = None
    meets_resource_reqs: bool | None = None


class ClusterInstanceGpuInfo(Model):
    count: int | None = None
    manufacturer: str | None = None
    memory_in_mib: str | None = None
    name: str | None = None


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


class ClusterInstanceTypeResponseList(Model):
    results: list[ClusterInstanceTypeResponseListResult] | None = None
