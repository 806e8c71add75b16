from .._runtime import Model


class ObservabilityEntrypointResponseLinksSelf(Model):
    href: str
