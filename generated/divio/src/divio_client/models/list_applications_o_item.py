from .._runtime import OpenStrEnum


class ListApplicationsOItem(OpenStrEnum):
    CREATED_AT_DASH = "-created_at"
    NAME_DASH = "-name"
    CREATED_AT = "created_at"
    NAME = "name"
