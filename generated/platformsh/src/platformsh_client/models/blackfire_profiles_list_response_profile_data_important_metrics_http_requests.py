from .._runtime import Model


class BlackfireProfilesListResponseProfileDataImportantMetricsHttpRequests(Model):
    ct: float | None = None
    wt: float | None = None
