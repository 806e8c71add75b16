from .._runtime import Model


class ObservabilityEntrypointResponseLinksResourcesOverview(Model):
    href: str
