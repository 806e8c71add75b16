from .._runtime import OpenStrEnum


class OrganizationApiTokenScope(OpenStrEnum):
    ADMIN = "ADMIN"
