from .._runtime import OpenStrEnum


class ProjectSettingsEnvironmentNameStrategy(OpenStrEnum):
    HASH = "hash"
    NAME_AND_HASH = "name-and-hash"
