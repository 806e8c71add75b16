from .._runtime import OpenStrEnum


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
