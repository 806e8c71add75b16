from .._runtime import Model
from .blueprint_spec_overrides_backend import BlueprintSpecOverridesBackend
from .blueprint_spec_overrides_credentials import BlueprintSpecOverridesCredentials


class BlueprintSpecOverrides(Model):
    backend: BlueprintSpecOverridesBackend | None = None
    cpu: str | None = None
    credentials: BlueprintSpecOverridesCredentials | None = None
    engine_version: str | None = None
    ram: str | None = None
    storage: str | None = None
    timeout: int | None = None
