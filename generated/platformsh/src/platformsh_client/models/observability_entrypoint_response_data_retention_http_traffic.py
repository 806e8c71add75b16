from .._runtime import Model


class ObservabilityEntrypointResponseDataRetentionHttpTraffic(Model):
    max_range: int
    recommended_default_range: int
    retention_period: int
