from .._runtime import OpenStrEnum


class ListTeamMembersSort(OpenStrEnum):
    CREATED_AT_ = "created_at"
    CREATED_AT = "-created_at"
    UPDATED_AT_ = "updated_at"
    UPDATED_AT = "-updated_at"
