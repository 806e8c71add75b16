from .._runtime import OpenStrEnum


class BlueprintSpecOverridesBackend(OpenStrEnum):
    QOVERY = "qovery"
    USER_PROVIDED = "user_provided"
