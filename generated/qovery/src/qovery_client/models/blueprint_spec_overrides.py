from .._runtime import Model, OpenStrEnum


class BlueprintSpecOverridesBackend(OpenStrEnum):
    QOVERY = "qovery"
    USER_PROVIDED = "user_provided"


class BlueprintSpecOverridesCredentials(OpenStrEnum):
    CLUSTER = "cluster"
    ENV = "env"


class BlueprintSpecOverrides(Model):
    backend: BlueprintSpecOverridesBackend | None = None
    cpu: str | None = None
    credentials: BlueprintSpecOverridesCredentials | None = None
    engine_version: str | None = None
    ram: str | None = None
    storage: str | None = None
    timeout: int | None = None
