from .._runtime import Model


class BlackfireServerGlobalResponseServerDataItem(Model):
    load: float | None = None
    mu: float | None = None
    pmu: float | None = None
    rpms: float | None = None
    stdout: float | None = None
    timestamp: int
    wt: float | None = None
