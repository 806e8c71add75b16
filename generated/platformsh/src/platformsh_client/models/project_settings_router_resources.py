from .._runtime import Model


class ProjectSettingsRouterResources(Model):
    baseline_cpu: float
    baseline_memory: int
    max_cpu: float
    max_memory: int
