from .._runtime import OpenStrEnum


class StageStepMetricNameEnum(OpenStrEnum):
    TOTAL = "TOTAL"
    QUEUEING = "QUEUEING"
    PROVISION_BUILDER = "PROVISION_BUILDER"
