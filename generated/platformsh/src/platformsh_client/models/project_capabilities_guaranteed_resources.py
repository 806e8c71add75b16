from .._runtime import Model


class ProjectCapabilitiesGuaranteedResources(Model):
    enabled: bool
    instance_limit: int
