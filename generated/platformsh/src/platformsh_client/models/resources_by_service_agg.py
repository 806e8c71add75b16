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
    max: float | int | None = None
    min: float | int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None


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
    max: int | None = None
    min: int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None


class ResourcesByServiceResponseDataItemInstanceMountpointDiskLimit(Model):
    max: int | None = None


class ResourcesByServiceResponseDataItemInstanceMountpointDiskUsed(Model):
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


class ResourcesByServiceResponseDataItemInstanceMountpointInodesLimit(Model):
    max: int | None = None


class ResourcesByServiceResponseDataItemInstanceMountpointInodesUsed(Model):
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


class ResourcesByServiceResponseDataItemInstanceMountpoint(Model):
    disk_limit: ResourcesByServiceResponseDataItemInstanceMountpointDiskLimit | None = None
    disk_used: ResourcesByServiceResponseDataItemInstanceMountpointDiskUsed | None = None
    inodes_limit: ResourcesByServiceResponseDataItemInstanceMountpointInodesLimit | None = None
    inodes_used: ResourcesByServiceResponseDataItemInstanceMountpointInodesUsed | None = None


class ResourcesByServiceResponseDataItemInstanceSwapLimit(Model):
    max: int | None = None


class ResourcesByServiceResponseDataItemInstanceSwapUsed(Model):
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


class ResourcesByServiceResponseDg2HostTypesMappingValue(OpenStrEnum):
    WEB = "web"
    UNIFIED = "unified"
    EMPTY = ""


class ResourcesByServiceResponse(Model):
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    dg2_host_types_mapping: Annotated[
        dict[str, ResourcesByServiceResponseDg2HostTypesMappingValue] | None,
        Field(alias="_dg2_host_types_mapping"),
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    project_id: Annotated[str, Field(alias="_project_id")]
    service: Annotated[str, Field(alias="_service")]
    to: Annotated[int, Field(alias="_to")]
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
