from .._runtime import OpenStrEnum


class ClusterAdvancedSettingsAwsEksEfsPerformanceMode(OpenStrEnum):
    GENERAL_PURPOSE = "generalPurpose"
    MAX_IO = "maxIO"
