from .._runtime import Model


class ProjectCapabilitiesOutboundFirewall(Model):
    enabled: bool
