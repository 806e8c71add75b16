from .._runtime import OpenStrEnum


class ListApplicationsOItem(OpenStrEnum):
    CREATED_AT = "-created_at"
    NAME = "-name"
    CREATED_AT_ = "created_at"
    NAME_ = "name"
