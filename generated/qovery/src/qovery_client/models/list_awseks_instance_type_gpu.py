from .._runtime import OpenStrEnum


class ListAwseksInstanceTypeGpu(OpenStrEnum):
    INCLUDE = "INCLUDE"
    EXCLUDE = "EXCLUDE"
    ONLY = "ONLY"
