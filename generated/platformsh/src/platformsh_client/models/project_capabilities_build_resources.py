from .._runtime import Model


class ProjectCapabilitiesBuildResources(Model):
    enabled: bool
    max_cpu: float | int
    max_memory: int
