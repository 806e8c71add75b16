from .._runtime import OpenStrEnum


class ListProjectInvitesSort(OpenStrEnum):
    UPDATED_AT_ = "updated_at"
    UPDATED_AT = "-updated_at"
