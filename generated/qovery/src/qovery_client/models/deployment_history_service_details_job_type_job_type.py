from .._runtime import OpenStrEnum


class DeploymentHistoryServiceDetailsJobTypeJobType(OpenStrEnum):
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"
