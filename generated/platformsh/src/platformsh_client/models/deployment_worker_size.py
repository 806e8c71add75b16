from .._runtime import OpenStrEnum


class DeploymentWorkerSize(OpenStrEnum):
    VALUE_2_XL = "2XL"
    VALUE_4_XL = "4XL"
    AUTO = "AUTO"
    L = "L"
    M = "M"
    S = "S"
    XL = "XL"
    XS = "XS"
