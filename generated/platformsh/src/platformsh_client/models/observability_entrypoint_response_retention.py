from .._runtime import Model


class ObservabilityEntrypointResponseRetention(Model):
    continuous_profiling: int
    http_traffic: int
    logs: int
    resources: int
