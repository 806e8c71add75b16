from .._runtime import OpenStrEnum


class ListTeamsSort(OpenStrEnum):
    LABEL = "label"
    LABEL_DASH = "-label"
    CREATED_AT = "created_at"
    CREATED_AT_DASH = "-created_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DASH = "-updated_at"
