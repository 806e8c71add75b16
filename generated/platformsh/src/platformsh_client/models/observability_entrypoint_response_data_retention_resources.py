from .._runtime import Model


class ObservabilityEntrypointResponseDataRetentionResources(Model):
    max_range: int
    recommended_default_range: int
    retention_period: int
