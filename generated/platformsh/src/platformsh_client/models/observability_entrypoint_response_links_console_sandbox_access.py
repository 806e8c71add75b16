from .._runtime import Model


class ObservabilityEntrypointResponseLinksConsoleSandboxAccess(Model):
    href: str
