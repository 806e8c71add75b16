from .._runtime import Model


class EnvironmentResourcesOverrideService(Model):
    cpu: float | None
    disk: int | None
    memory: int | None
