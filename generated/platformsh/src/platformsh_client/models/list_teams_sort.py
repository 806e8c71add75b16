from .._runtime import OpenStrEnum


class ListTeamsSort(OpenStrEnum):
    LABEL_ = "label"
    LABEL = "-label"
    CREATED_AT_ = "created_at"
    CREATED_AT = "-created_at"
    UPDATED_AT_ = "updated_at"
    UPDATED_AT = "-updated_at"
