from .._runtime import OpenStrEnum


class DeploymentWorkerSize(OpenStrEnum):
    VALUE_2XL = "2XL"
    VALUE_4XL = "4XL"
    AUTO = "AUTO"
    L = "L"
    M = "M"
    S = "S"
    XL = "XL"
    XS = "XS"
