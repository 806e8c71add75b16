from .._runtime import OpenStrEnum


class ListAzureAksInstanceTypeGpu(OpenStrEnum):
    ONLY = "ONLY"
    INCLUDE = "INCLUDE"
    EXCLUDE = "EXCLUDE"
