from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class ResourcesSummaryAgg(OpenStrEnum):
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


class ResourcesSummaryResponseDataServiceValueCpuLimit(Model):
    max: float | int | None = None


class ResourcesSummaryResponseDataServiceValueCpuPressure(Model):
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


class ResourcesSummaryResponseDataServiceValueCpuUsed(Model):
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


class ResourcesSummaryResponseDataServiceValueIoPressure(Model):
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


class ResourcesSummaryResponseDataServiceValueIrqPressure(Model):
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


class ResourcesSummaryResponseDataServiceValueMemoryLimit(Model):
    max: int | None = None


class ResourcesSummaryResponseDataServiceValueMemoryPressure(Model):
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


class ResourcesSummaryResponseDataServiceValueMemoryUsed(Model):
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


class ResourcesSummaryResponseDataServiceValueMountpointDiskLimit(Model):
    max: int | None = None


class ResourcesSummaryResponseDataServiceValueMountpointDiskUsed(Model):
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


class ResourcesSummaryResponseDataServiceValueMountpointInodesLimit(Model):
    max: int | None = None


class ResourcesSummaryResponseDataServiceValueMountpointInodesUsed(Model):
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


class ResourcesSummaryResponseDataServiceValueMountpoint(Model):
    disk_limit: ResourcesSummaryResponseDataServiceValueMountpointDiskLimit | None = None
    disk_used: ResourcesSummaryResponseDataServiceValueMountpointDiskUsed | None = None
    inodes_limit: ResourcesSummaryResponseDataServiceValueMountpointInodesLimit | None = None
    inodes_used: ResourcesSummaryResponseDataServiceValueMountpointInodesUsed | None = None


class ResourcesSummaryResponseDataServiceValueSwapLimit(Model):
    max: int | None = None


class ResourcesSummaryResponseDataServiceValueSwapUsed(Model):
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


class ResourcesSummaryResponseDataServiceValue(Model):
    cpu_limit: ResourcesSummaryResponseDataServiceValueCpuLimit | None = None
    cpu_pressure: ResourcesSummaryResponseDataServiceValueCpuPressure | None = None
    cpu_used: ResourcesSummaryResponseDataServiceValueCpuUsed | None = None
    io_pressure: ResourcesSummaryResponseDataServiceValueIoPressure | None = None
    irq_pressure: ResourcesSummaryResponseDataServiceValueIrqPressure | None = None
    memory_limit: ResourcesSummaryResponseDataServiceValueMemoryLimit | None = None
    memory_pressure: ResourcesSummaryResponseDataServiceValueMemoryPressure | None = None
    memory_used: ResourcesSummaryResponseDataServiceValueMemoryUsed | None = None
    mountpoints: dict[str, ResourcesSummaryResponseDataServiceValueMountpoint] | None = None
    swap_limit: ResourcesSummaryResponseDataServiceValueSwapLimit | None = None
    swap_used: ResourcesSummaryResponseDataServiceValueSwapUsed | None = None


class ResourcesSummaryResponseData(Model):
    services: dict[str, dict[str, ResourcesSummaryResponseDataServiceValue]]


class ResourcesSummaryResponse(Model):
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    environment_id: Annotated[str, Field(alias="_environment_id")]
    from_: Annotated[int, Field(alias="_from")]
    project_id: Annotated[str, Field(alias="_project_id")]
    to: Annotated[int, Field(alias="_to")]
    data: ResourcesSummaryResponseData


class ResourcesSummaryServicesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"


class ResourcesSummaryType(OpenStrEnum):
    CPU = "cpu"
    MEMORY = "memory"
    DISK = "disk"
    INODES = "inodes"
    SWAP = "swap"
    MEMORY_PRESSURE = "memory_pressure"
    CPU_PRESSURE = "cpu_pressure"
    IO_PRESSURE = "io_pressure"
    IRQ_PRESSURE = "irq_pressure"
