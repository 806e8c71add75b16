from .._runtime import Model


class ProjectCapabilitiesRuntimeOperations(Model):
    enabled: bool
