from .._runtime import Model


class ResourcesByServiceResponseDataItemInstanceCpuUsed(Model):
    avg: float | None = None
    max: float | None = None
    min: float | None = None
    p50: float | None = None
    p95: float | None = None
    p96: float | None = None
    p97: float | None = None
    p98: float | None = None
    p99: float | None = None
    stddev: float | None = None
