from .._runtime import OpenStrEnum


class DatabaseTypeEnum(OpenStrEnum):
    MONGODB = "MONGODB"
    MYSQL = "MYSQL"
    POSTGRESQL = "POSTGRESQL"
    REDIS = "REDIS"
