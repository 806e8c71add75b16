from .._runtime import Model


class ProjectCapabilitiesMetrics(Model):
    max_range: str
