from .._runtime import OpenStrEnum


class AlertTargetType(OpenStrEnum):
    CLUSTER = " CLUSTER"
    ENVIRONMENT = "ENVIRONMENT"
    APPLICATION = "APPLICATION"
    CONTAINER = "CONTAINER"
    JOB = "JOB"
    CRONJOB = "CRONJOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"
