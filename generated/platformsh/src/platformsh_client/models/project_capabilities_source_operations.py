from .._runtime import Model


class ProjectCapabilitiesSourceOperations(Model):
    enabled: bool
