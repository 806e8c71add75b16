from .._runtime import OpenStrEnum


class ListProjectInvitesSort(OpenStrEnum):
    UPDATED_AT = "updated_at"
    UPDATED_AT_DASH = "-updated_at"
