from .._runtime import Model


class ObservabilityEntrypointResponseLinksConprofFlamegraph(Model):
    href: str
