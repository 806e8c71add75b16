from .._runtime import OpenStrEnum


class ProfileType(OpenStrEnum):
    USER = "user"
    ORGANIZATION = "organization"
