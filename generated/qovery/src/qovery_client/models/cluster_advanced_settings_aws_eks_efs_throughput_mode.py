from .._runtime import OpenStrEnum


class ClusterAdvancedSettingsAwsEksEfsThroughputMode(OpenStrEnum):
    BURSTING = "bursting"
    ELASTIC = "elastic"
    PROVISIONED = "provisioned"
