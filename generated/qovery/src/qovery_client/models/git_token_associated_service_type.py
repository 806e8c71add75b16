from .._runtime import OpenStrEnum


class GitTokenAssociatedServiceType(OpenStrEnum):
    APPLICATION = "APPLICATION"
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"
