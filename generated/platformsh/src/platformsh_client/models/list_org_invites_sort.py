from .._runtime import OpenStrEnum


class ListOrgInvitesSort(OpenStrEnum):
    UPDATED_AT = "updated_at"
    UPDATED_AT_DASH = "-updated_at"
