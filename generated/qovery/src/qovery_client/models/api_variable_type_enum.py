from .._runtime import OpenStrEnum


class APIVariableTypeEnum(OpenStrEnum):
    VALUE = "VALUE"
    ALIAS = "ALIAS"
    OVERRIDE = "OVERRIDE"
    BUILT_IN = "BUILT_IN"
    FILE = "FILE"
    EXTERNAL_SECRET = "EXTERNAL_SECRET"
    FILE_EXTERNAL_SECRET = "FILE_EXTERNAL_SECRET"
