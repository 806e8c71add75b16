from .._runtime import OpenStrEnum


class ProjectSettingsDevelopmentServiceSize(OpenStrEnum):
    VALUE_2_XL = "2XL"
    VALUE_4_XL = "4XL"
    L = "L"
    M = "M"
    S = "S"
    XL = "XL"
