from .._runtime import Model


class ObservabilityEntrypointResponseLinksConprofApplications(Model):
    href: str
