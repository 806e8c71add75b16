from .._runtime import OpenStrEnum


class LabelsGroupAssociatedItemType(OpenStrEnum):
    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    CONTAINER = "CONTAINER"
    LIFECYCLE = "LIFECYCLE"
    ENVIRONMENT = "ENVIRONMENT"
    CLUSTER = "CLUSTER"
    CRON = "CRON"
