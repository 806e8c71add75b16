from .._runtime import OpenStrEnum


class QueuedDeploymentRequestWithStagesStageServiceDetailsJobType(OpenStrEnum):
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"
