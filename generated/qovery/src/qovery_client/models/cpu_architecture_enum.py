from .._runtime import OpenStrEnum


class CpuArchitectureEnum(OpenStrEnum):
    AMD64 = "AMD64"
    ARM64 = "ARM64"
