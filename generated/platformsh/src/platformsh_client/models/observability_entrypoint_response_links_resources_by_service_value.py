from .._runtime import Model


class ObservabilityEntrypointResponseLinksResourcesByServiceValue(Model):
    name: str
    href: str
