from .._runtime import Model


class BlackfireProfilesListResponseProfileDataImportantMetricsHttpRequests(Model):
    ct: float | int | None = None
    wt: float | int | None = None
