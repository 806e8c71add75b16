from .._runtime import Model


class BlackfireProfilesListResponseProfileDataEnvelope(Model):
    cpu: float | None = None
    ct: float | None = None
    io: float | None = None
    mu: float | None = None
    nw: float | None = None
    pmu: float | None = None
    wt: float | None = None
