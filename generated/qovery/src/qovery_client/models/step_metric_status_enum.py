from .._runtime import OpenStrEnum


class StepMetricStatusEnum(OpenStrEnum):
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    CANCEL = "CANCEL"
    SKIP = "SKIP"
