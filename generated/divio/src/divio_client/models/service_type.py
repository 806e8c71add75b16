from .._runtime import OpenStrEnum


class ServiceType(OpenStrEnum):
    AMQP = "AMQP"
    DATABASE = "DATABASE"
    SEARCH = "SEARCH"
    STORAGE = "STORAGE"
