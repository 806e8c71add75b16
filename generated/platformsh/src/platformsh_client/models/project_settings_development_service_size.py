from .._runtime import OpenStrEnum


class ProjectSettingsDevelopmentServiceSize(OpenStrEnum):
    VALUE_2XL = "2XL"
    VALUE_4XL = "4XL"
    L = "L"
    M = "M"
    S = "S"
    XL = "XL"
