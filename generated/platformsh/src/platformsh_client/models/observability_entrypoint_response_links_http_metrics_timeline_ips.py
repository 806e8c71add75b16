from .._runtime import Model


class ObservabilityEntrypointResponseLinksHttpMetricsTimelineIps(Model):
    href: str
