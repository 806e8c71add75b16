from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class ResourcesOverviewResponseDataItemServiceCpuLimit(Model):
    max: float | int | None = None
    """Largest value: CPU in cores."""


class ResourcesOverviewResponseDataItemServiceCpuPressure(Model):
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


class ResourcesOverviewResponseDataItemServiceCpuUsed(Model):
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


class ResourcesOverviewResponseDataItemServiceIoPressure(Model):
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


class ResourcesOverviewResponseDataItemServiceIrqPressure(Model):
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


class ResourcesOverviewResponseDataItemServiceMemoryLimit(Model):
    max: int | None = None
    """Largest value: memory in bytes."""


class ResourcesOverviewResponseDataItemServiceMemoryPressure(Model):
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


class ResourcesOverviewResponseDataItemServiceMemoryUsed(Model):
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


class ResourcesOverviewResponseDataItemServiceMountpointDiskLimit(Model):
    max: int | None = None
    """Largest value: disk in bytes."""


class ResourcesOverviewResponseDataItemServiceMountpointDiskUsed(Model):
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


class ResourcesOverviewResponseDataItemServiceMountpointInodesLimit(Model):
    max: int | None = None
    """Largest value: inodes."""


class ResourcesOverviewResponseDataItemServiceMountpointInodesUsed(Model):
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


class ResourcesOverviewResponseDataItemServiceMountpoint(Model):
    disk_limit: ResourcesOverviewResponseDataItemServiceMountpointDiskLimit | None = None
    disk_used: ResourcesOverviewResponseDataItemServiceMountpointDiskUsed | None = None
    inodes_limit: ResourcesOverviewResponseDataItemServiceMountpointInodesLimit | None = None
    inodes_used: ResourcesOverviewResponseDataItemServiceMountpointInodesUsed | None = None


class ResourcesOverviewResponseDataItemServiceSwapLimit(Model):
    max: int | None = None
    """Largest value: swap in bytes."""


class ResourcesOverviewResponseDataItemServiceSwapUsed(Model):
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


class ResourcesOverviewResponseDataItemService(Model):
    cpu_limit: ResourcesOverviewResponseDataItemServiceCpuLimit | None = None
    cpu_pressure: ResourcesOverviewResponseDataItemServiceCpuPressure | None = None
    cpu_used: ResourcesOverviewResponseDataItemServiceCpuUsed | None = None
    io_pressure: ResourcesOverviewResponseDataItemServiceIoPressure | None = None
    irq_pressure: ResourcesOverviewResponseDataItemServiceIrqPressure | None = None
    memory_limit: ResourcesOverviewResponseDataItemServiceMemoryLimit | None = None
    memory_pressure: ResourcesOverviewResponseDataItemServiceMemoryPressure | None = None
    memory_used: ResourcesOverviewResponseDataItemServiceMemoryUsed | None = None
    mountpoints: dict[str, ResourcesOverviewResponseDataItemServiceMountpoint] | None = None
    swap_limit: ResourcesOverviewResponseDataItemServiceSwapLimit | None = None
    swap_used: ResourcesOverviewResponseDataItemServiceSwapUsed | None = None


class ResourcesOverviewResponseDataItem(Model):
    services: dict[str, ResourcesOverviewResponseDataItemService] | None = None
    timestamp: int
    """Time of the data point, in Unix seconds."""


class ResourcesOverviewResponse(Model):
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    from_: Annotated[int, Field(alias="_from")]
    """Begin of the period, in Unix seconds."""

    grain: Annotated[int, Field(alias="_grain")]
    """Seconds between two data points."""

    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    to: Annotated[int, Field(alias="_to")]
    """End of the period, in Unix seconds."""

    data: list[ResourcesOverviewResponseDataItem]


class ResourcesOverviewServicesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
