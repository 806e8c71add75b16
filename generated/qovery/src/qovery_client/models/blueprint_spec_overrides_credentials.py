from .._runtime import OpenStrEnum


class BlueprintSpecOverridesCredentials(OpenStrEnum):
    CLUSTER = "cluster"
    ENV = "env"
