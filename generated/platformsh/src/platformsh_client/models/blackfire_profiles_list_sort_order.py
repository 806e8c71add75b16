from .._runtime import OpenStrEnum


class BlackfireProfilesListSortOrder(OpenStrEnum):
    ASC = "asc"
    DESC = "desc"
