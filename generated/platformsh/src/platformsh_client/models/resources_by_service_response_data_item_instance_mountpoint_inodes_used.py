from .._runtime import Model


class ResourcesByServiceResponseDataItemInstanceMountpointInodesUsed(Model):
    avg: float | int | None = None
    max: int | None = None
    min: int | None = None
    p50: float | int | None = None
    p95: float | int | None = None
    p96: float | int | None = None
    p97: float | int | None = None
    p98: float | int | None = None
    p99: float | int | None = None
    stddev: float | int | None = None
