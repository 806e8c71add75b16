from .._runtime import OpenStrEnum


class BlackfireProfilesListIsPublic(OpenStrEnum):
    TRUE = "true"
    FALSE = "false"
