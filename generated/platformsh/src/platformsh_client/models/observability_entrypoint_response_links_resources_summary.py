from .._runtime import Model


class ObservabilityEntrypointResponseLinksResourcesSummary(Model):
    href: str
