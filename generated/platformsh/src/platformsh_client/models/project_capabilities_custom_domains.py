from .._runtime import Model


class ProjectCapabilitiesCustomDomains(Model):
    enabled: bool
    environments_with_domains_limit: int
