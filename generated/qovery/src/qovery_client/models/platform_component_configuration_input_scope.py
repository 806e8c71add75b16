from .._runtime import OpenStrEnum


class PlatformComponentConfigurationInputScope(OpenStrEnum):
    PLATFORM_PROFILE = "PLATFORM_PROFILE"
    CLUSTER = "CLUSTER"
