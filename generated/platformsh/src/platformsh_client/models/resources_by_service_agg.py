from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class ResourcesByServiceAgg(OpenStrEnum):
    AVG = "avg"
    STDDEV = "stddev"
    MAX = "max"
    MIN = "min"
    P50 = "p50"
    P95 = "p95"
    P96 = "p96"
    P97 = "p97"
    P98 = "p98"
    P99 = "p99"


class ResourcesByServiceResponseDataItemInstanceCpuLimit(Model):
    max: float | int | None = None
    """Largest value: CPU in cores."""


class ResourcesByServiceResponseDataItemInstanceCpuPressure(Model):
    avg: float | int | None = None
    max: float | int | None = None
    min: float | int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None


class ResourcesByServiceResponseDataItemInstanceCpuUsed(Model):
    avg: float | int | None = None
    """Mean: CPU in cores."""

    max: float | int | None = None
    """Largest value: CPU in cores."""

    min: float | int | None = None
    """Smallest value: CPU in cores."""

    p50: float | int | None = None
    """Median: CPU in cores."""

    p95: float | int | None = None
    """95th percentile: CPU in cores."""

    p96: float | int | None = None
    """96th percentile: CPU in cores."""

    p97: float | int | None = None
    """97th percentile: CPU in cores."""

    p98: float | int | None = None
    """98th percentile: CPU in cores."""

    p99: float | int | None = None
    """99th percentile: CPU in cores."""

    stddev: float | int | None = None
    """Standard deviation: CPU in cores."""


class ResourcesByServiceResponseDataItemInstanceIoPressure(Model):
    avg: float | int | None = None
    max: float | int | None = None
    min: float | int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None


class ResourcesByServiceResponseDataItemInstanceIrqPressure(Model):
    avg: float | int | None = None
    max: float | int | None = None
    min: float | int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None


class ResourcesByServiceResponseDataItemInstanceMemoryLimit(Model):
    max: int | None = None
    """Largest value: memory in bytes."""


class ResourcesByServiceResponseDataItemInstanceMemoryPressure(Model):
    avg: float | int | None = None
    max: float | int | None = None
    min: float | int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None


class ResourcesByServiceResponseDataItemInstanceMemoryUsed(Model):
    avg: float | int | None = None
    """Mean: memory in bytes."""

    max: int | None = None
    """Largest value: memory in bytes."""

    min: int | None = None
    """Smallest value: memory in bytes."""

    p50: float | int | None = None
    """Median: memory in bytes."""

    p95: float | int | None = None
    """95th percentile: memory in bytes."""

    p96: float | int | None = None
    """96th percentile: memory in bytes."""

    p97: float | int | None = None
    """97th percentile: memory in bytes."""

    p98: float | int | None = None
    """98th percentile: memory in bytes."""

    p99: float | int | None = None
    """99th percentile: memory in bytes."""

    stddev: float | int | None = None
    """Standard deviation: memory in bytes."""


class ResourcesByServiceResponseDataItemInstanceMountpointDiskLimit(Model):
    max: int | None = None
    """Largest value: disk in bytes."""


class ResourcesByServiceResponseDataItemInstanceMountpointDiskUsed(Model):
    avg: float | int | None = None
    """Mean: disk in bytes."""

    max: int | None = None
    """Largest value: disk in bytes."""

    min: int | None = None
    """Smallest value: disk in bytes."""

    p50: float | int | None = None
    """Median: disk in bytes."""

    p95: float | int | None = None
    """95th percentile: disk in bytes."""

    p96: float | int | None = None
    """96th percentile: disk in bytes."""

    p97: float | int | None = None
    """97th percentile: disk in bytes."""

    p98: float | int | None = None
    """98th percentile: disk in bytes."""

    p99: float | int | None = None
    """99th percentile: disk in bytes."""

    stddev: float | int | None = None
    """Standard deviation: disk in bytes."""


class ResourcesByServiceResponseDataItemInstanceMountpointInodesLimit(Model):
    max: int | None = None
    """Largest value: inodes."""


