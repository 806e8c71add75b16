from .._runtime import Model


class ObservabilityEntrypointResponseLinksBlackfirePhpServerCaches(Model):
    href: str
