from .._runtime import Model


class EnvironmentResourcesOverrideService(Model):
    cpu: float | int | None
    disk: int | None
    memory: int | None
