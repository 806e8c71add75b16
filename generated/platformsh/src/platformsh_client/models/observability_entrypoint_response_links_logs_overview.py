from .._runtime import Model


class ObservabilityEntrypointResponseLinksLogsOverview(Model):
    href: str
