from .._runtime import Model


class BlackfireProfilesListResponseProfileDataEnvelope(Model):
    cpu: float | int | None = None
    ct: float | int | None = None
    io: float | int | None = None
    mu: float | int | None = None
    nw: float | int | None = None
    pmu: float | int | None = None
    wt: float | int | None = None
