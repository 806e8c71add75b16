from .._runtime import OpenStrEnum


class UserType(OpenStrEnum):
    USER = "user"
    ORG = "org"
