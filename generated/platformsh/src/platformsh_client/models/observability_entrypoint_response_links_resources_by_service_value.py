from .._runtime import Model


class ObservabilityEntrypointResponseLinksResourcesByServiceValue(Model):
    href: str
    name: str
