from .._runtime import OpenStrEnum


class LinkedServiceTypeEnum(OpenStrEnum):
    APPLICATION = "APPLICATION"
    CONTAINER = "CONTAINER"
    DATABASE = "DATABASE"
    JOB = "JOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"
