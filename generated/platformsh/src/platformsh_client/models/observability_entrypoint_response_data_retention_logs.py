from .._runtime import Model


class ObservabilityEntrypointResponseDataRetentionLogs(Model):
    retention_period: int
    max_range: int
    recommended_default_range: int
