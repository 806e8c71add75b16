from .._runtime import Model


class ProjectCapabilitiesAutoscaling(Model):
    enabled: bool