class ResourcesByServiceResponseDataItemInstanceMountpointInodesUsed(Model):
    avg: float | int | None = None
    """Mean: inodes."""

    max: int | None = None
    """Largest value: inodes."""

    min: int | None = None
    """Smallest value: inodes."""

    p50: float | int | None = None
    """Median: inodes."""

    p95: float | int | None = None
    """95th percentile: inodes."""

    p96: float | int | None = None
    """96th percentile: inodes."""

    p97: float | int | None = None
    """97th percentile: inodes."""

    p98: float | int | None = None
    """98th percentile: inodes."""

    p99: float | int | None = None
    """99th percentile: inodes."""

    stddev: float | int | None = None
    """Standard deviation: inodes."""


class ResourcesByServiceResponseDataItemInstanceMountpoint(Model):
    disk_limit: ResourcesByServiceResponseDataItemInstanceMountpointDiskLimit | None = None
    disk_used: ResourcesByServiceResponseDataItemInstanceMountpointDiskUsed | None = None
    inodes_limit: ResourcesByServiceResponseDataItemInstanceMountpointInodesLimit | None = None
    inodes_used: ResourcesByServiceResponseDataItemInstanceMountpointInodesUsed | None = None


class ResourcesByServiceResponseDataItemInstanceSwapLimit(Model):
    max: int | None = None
    """Largest value: swap in bytes."""


class ResourcesByServiceResponseDataItemInstanceSwapUsed(Model):
    avg: float | int | None = None
    """Mean: swap in bytes."""

    max: int | None = None
    """Largest value: swap in bytes."""

    min: int | None = None
    """Smallest value: swap in bytes."""

    p50: float | int | None = None
    """Median: swap in bytes."""

    p95: float | int | None = None
    """95th percentile: swap in bytes."""

    p96: float | int | None = None
    """96th percentile: swap in bytes."""

    p97: float | int | None = None
    """97th percentile: swap in bytes."""

    p98: float | int | None = None
    """98th percentile: swap in bytes."""

    p99: float | int | None = None
    """99th percentile: swap in bytes."""

    stddev: float | int | None = None
    """Standard deviation: swap in bytes."""


class ResourcesByServiceResponseDataItemInstance(Model):
    cpu_limit: ResourcesByServiceResponseDataItemInstanceCpuLimit | None = None
    cpu_pressure: ResourcesByServiceResponseDataItemInstanceCpuPressure | None = None
    cpu_used: ResourcesByServiceResponseDataItemInstanceCpuUsed | None = None
    io_pressure: ResourcesByServiceResponseDataItemInstanceIoPressure | None = None
    irq_pressure: ResourcesByServiceResponseDataItemInstanceIrqPressure | None = None
    memory_limit: ResourcesByServiceResponseDataItemInstanceMemoryLimit | None = None
    memory_pressure: ResourcesByServiceResponseDataItemInstanceMemoryPressure | None = None
    memory_used: ResourcesByServiceResponseDataItemInstanceMemoryUsed | None = None
    mountpoints: dict[str, ResourcesByServiceResponseDataItemInstanceMountpoint] | None = None
    swap_limit: ResourcesByServiceResponseDataItemInstanceSwapLimit | None = None
    swap_used: ResourcesByServiceResponseDataItemInstanceSwapUsed | None = None


class ResourcesByServiceResponseDataItem(Model):
    instances: dict[str, ResourcesByServiceResponseDataItemInstance] | None = None
    timestamp: int
    """Time of the data point, in Unix seconds."""


class ResourcesByServiceResponseDg2HostTypesMappingValue(OpenStrEnum):
    WEB = "web"
    UNIFIED = "unified"
    EMPTY = ""


class ResourcesByServiceResponse(Model):
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    dg2_host_types_mapping: Annotated[
        dict[str, ResourcesByServiceResponseDg2HostTypesMappingValue] | None,
        Field(alias="_dg2_host_types_mapping"),
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    from_: Annotated[int, Field(alias="_from")]
    """Begin of the period, in Unix seconds."""

    grain: Annotated[int, Field(alias="_grain")]
    """Seconds between two data points."""

    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    service: Annotated[str, Field(alias="_service")]
    to: Annotated[int, Field(alias="_to")]
    """End of the period, in Unix seconds."""

    data: list[ResourcesByServiceResponseDataItem]


class ResourcesByServiceType(OpenStrEnum):
    CPU = "cpu"
    MEMORY = "memory"
    DISK = "disk"
    INODES = "inodes"
    SWAP = "swap"
    MEMORY_PRESSURE = "memory_pressure"
    CPU_PRESSURE = "cpu_pressure"
    IO_PRESSURE = "io_pressure"
    IRQ_PRESSURE = "irq_pressure"
