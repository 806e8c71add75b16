from .._runtime import Model


class ObservabilityEntrypointResponseLinksBlackfireServerGlobal(Model):
    href: str
