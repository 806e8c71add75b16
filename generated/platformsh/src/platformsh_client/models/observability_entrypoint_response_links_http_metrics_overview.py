from .._runtime import Model


class ObservabilityEntrypointResponseLinksHttpMetricsOverview(Model):
    href: str
