from .._runtime import Model


class ProjectSettingsRouterResources(Model):
    baseline_cpu: float | int
    baseline_memory: int
    max_cpu: float | int
    max_memory: int
