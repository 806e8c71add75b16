from .._runtime import OpenStrEnum


class EnvironmentLogTypeEnum(OpenStrEnum):
    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    ENVIRONMENT = "ENVIRONMENT"
