from .._runtime import Model


class EnvironmentResourcesOverrideService(Model):
    cpu: float | None
    memory: int | None
    disk: int | None
