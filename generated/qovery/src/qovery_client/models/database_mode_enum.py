from .._runtime import OpenStrEnum


class DatabaseModeEnum(OpenStrEnum):
    CONTAINER = "CONTAINER"
    MANAGED = "MANAGED"


class DatabaseTypeEnum(OpenStrEnum):
    MONGODB = "MONGODB"
    MYSQL = "MYSQL"
    POSTGRESQL = "POSTGRESQL"
    REDIS = "REDIS"
