from .._runtime import Model


class BlackfireServerGlobalResponseServerDataItem(Model):
    timestamp: int
    wt: float | None = None
    mu: float | None = None
    pmu: float | None = None
    load: float | None = None
    stdout: float | None = None
    rpms: float | None = None
