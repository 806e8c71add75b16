from .._runtime import OpenStrEnum


class RegistryMirroringModeEnum(OpenStrEnum):
    CLUSTER = "Cluster"
    SERVICE = "Service"
