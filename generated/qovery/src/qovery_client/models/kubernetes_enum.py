from .._runtime import OpenStrEnum


class KubernetesEnum(OpenStrEnum):
    MANAGED = "MANAGED"
    SELF_MANAGED = "SELF_MANAGED"
    PARTIALLY_MANAGED = "PARTIALLY_MANAGED"
