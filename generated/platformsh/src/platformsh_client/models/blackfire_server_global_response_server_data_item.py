from .._runtime import Model


class BlackfireServerGlobalResponseServerDataItem(Model):
    load: float | int | None = None
    mu: float | int | None = None
    pmu: float | int | None = None
    rpms: float | int | None = None
    stdout: float | int | None = None
    timestamp: int
    wt: float | int | None = None
