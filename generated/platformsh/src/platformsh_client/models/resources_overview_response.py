from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class ResourcesOverviewResponseDataItemServiceCpuLimit(Model):
    max: float | int | None = None


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
    max: float | int | None = None
    min: float | int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None


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
    max: int | None = None
    min: int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None


class ResourcesOverviewResponseDataItemServiceMountpointDiskLimit(Model):
    max: int | None = None


class ResourcesOverviewResponseDataItemServiceMountpointDiskUsed(Model):
    avg: float | int | None = None
    max: int | None = None
    min: int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None


class ResourcesOverviewResponseDataItemServiceMountpointInodesLimit(Model):
    max: int | None = None


class ResourcesOverviewResponseDataItemServiceMountpointInodesUsed(Model):
    avg: float | int | None = None
    max: int | None = None
    min: int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None


class ResourcesOverviewResponseDataItemServiceMountpoint(Model):
    disk_limit: ResourcesOverviewResponseDataItemServiceMountpointDiskLimit | None = None
    disk_used: ResourcesOverviewResponseDataItemServiceMountpointDiskUsed | None = None
    inodes_limit: ResourcesOverviewResponseDataItemServiceMountpointInodesLimit | None = None
    inodes_used: ResourcesOverviewResponseDataItemServiceMountpointInodesUsed | None = None


class ResourcesOverviewResponseDataItemServiceSwapLimit(Model):
    max: int | None = None


class ResourcesOverviewResponseDataItemServiceSwapUsed(Model):
    avg: float | int | None = None
    max: int | None = None
    min: int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None


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


class ResourcesOverviewResponse(Model):
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    environment_id: Annotated[str, Field(alias="_environment_id")]
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    project_id: Annotated[str, Field(alias="_project_id")]
    to: Annotated[int, Field(alias="_to")]
    data: list[ResourcesOverviewResponseDataItem]


class ResourcesOverviewServicesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
