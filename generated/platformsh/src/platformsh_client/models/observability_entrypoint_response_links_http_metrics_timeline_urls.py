from .._runtime import Model


class ObservabilityEntrypointResponseLinksHttpMetricsTimelineUrls(Model):
    href: str
