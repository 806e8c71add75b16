from .._runtime import OpenStrEnum


class ListTeamMembersSort(OpenStrEnum):
    CREATED_AT = "created_at"
    CREATED_AT_DASH = "-created_at"
    UPDATED_AT = "updated_at"
    UPDATED_AT_DASH = "-updated_at"
