from .._runtime import Model


class ObservabilityEntrypointResponseLinksConprofApplicationFilters(Model):
    href: str
