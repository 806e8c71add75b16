from .._runtime import Model


class ObservabilityEntrypointResponseLinksHttpMetricsTimelineUserAgents(Model):
    href: str
