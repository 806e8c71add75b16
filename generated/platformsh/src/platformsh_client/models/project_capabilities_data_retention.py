from .._runtime import Model


class ProjectCapabilitiesDataRetention(Model):
    enabled: bool
