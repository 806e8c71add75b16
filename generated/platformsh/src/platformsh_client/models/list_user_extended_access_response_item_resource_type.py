from .._runtime import OpenStrEnum


class ListUserExtendedAccessResponseItemResourceType(OpenStrEnum):
    PROJECT = "project"
    ORGANIZATION = "organization"
