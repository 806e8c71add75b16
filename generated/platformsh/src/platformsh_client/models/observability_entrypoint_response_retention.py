from .._runtime import Model


class ObservabilityEntrypointResponseRetention(Model):
    resources: int
    logs: int
    http_traffic: int
    continuous_profiling: int
