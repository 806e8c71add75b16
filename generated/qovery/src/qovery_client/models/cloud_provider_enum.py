from .._runtime import OpenStrEnum


class CloudProviderEnum(OpenStrEnum):
    AWS = "AWS"
    SCW = "SCW"
    GCP = "GCP"
    ON_PREMISE = "ON_PREMISE"
    AZURE = "AZURE"
