from .._runtime import OpenStrEnum


class ContainerRegistryAssociatedServiceType(OpenStrEnum):
    CONTAINER = "CONTAINER"
    LIFECYCLE = "LIFECYCLE"
    CRON = "CRON"
