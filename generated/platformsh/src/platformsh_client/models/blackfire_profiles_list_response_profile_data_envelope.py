from .._runtime import Model


class BlackfireProfilesListResponseProfileDataEnvelope(Model):
    wt: float | None = None
    cpu: float | None = None
    io: float | None = None
    pmu: float | None = None
    mu: float | None = None
    nw: float | None = None
    ct: float | None = None
