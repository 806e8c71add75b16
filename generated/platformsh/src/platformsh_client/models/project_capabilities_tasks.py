from .._runtime import Model


class ProjectCapabilitiesTasks(Model):
    enabled: bool
