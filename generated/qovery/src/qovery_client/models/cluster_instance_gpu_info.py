from .._runtime import Model


class ClusterInstanceGpuInfo(Model):
    count: int | None = None
    manufacturer: str | None = None
    memory_in_mib: str | None = None
    name: str | None = None
