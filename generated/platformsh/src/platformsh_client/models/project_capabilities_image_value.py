from .._runtime import Model


class ProjectCapabilitiesImageValue(Model):
    available: bool
