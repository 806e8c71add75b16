from .._runtime import OpenStrEnum


class ListServicesType(OpenStrEnum):
    AMQP = "AMQP"
    DATABASE = "DATABASE"
    SEARCH = "SEARCH"
    STORAGE = "STORAGE"
