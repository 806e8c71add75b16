from .._runtime import Model


class ObservabilityEntrypointResponseLinksConprofTimeline(Model):
    href: str
