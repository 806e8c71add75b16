from .._runtime import OpenStrEnum


class RecordUsageGroupParameter(OpenStrEnum):
    STORAGE = "storage"
    ENVIRONMENTS = "environments"
    USER_LICENSES = "user_licenses"
