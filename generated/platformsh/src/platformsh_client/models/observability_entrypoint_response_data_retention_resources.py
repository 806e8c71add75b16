from .._runtime import Model


class ObservabilityEntrypointResponseDataRetentionResources(Model):
    retention_period: int
    max_range: int
    recommended_default_range: int
