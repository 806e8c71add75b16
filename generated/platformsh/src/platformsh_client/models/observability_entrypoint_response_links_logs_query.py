from .._runtime import Model


class ObservabilityEntrypointResponseLinksLogsQuery(Model):
    href: str
