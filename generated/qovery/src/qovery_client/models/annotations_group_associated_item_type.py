from .._runtime import OpenStrEnum


class AnnotationsGroupAssociatedItemType(OpenStrEnum):
    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    CONTAINER = "CONTAINER"
    LIFECYCLE = "LIFECYCLE"
    ENVIRONMENT = "ENVIRONMENT"
    CLUSTER = "CLUSTER"
    CRON = "CRON"
